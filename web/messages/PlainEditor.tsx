// Where the editor could not be fetched one writes all the same, in a plain field; the coach still reads along beneath.

import { useEffect, useImperativeHandle, useRef } from 'react'
import type { EditorProps } from './Editor.tsx'
import css from './LetterEditor.module.css'

export function PlainEditor({ value, label, startAt, onChange, onCaret, hold, isWanted }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Afterwards the caret is where they put it.
  const atFirst = useRef({ startAt, isWanted })
  useEffect(() => {
    const { startAt, isWanted } = atFirst.current
    field.current?.setSelectionRange(startAt, startAt)
    if (isWanted.current) field.current?.focus()
  }, [])
  const select = (start: number, end: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  useImperativeHandle(hold, () => ({
    focus: () => field.current?.focus(),
    text: () => field.current?.value ?? value,
    replace: (start, end, text) => {
      select(start, end)
      field.current?.setRangeText(text, start, end, 'end')
      onChange(field.current?.value ?? value)
    },
    show: select,
    pick: () => field.current?.focus(),
  }))
  return (
    <>
      <p role="status" className={css.plainly}>
        The editor could not be fetched, so this is a plain field. Underlines and snippets are back when you load the page again.
      </p>
      <textarea
        ref={field}
        className={css.plain}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onSelect={(event) => onCaret(event.currentTarget.selectionEnd)}
      />
    </>
  )
}
