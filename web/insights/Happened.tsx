// What happened meanwhile, by its number on the chart: actions lead to their cause, notes can be taken off.

import { Link } from '@tanstack/react-router'
import { useAct } from '#web/platform/answers.ts'
import { useActs } from '#web/platform/keys.ts'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Button } from '#web/ui/Button.tsx'
import { type Chart, dayAndMonth } from './chart-figures.ts'
import { brandOf } from './search.ts'
import css from './Happened.module.css'

type One = Chart['happened'][number]
const whats = { action: 'in place', protocol: 'limits', note: 'note' }

/** Takes a note off; for a while it can be written again. */
function useRemove(brand: string | undefined): (one: One) => void {
  const again = useAct('insights.note')
  const takeOff = useAct('insights.unnote')
  return ({ id, on, words }) =>
    takeOff.mutate(
      { noteId: id as `note_${string}` },
      {
        onSuccess: () =>
          offerUndo({
            id: `note-${id}`,
            words: `“${words}” is off the charts.`,
            verb: 'Write it again',
            forMs: 10_000,
            undo: () => again.mutate({ on, words, ...brandOf({ brand }) }),
          }),
      },
    )
}

export function Happened({ chart, may, brand }: { chart: Chart; may: boolean; brand?: string | undefined }) {
  const remove = useRemove(brand)
  const notes = chart.happened.filter(({ what }) => what === 'note')
  useActs(
    notes.map((one) => ({ label: `Take the note off: ${one.words}`, run: () => remove(one) })),
    { scope: 'part', on: may },
  )
  if (chart.happened.length === 0) return null
  return (
    <ol className={css.list} aria-label="What happened meanwhile">
      {chart.happened.map((one, n) => (
        <li key={`${one.what} ${one.id ?? one.on}`}>
          <span className={css.number} aria-hidden="true">
            {n + 1}
          </span>
          <time dateTime={one.on}>{dayAndMonth(one.on)}</time>
          <span>
            {one.causeId === null ? (
              one.words
            ) : (
              <Link to="/learning/$causeId" params={{ causeId: one.causeId }} className="link">
                {one.words}
              </Link>
            )}
            <small>
              {' '}
              {whats[one.what]}
              {one.by !== null && `, ${one.by}`}
            </small>
          </span>
          {may && one.what === 'note' && (
            <Button small look="quiet" onClick={() => remove(one)}>
              Take it off<span className="only-heard">: {one.words}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
