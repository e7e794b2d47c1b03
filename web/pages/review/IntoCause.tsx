// What made it likely, found in a review, taken over among the factors of the known cause: by one press, and back by one key.

import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useMay } from '#web/platform/session.ts'
import type { Line } from '#web/reviews/Lines.tsx'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import css from './IntoCause.module.css'

type Cause = NonNullable<Got<'reviews.show'>['cause']>

/** Nothing while no cause is known, or the condition is of no sort from the list. */
export function IntoCause({ cause, line }: { cause: Cause | null; line: Line }) {
  const may = useMay('learning.work')
  if (cause === null || line.factor === null || !may) return null
  return <Way cause={cause} factor={line.factor} words={atMost(line.words)} />
}

/** Characters that a factor of a cause holds. */
const longest = 300

function atMost(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}

/** Milliseconds for which it can be taken away again by one key. */
const undoFor = 10_000

function Way({ cause, factor, words }: { cause: Cause; factor: string; words: string }) {
  const known = useAnswer('learning.cause', { causeId: cause.id }).data
  const remove = useAct('learning.removeCauseFactor')
  const isThis = (one: { name: string; words: string }) => one.name === factor && one.words === words
  const add = useAct('learning.addCauseFactor', {
    onDone: ({ factors }) => {
      const made = factors.findLast(isThis)
      if (!made) return
      const undo = () => remove.mutate({ causeId: cause.id, causeFactorId: made.id })
      offerUndo({ id: `factor-${made.id}`, words: `It stands at the cause “${cause.title}” too.`, verb: 'Undo', forMs: undoFor, undo })
    },
  })
  if (known === undefined) return null
  if (known.factors.some(isThis)) return <span className={css.there}>at the cause</span>
  return (
    <Button
      look="quiet"
      small
      busy={add.isPending}
      aria-label={`Add to the cause “${cause.title}”: ${words}`}
      onClick={() => add.mutate({ causeId: cause.id, factor, words })}
    >
      Add to the cause
    </Button>
  )
}
