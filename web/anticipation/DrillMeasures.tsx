// What a fire drill measured: how soon against the limits, in which order, and what the coach saw. About the way we work, never about who.

import { durationInWords } from '#core/time/words.ts'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Table } from '#web/ui/Table.tsx'
import { limitsInWords, type Measured, restInWords } from './measured-words.ts'
import css from './DrillMeasures.module.css'

export function DrillMeasures({ measured, isOver }: { measured: Measured; isOver: boolean }) {
  const { measures } = measured
  return (
    <Card title="What it measured" lead={limitsInWords(measured, isOver)}>
      <Table
        caption="Times and limits"
        columns={['Step', 'It took', 'Limit', 'Kept']}
        rows={measures.map((one, n) => ({ id: `${one.name} ${n}`, cells: [one.title, tookOf(one), limitOf(one), verdictOf(one)] }))}
      />
      <ul className={css.rest}>
        {restInWords(measured, isOver).map((words) => (
          <li key={words}>{words}</li>
        ))}
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
