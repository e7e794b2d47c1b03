// The snippets that fit what is typed, at the caret. The focus stays in the letter; readers hear the chosen one through it.

import type { EditorView } from '@codemirror/view'
import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from 'react'
import { filled } from '#core/messages/placeholders.ts'
import type { Picking, Values } from './picking.ts'
import type { Offered } from './use-picking.ts'
import css from './SnippetList.module.css'

type Props = {
  view: RefObject<EditorView | null>
  picking: Picking
  found: readonly Offered[]
  chosen: number
  values: Values
  onChoose: (snippet: Offered) => void
}

/** Height that the list may need, in pixels: where there is less beneath the caret it opens above. */
const tallest = 260

export function SnippetList({ view, picking, found, chosen, values, onChoose }: Props) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const { from } = picking
  useLayoutEffect(() => {
    const spot = view.current?.coordsAtPos(from)
    if (!spot || list.current === null) return
    const { style } = list.current
    const isLow = spot.bottom + tallest > window.innerHeight
    style.left = `${Math.max(8, Math.min(spot.left, window.innerWidth - 336))}px`
    style.top = isLow ? 'auto' : `${spot.bottom + 4}px`
    style.bottom = isLow ? `${window.innerHeight - spot.top + 4}px` : 'auto'
  }, [view, from])
  useEffect(() => {
    const letter = view.current?.contentDOM
    letter?.setAttribute('aria-controls', id)
    letter?.setAttribute('aria-activedescendant', `${id}-${chosen}`)
    return () => {
      letter?.removeAttribute('aria-controls')
      letter?.removeAttribute('aria-activedescendant')
    }
  }, [view, id, chosen])
  return (
    <ul ref={list} id={id} role="listbox" aria-label="Snippets" className={css.list}>
      {found.map((snippet, at) => (
        <li
          key={snippet.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          onMouseDown={(event) => {
            event.preventDefault() // the focus stays in the letter
            onChoose(snippet)
          }}
        >
          <b>{snippet.name}</b>
          <span>{filled(snippet.body, values)}</span>
        </li>
      ))}
    </ul>
  )
}
