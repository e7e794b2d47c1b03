// Choosing a snippet in the editor of a letter: the list opens at a semicolon, arrows walk it, Enter puts the words in, Esc leaves it.

import type { EditorView, ViewUpdate } from '@codemirror/view'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { notify } from '#web/platform/notices.ts'
import { matching, type Picking, pickingAt, putIn, type Values } from './picking.ts'

export type Offered = { id: string; name: string; body: string }
export type PickKey = 'up' | 'down' | 'enter' | 'esc'

/** One hook; long because the list, the caret and the keys are one conversation over the same few facts. */
export function usePicking(view: RefObject<EditorView | null>, snippets: readonly Offered[], values: Values) {
  const [picking, setPicking] = useState<Picking | null>(null)
  const [at, setAt] = useState(0)
  /** The semicolon that was left with Esc, and the one that a key put there. */
  const left = useRef<number | null>(null)
  const byKey = useRef<number | null>(null)
  const query = picking?.query ?? null
  const found = useMemo(() => (query === null ? [] : matching(snippets, query).slice(0, 8)), [snippets, query])
  const chosen = Math.min(at, Math.max(0, found.length - 1))
  const latest = useRef({ picking, found, chosen, snippets, values })
  useEffect(() => {
    latest.current = { picking, found, chosen, snippets, values }
  })

  function heed(update: ViewUpdate): void {
    if (!update.docChanged && !update.selectionSet) return
    const { main } = update.state.selection
    const next = main.empty ? pickingAt(update.state.doc.toString(), main.head) : null
    if (next === null || left.current !== next.from) left.current = null
    setPicking(left.current === null ? next : null)
    if (update.docChanged) setAt(0)
  }

  function choose(snippet: Offered): void {
    const { picking: now, values: known } = latest.current
    if (now === null) return
    const letter = view.current?.state.doc.toString() ?? ''
    const { text, select } = putIn(snippet, known, letter.slice(0, now.from) + letter.slice(now.to))
    view.current?.dispatch({
      changes: { from: now.from, to: now.to, insert: text },
      selection: { anchor: now.from + select.start, head: now.from + select.end },
      userEvent: 'input.snippet',
      scrollIntoView: true,
    })
    setPicking(null)
    view.current?.focus()
  }

  /** True when the key was for the list. */
  function press(key: PickKey): boolean {
    const { picking: now, found: all, chosen: place } = latest.current
    if (now === null || all.length === 0) return false
    if (key === 'esc') leave(now)
    else if (key === 'enter') {
      const snippet = all[place]
      if (snippet) choose(snippet)
    } else setAt((place + (key === 'down' ? 1 : all.length - 1)) % all.length)
    return true
  }

  function leave(now: Picking): void {
    left.current = now.from
    setPicking(null)
    // What a person typed stays; what the key put there goes again.
    if (byKey.current === now.from) view.current?.dispatch({ changes: { from: now.from, to: now.to, insert: '' } })
    byKey.current = null
  }

  function ask(): void {
    const own = view.current
    if (own === null) return
    if (latest.current.snippets.length === 0) return notify('There is no snippet yet. Leads add them in Settings.')
    own.focus()
    if (latest.current.picking !== null) return
    const { from, to } = own.state.selection.main
    const space = from > 0 && /\S/.test(own.state.sliceDoc(from - 1, from)) ? ' ' : ''
    byKey.current = from + space.length
    own.dispatch({ changes: { from, to, insert: `${space};` }, selection: { anchor: from + space.length + 1 }, userEvent: 'input.snippet' })
  }

  return { picking, found, chosen, heed, press, choose, ask, close: () => setPicking(null) }
}
