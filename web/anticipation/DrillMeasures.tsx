// What a fire drill measured: how soon against the limits, in which order, and what the coach saw. About the way we work, never about who.

import { durationInWords } from '#core/time/words.ts'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { WholeDrill } from './entry.ts'
import css from './DrillMeasures.module.css'

type Measured = NonNullable<WholeDrill['measured']>

export function DrillMeasures({ measured }: { measured: Measured }) {
  const { measures, outOfOrder, coach, handOffs, sorted, within, of } = measured
  return (
    <Card title="What it measured" lead={of === 0 ? 'Nothing is done yet.' : `${within} of ${of} limits were kept.`}>
      <Table
        caption="Times and limits"
        columns={['Step', 'It took', 'Limit', 'Kept']}
        rows={measures.map((one, n) => ({ id: `${one.name} ${n}`, cells: [one.title, tookOf(one), limitOf(one), verdictOf(one)] }))}
      />
      <ul className={css.rest}>
        {outOfOrder.length === 0 ? <li>Every step came in its order.</li> : outOfOrder.map((words) => <li key={words}>{words}</li>)}
        <li>{coachInWords(coach)}</li>
        {sorted !== null && <li>{sortedWords[sorted]}</li>}
        {handOffs > 0 && <li>{handOffs === 1 ? 'It was handed over once.' : `It was handed over ${handOffs} times.`}</li>}
      </ul>
    </Card>
  )
}

type Measure = Measured['measures'][number]

function tookOf({ took, basis }: Measure): string {
  return took === null ? '' : `${durationInWords(took)}${basis === 'business' ? ' open time' : ''}`
}

function limitOf({ limit }: Measure): string {
  return limit === null ? '' : durationInWords(limit)
}

function verdictOf({ verdict }: Measure) {
  if (verdict === 'open') return <Chip>not done</Chip>
  return verdict === 'within' ? (
    <Chip tone="done" icon="tick">
      kept
    </Chip>
  ) : (
    <Chip tone="late">passed</Chip>
  )
}

function coachInWords({ letters, mustFix, warnings, overrides }: Measured['coach']): string {
  if (letters === 0) return 'No letter has left.'
  const found = mustFix + warnings
  const whole = letters === 1 ? 'one letter' : `${letters} letters`
  if (found === 0) return `The coach had nothing to say to ${whole}.`
  const kept = overrides > 0 ? ` ${overrides === 1 ? 'One was' : `${overrides} were`} kept with a reason.` : ''
  return `The coach found ${mustFix} serious and ${warnings} lesser things in ${whole}.${kept}`
}

const sortedWords = {
  right: 'The kind of mistake was found.',
  otherwise: 'It was sorted under another kind of mistake.',
  not: 'Nobody has set the kind of mistake yet.',
}
