// A dialog that is a form: Enter in a line or Ctrl+Enter anywhere does it, Esc leaves it, once more where words would be lost. The refusal
// stands above the buttons, or at its field when the form names that field.

import { useId, useRef, useState, type FocusEvent, type FormEvent, type ReactNode } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import { words } from '#web/platform/words.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Refusal } from './Refusal.tsx'
import { holdsWords, wordFieldIn, type WordField } from './written.ts'
import css from './FormDialog.module.css'

type Props = {
  title: string
  /** What the button does: "Hand over", never "OK". */
  verb: string
  onClose: () => void
  onDo: () => void
  act: { isPending: boolean; error: unknown }
  /** Fields of the contract that this form shows refusals at. */
  fields?: readonly string[]
  /** False: something is still to be filled in. */
  ready?: boolean
  wide?: boolean
  children: ReactNode
}

export function FormDialog({ title, verb, onClose, onDo, act, fields = [], ready = true, wide = false, children }: Props) {
  const id = useId()
  const isReady = ready && !act.isPending
  const go = () => {
    if (isReady) onDo()
  }
  const leaving = useLeaving(onClose)
  useKeys({ 'ctrl+enter': { label: verb, run: go } }, { scope: 'dialog' })

  function submit(event: FormEvent): void {
    event.preventDefault()
    go()
  }

  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button look="act" type="submit" form={id} keys="ctrl+enter" busy={act.isPending} disabled={!ready}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={title} opened onClose={leaving.leave} wide={wide} foot={foot}>
      <form id={id} className={css.form} onSubmit={submit} onFocusCapture={leaving.note} onInput={leaving.stay} noValidate>
        {children}
        {leaving.isAsked && <p role="alert">What you wrote here is not kept yet. Leave once more, and it is gone.</p>}
        <Refusal of={act.error} fields={fields} />
      </form>
    </Dialog>
  )
}

/** Esc, the cross and a press beside the dialog are easily done by mistake; “Leave it” is not, and leaves at once. */
function useLeaving(onClose: () => void) {
  const begun = useRef(new Map<WordField, string>())
  const [isAsked, ask] = useState(false)
  return {
    isAsked,
    note: ({ target }: FocusEvent) => {
      const field = wordFieldIn(target)
      if (field !== null && !begun.current.has(field)) begun.current.set(field, field.value)
    },
    stay: () => ask(false),
    leave: () => (isAsked || !holdsWords(begun.current) ? onClose() : ask(true)),
  }
}
