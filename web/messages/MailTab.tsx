// Writing a letter: subject, text, what goes along, and Send. The coach's panel stands beside it and is handed in.

import { type ReactNode, type RefObject, useId } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { EditorHold } from './Editor.tsx'
import { LetterEditor } from './LetterEditor.tsx'
import type { Pointed } from './pointing.ts'
import type { Values } from './snippets/picking.ts'
import type { Offered } from './snippets/use-picking.ts'
import { startOf } from './subject.ts'
import type { Marks } from './underlining.ts'
import type { Draft } from './use-draft.ts'
import css from './MailTab.module.css'

type Props = {
  customer: string
  draft: Draft
  marks: Marks
  snippets: readonly Offered[]
  values: Values
  hold: RefObject<EditorHold | null>
  onCaret: (at: number) => void
  onPoint: (pointed: Pointed | null) => void
  /** What must not leave in the subject; null when there is nothing. */
  underSubject: ReactNode
  /** What is still open in the letter, right above the button that sends it. */
  notice: ReactNode
  /** The coach. */
  panel: ReactNode
  /** What goes along: options, the private page, whether it explains. */
  along: ReactNode
  isNext: boolean
  busy: boolean
  refusal: unknown
  onSend: () => void
}

/** One letter; long because everything about it is in one place and is handed on. */
export function MailTab({
  customer,
  draft,
  marks,
  snippets,
  values,
  hold,
  onCaret,
  onPoint,
  underSubject,
  notice,
  panel,
  along,
  isNext,
  busy,
  refusal,
  onSend,
}: Props) {
  const underId = useId()
  return (
    <div className={css.mail}>
      <div className={css.letter}>
        <input
          className={css.subject}
          aria-label="Subject"
          aria-describedby={underId}
          aria-invalid={underSubject !== null}
          maxLength={300}
          value={draft.written.subject}
          onChange={(event) => draft.write({ subject: event.currentTarget.value })}
        />
        <div id={underId} role="status">
          {underSubject}
        </div>
        <LetterEditor
          value={draft.written.body}
          label={`Letter to ${customer}`}
          marks={marks}
          snippets={snippets}
          values={values}
          startAt={startOf(draft.written.body)}
          onChange={(body) => draft.write({ body })}
          onCaret={onCaret}
          onPoint={onPoint}
          hold={hold}
        />
        {notice}
        <Refusal of={refusal} fields={['because']} />
        <div className={css.send}>
          <div className={css.along}>
            <Button small look="quiet" keys="ctrl+;" onClick={() => hold.current?.pick()}>
              Snippet
            </Button>
            {along}
          </div>
          <Button look={isNext ? 'act' : 'plain'} keys="ctrl+enter" busy={busy} onClick={onSend}>
            Send to {customer}
          </Button>
        </div>
      </div>
      <div className={css.panel}>{panel}</div>
    </div>
  )
}
