// One part of what is put together: its lines, each of which can be said otherwise, taken out and brought back, and a place to add one.

import { useState, type FormEvent } from 'react'
import { sectionTitles } from '#core/reviews/review.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { Button } from '#web/ui/Button.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Words } from './Words.tsx'
import { useWords } from './use-words.ts'
import css from './Lines.module.css'

type Review = Got<'reviews.show'>
type Line = Review['lines'][number]
type Section = Exclude<Sent<'reviews.addLine'>['section'], 'moment'>
type Props = { review: Review; section: Section; hint: string; mayAdd: boolean; labelled?: boolean }

/** Milliseconds for which a line that was taken out can be brought back by one key. */
const undoFor = 10_000

export function Lines({ review, section, hint, mayAdd, labelled = false }: Props) {
  const lines = review.lines.filter((line) => line.section === section)
  const [adds, setAdds] = useState(false)
  if (lines.length === 0 && !mayAdd) return null
  return (
    <section className={css.part} aria-label={sectionTitles[section]}>
      <header>
        <h3>{sectionTitles[section]}</h3>
        <span>{hint}</span>
      </header>
      <ul>
        {lines.map((line) => (
          <Shown key={line.id} review={review} line={line} mayChange={mayAdd} labelled={labelled} />
        ))}
      </ul>
      {mayAdd &&
        (adds ? (
          <Adding review={review} section={section} labelled={labelled} onClose={() => setAdds(false)} />
        ) : (
          <Button look="quiet" small icon="plus" aria-label={`Add: ${sectionTitles[section]}`} onClick={() => setAdds(true)}>
            Add
          </Button>
        ))}
    </section>
  )
}

type ShownProps = { review: Review; line: Line; mayChange: boolean; labelled: boolean }

function Shown(props: ShownProps) {
  const [changes, setChanges] = useState(false)
  if (changes) return <Changing {...props} onClose={() => setChanges(false)} />
  const { line, mayChange } = props
  return (
    <li className={css.line}>
      {line.label && <span className={css.label}>{line.label}</span>}
      <span className={css.words}>{line.words}</span>
      {mayChange && (
        <span className={css.acts}>
          <Button look="quiet" small aria-label={`Say it otherwise: ${line.words}`} onClick={() => setChanges(true)}>
            Change
          </Button>
          <TakeOut {...props} />
        </span>
      )}
    </li>
  )
}

function TakeOut({ review, line }: ShownProps) {
  const back = useAct('reviews.returnLine')
  const undo = () => back.mutate({ reviewId: review.id, lineId: line.id })
  const remove = useAct('reviews.removeLine', {
    onDone: () => offerUndo({ id: line.id, words: 'Taken out.', verb: 'Bring it back', forMs: undoFor, undo }),
  })
  return (
    <Button
      look="quiet"
      small
      icon="close"
      aria-label={`Take out: ${line.words}`}
      onClick={() => remove.mutate({ reviewId: review.id, lineId: line.id })}
    >
      {''}
    </Button>
  )
}

function Changing({ review, line, labelled, onClose }: ShownProps & { onClose: () => void }) {
  const act = useAct('reviews.changeLine', { shown: true, onDone: onClose })
  return (
    <li>
      <LineForm
        first={{ words: line.words, label: line.label ?? '' }}
        draftKey={line.id}
        name={sectionTitles[line.section]}
        labelled={labelled}
        verb="Keep it"
        act={act}
        onKeep={({ words, label }) => act.mutate({ reviewId: review.id, lineId: line.id, words, label: label === '' ? null : label })}
        onClose={onClose}
      />
    </li>
  )
}

function Adding({ review, section, labelled, onClose }: { review: Review; section: Section; labelled: boolean; onClose: () => void }) {
  const act = useAct('reviews.addLine', { shown: true, onDone: onClose })
  return (
    <LineForm
      first={{ words: '', label: '' }}
      draftKey={`${review.id}.${section}`}
      name={sectionTitles[section]}
      labelled={labelled}
      verb="Add it"
      act={act}
      onKeep={({ words, label }) => act.mutate({ reviewId: review.id, section, words, ...(label === '' ? {} : { label }) })}
      onClose={onClose}
    />
  )
}

type Written = { words: string; label: string }
type FormProps = {
  first: Written
  draftKey: string
  name: string
  labelled: boolean
  verb: string
  act: { isPending: boolean; error: unknown; isSuccess: boolean }
  onKeep: (written: Written) => void
  onClose: () => void
}

function LineForm({ first, draftKey, name, labelled, verb, act, onKeep, onClose }: FormProps) {
  const { words, write, clear } = useWords(draftKey, first.words)
  const [label, setLabel] = useState(first.label)
  function keep(event?: FormEvent): void {
    event?.preventDefault()
    if (words.trim() === '' || act.isPending) return
    onKeep({ words, label: label.trim() })
    clear()
  }
  return (
    <form
      className={css.form}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
      }}
    >
      {labelled && (
        <input
          aria-label="Which sort of condition"
          placeholder="Which sort: information, system, workload …"
          maxLength={40}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
      )}
      <Words label={name} hidden value={words} onChange={write} rows={2} isFirst />
      <Refusal of={act.error} />
      <div className={css.foot}>
        <Button small look="act" type="submit" busy={act.isPending} disabled={words.trim() === ''}>
          {verb}
        </Button>
        <Button small onClick={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
