// One part of what is put together: its lines, each of which can be said otherwise, taken out and brought back, and a place to add one.

import { type ReactNode, type RefObject, useRef } from 'react'
import { sectionTitles } from '#core/reviews/review.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { LineForm } from './LineForm.tsx'
import { useForm } from './use-form.ts'
import { useOtherWords, useWords } from './use-words.ts'
import css from './Lines.module.css'

type Review = Got<'reviews.show'>
export type Line = Review['lines'][number]
type Section = Exclude<Sent<'reviews.addLine'>['section'], 'moment'>
type Props = { review: Review; section: Section; hint: string; mayAdd: boolean; labelled?: boolean; beside?: (line: Line) => ReactNode }

/** Milliseconds for which a line that was taken out can be brought back by one key. */
const undoFor = 10_000

export function Lines({ review, section, hint, mayAdd, labelled = false, beside }: Props) {
  const lines = review.lines.filter((line) => line.section === section)
  const [adds, setAdds, isBack] = useForm()
  const add = useRef<HTMLButtonElement>(null)
  if (lines.length === 0 && !mayAdd) return null
  return (
    <section className={css.part} aria-label={sectionTitles[section]}>
      <header>
        <h3>{sectionTitles[section]}</h3>
        <span>{hint}</span>
      </header>
      <ul>
        {lines.map((line) => (
          <Shown key={line.id} review={review} line={line} mayChange={mayAdd} labelled={labelled} add={add}>
            {beside?.(line)}
          </Shown>
        ))}
      </ul>
      {mayAdd &&
        (adds ? (
          <Adding review={review} section={section} labelled={labelled} onClose={() => setAdds(false)} />
        ) : (
          <Button
            ref={add}
            autoFocus={isBack}
            look="quiet"
            small
            icon="plus"
            aria-label={`Add: ${sectionTitles[section]}`}
            onClick={() => setAdds(true)}
          >
            Add
          </Button>
        ))}
    </section>
  )
}

type ShownProps = {
  review: Review
  line: Line
  mayChange: boolean
  labelled: boolean
  /** Where the focus goes when the line is gone. */
  add: RefObject<HTMLButtonElement | null>
  children?: ReactNode
}

function Shown(props: ShownProps) {
  const [changes, setChanges, isBack] = useForm()
  if (changes) return <Changing {...props} onClose={() => setChanges(false)} />
  const { line, mayChange, children } = props
  return (
    <li className={css.line}>
      {line.label && <span className={css.label}>{line.label}</span>}
      <span className={css.words}>{line.words}</span>
      {children}
      {mayChange && (
        <span className={css.acts}>
          <Button autoFocus={isBack} look="quiet" small aria-label={`Say it otherwise: ${line.words}`} onClick={() => setChanges(true)}>
            Change
          </Button>
          <TakeOut {...props} />
        </span>
      )}
    </li>
  )
}

function TakeOut({ review, line, add }: ShownProps) {
  const back = useAct('reviews.returnLine')
  const undo = () => back.mutate({ reviewId: review.id, lineId: line.id })
  const remove = useAct('reviews.removeLine', {
    onDone: () => {
      add.current?.focus()
      offerUndo({ id: line.id, words: 'Taken out.', verb: 'Bring it back', forMs: undoFor, undo })
    },
  })
  return (
    <Button
      look="quiet"
      small
      icon="close"
      busy={remove.isPending}
      aria-label={`Take out: ${line.words}`}
      onClick={() => remove.mutate({ reviewId: review.id, lineId: line.id })}
    >
      {''}
    </Button>
  )
}

function Changing({ review, line, labelled, onClose }: ShownProps & { onClose: () => void }) {
  const { draft, meanwhile } = useOtherWords(line.id, line.words)
  const act = useAct('reviews.changeLine', { shown: true, onDone: () => closed(draft.clear, onClose) })
  return (
    <li>
      <LineForm
        draft={draft}
        meanwhile={meanwhile}
        sort={{ factor: line.factor, label: line.factor === null ? line.label : null }}
        name={sectionTitles[line.section]}
        labelled={labelled}
        verb="Keep it"
        act={act}
        onKeep={(words, to) => act.mutate({ reviewId: review.id, lineId: line.id, words, ...(labelled ? to : {}) })}
        onClose={onClose}
      />
    </li>
  )
}

function Adding({ review, section, labelled, onClose }: { review: Review; section: Section; labelled: boolean; onClose: () => void }) {
  const draft = useWords(`${review.id}.${section}`)
  const act = useAct('reviews.addLine', { shown: true, onDone: () => closed(draft.clear, onClose) })
  return (
    <LineForm
      draft={draft}
      sort={{ factor: null, label: null }}
      name={sectionTitles[section]}
      labelled={labelled}
      verb="Add it"
      act={act}
      onKeep={(words, { factor, label }) =>
        act.mutate({ reviewId: review.id, section, words, ...(factor === null ? {} : { factor }), ...(label === null ? {} : { label }) })
      }
      onClose={onClose}
    />
  )
}

function closed(clear: () => void, onClose: () => void): void {
  clear()
  onClose()
}
