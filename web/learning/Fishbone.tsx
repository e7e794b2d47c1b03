// What made it likely, on the bones of a fish: conditions, not people. A bone without anything stays quiet; that nothing was found there says something too.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { bones, boneTitles } from '#core/learning/factors.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import type { Cause } from './cause.ts'
import css from './Fishbone.module.css'

type Props = { cause: Cause; may: boolean; isAsked: boolean; onAsk: (asked: boolean) => void }

export function Fishbone({ cause, may, isAsked, onAsk }: Props) {
  return (
    <Card
      title="What made it likely"
      note="conditions, not people"
      acts={
        may && (
          <Button small keys="f" onClick={() => onAsk(true)}>
            Add a factor
          </Button>
        )
      }
    >
      <div className={css.fish}>
        {bones.map((bone) => (
          <div key={bone} className={css.bone} data-empty={cause.factors.every((one) => one.bone !== bone) || undefined}>
            <h3>{boneTitles[bone]}</h3>
            <ul>
              {cause.factors
                .filter((one) => one.bone === bone)
                .map((factor) => (
                  <Line key={factor.id} {...{ cause, factor, may }} />
                ))}
            </ul>
          </div>
        ))}
        <p className={css.head}>{cause.title}</p>
      </div>
      {isAsked && <FactorForm cause={cause} onClose={() => onAsk(false)} />}
    </Card>
  )
}

/** Milliseconds for which a factor that was taken away can be brought back. */
const undoFor = 10_000

function Line({ cause, factor, may }: { cause: Cause; factor: Cause['factors'][number]; may: boolean }) {
  const add = useAct('learning.addCauseFactor')
  const remove = useAct('learning.removeCauseFactor', {
    onDone: () =>
      offerUndo({
        id: `factor-${factor.id}`,
        words: `“${factor.words}” is taken away.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => add.mutate({ causeId: cause.id, factor: factor.name, words: factor.words }),
      }),
  })
  return (
    <li>
      <span>{factor.title}</span> {factor.words}
      {may && (
        <Button
          small
          look="quiet"
          aria-label={`Take away: ${factor.words}`}
          busy={remove.isPending}
          onClick={() => remove.mutate({ causeId: cause.id, causeFactorId: factor.id })}
        >
          Take away
        </Button>
      )}
    </li>
  )
}

function FactorForm({ cause, onClose }: { cause: Cause; onClose: () => void }) {
  const offered = (useAnswer('factors.list', {}).data?.factors ?? []).filter(({ retiredAt }) => retiredAt === null)
  const [factor, setFactor] = useState('')
  const [words, setWords] = useState('')
  const act = useAct('learning.addCauseFactor', { shown: true, onDone: onClose })
  const groups = bones.map((bone) => ({
    group: boneTitles[bone],
    items: offered.filter((one) => one.bone === bone).map(({ name, title }) => ({ value: name, label: title })),
  }))
  return (
    <FormDialog
      title="What made it likely?"
      verb="Add it"
      onClose={onClose}
      onDo={() => act.mutate({ causeId: cause.id, factor, words })}
      act={act}
      fields={['factor', 'words']}
      ready={factor !== '' && words.trim() !== ''}
    >
      <NativeSelect
        label="Factor"
        data-autofocus
        value={factor}
        onChange={(event) => setFactor(event.currentTarget.value)}
        data={[{ value: '', label: 'Choose one' }, ...groups]}
        error={sentenceAt(act.error, 'factor')}
      />
      <TextInput
        label="In a sentence"
        description="What was so, seen from where the work is done: “Two of four on shift, nine cases each”."
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={sentenceAt(act.error, 'words')}
      />
    </FormDialog>
  )
}
