// The editor of a letter: CodeMirror as a plain text field with underlines. Fetched only when a composer opens (see LetterEditor.tsx).
// The text belongs to the one who holds it; what comes from outside replaces the whole document and can be undone.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { useEffect, useImperativeHandle, useRef, type Ref, type RefObject } from 'react'
import { pageNonce } from '#web/platform/theme.ts'
import { inSight } from './in-sight.ts'
import type { Values } from './snippets/picking.ts'
import { SnippetList } from './snippets/SnippetList.tsx'
import { type Offered, type PickKey, usePicking } from './snippets/use-picking.ts'
import { pointing, type Pointed } from './pointing.ts'
import { underline, underlining, type Marks } from './underlining.ts'

export type EditorHold = {
  focus: () => void
  text: () => string
  /** Puts these words in the place of that stretch, as one step that can be undone. */
  replace: (start: number, end: number, text: string) => void
  /** Brings this stretch before the eyes, with the caret at its end. */
  show: (start: number, end: number) => void
  /** Opens the list of snippets at the caret. */
  pick: () => void
}

export type EditorProps = {
  value: string
  label: string
  marks: Marks
  snippets: readonly Offered[]
  /** What is put in the place of a snippet's variables. */
  values: Values
  /** Where the caret goes at first. */
  startAt: number
  onChange: (text: string) => void
  /** The caret moved, by hand or by writing. */
  onCaret: (at: number) => void
  /** The mouse rests on underlined words, or has left them. */
  onPoint: (pointed: Pointed | null) => void
  hold: Ref<EditorHold>
  /** Somebody asked to write before the editor was here. */
  isWanted: Readonly<RefObject<boolean>>
}

/** One editor; long because it keeps an editor that is not React’s in step with what is. */
export default function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const picker = usePicking(view, props.snippets, props.values)
  const latest = useRef({ ...props, picker })
  useEffect(() => {
    latest.current = { ...props, picker }
  })

  useEffect(() => {
    if (place.current === null) return
    const { value, label, startAt, marks, isWanted } = latest.current
    const state = EditorState.create({
      doc: value,
      selection: { anchor: Math.min(startAt, value.length) },
      extensions: extensions(label, latest),
    })
    view.current = new EditorView({ state, parent: place.current })
    draw(view.current, marks)
    if (isWanted.current) view.current.focus()
    return () => view.current?.destroy()
  }, [])
  useEffect(() => {
    const own = view.current
    if (own !== null && own.state.doc.toString() !== props.value)
      own.dispatch({
        changes: { from: 0, to: own.state.doc.length, insert: props.value },
        selection: { anchor: Math.min(latest.current.startAt, props.value.length) },
      })
  }, [props.value])
  useEffect(() => {
    if (view.current) draw(view.current, props.marks)
  }, [props.marks])

  useImperativeHandle(props.hold, () => ({
    focus: () => view.current?.focus(),
    text: () => view.current?.state.doc.toString() ?? latest.current.value,
    pick: () => latest.current.picker.ask(),
    show: (start, end) => {
      const length = view.current?.state.doc.length ?? 0
      const effects = EditorView.scrollIntoView(Math.min(start, length), { y: 'nearest', yMargin: 40 })
      view.current?.focus()
      view.current?.dispatch({ selection: { anchor: Math.min(end, length) }, effects })
    },
    replace: (start, end, text) => {
      const length = view.current?.state.doc.length ?? 0
      view.current?.dispatch({
        changes: { from: Math.min(start, length), to: Math.min(end, length), insert: text },
        selection: { anchor: Math.min(start, length) + text.length },
        userEvent: 'input.coach',
      })
    },
  }))
  const isPicking = picker.picking !== null && picker.found.length > 0
  return (
    <>
      <div ref={place} style={{ display: 'contents' }} onBlur={picker.close} />
      {isPicking && picker.picking && (
        <SnippetList {...picker} view={view} picking={picker.picking} values={props.values} onChoose={picker.choose} />
      )}
    </>
  )
}

/** While the coach is a stroke behind, what is underlined already has moved along with the words, and its next word is near. */
function draw(view: EditorView, { of, all }: Marks): void {
  if (view.state.doc.toString() === of) view.dispatch({ effects: underline.of(all) })
}

/** Ctrl+Enter sends and Alt with an arrow goes from finding to finding, so the editor's own use of them is taken out. */
const taken = ['Mod-Enter', 'Alt-ArrowUp', 'Alt-ArrowDown']
const keys = defaultKeymap.filter(({ key }) => key === undefined || !taken.includes(key))

type Latest = EditorProps & { picker: ReturnType<typeof usePicking> }

function extensions(label: string, latest: { current: Latest }): Extension[] {
  const forList = (key: string, press: PickKey) => ({ key, run: () => latest.current.picker.press(press) })
  return [
    Prec.highest(keymap.of([forList('ArrowUp', 'up'), forList('ArrowDown', 'down'), forList('Enter', 'enter'), forList('Escape', 'esc')])),
    EditorView.cspNonce.of(pageNonce()),
    history(),
    keymap.of([...keys, ...historyKeymap]),
    drawSelection(),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', autocapitalize: 'sentences', autocorrect: 'on' }),
    underlining,
    inSight,
    pointing((pointed) => latest.current.onPoint(pointed)),
    look,
    EditorView.updateListener.of((update) => {
      latest.current.picker.heed(update)
      const text = update.state.doc.toString()
      // What came from outside is known there already.
      if (update.docChanged && text !== latest.current.value) latest.current.onChange(text)
      if (update.selectionSet || update.docChanged) latest.current.onCaret(update.state.selection.main.head)
    }),
  ]
}

const look = EditorView.theme({
  '&': { flex: '1', minHeight: '0', background: 'none', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'var(--letter)', overflow: 'auto' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 2px', unicodeBidi: 'plaintext' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--act-soft)' },
})
