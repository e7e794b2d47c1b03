// The line in which somebody writes stays in sight when the letter is given less room, as where a promise is asked about beneath it.

import { type EditorView, ViewPlugin } from '@codemirror/view'

export const inSight = ViewPlugin.define((view) => {
  const { scrollDOM } = view
  let room = scrollDOM.clientHeight
  const observer = new ResizeObserver(() => {
    const lost = room - scrollDOM.clientHeight
    room = scrollDOM.clientHeight
    if (lost > 0 && view.hasFocus) follow(view, lost)
  })
  observer.observe(scrollDOM)
  return { destroy: () => observer.disconnect() }
})

/** Pixels between the line and what covered it. */
const margin = 4

/** `lost` in pixels. A caret from which somebody had scrolled away already stays where it is. */
function follow(view: EditorView, lost: number): void {
  const caret = view.coordsAtPos(view.state.selection.main.head)
  if (caret === null) return
  const covered = caret.bottom - view.scrollDOM.getBoundingClientRect().bottom
  if (covered > 0 && covered < lost + view.defaultLineHeight) view.scrollDOM.scrollTop += covered + margin
}
