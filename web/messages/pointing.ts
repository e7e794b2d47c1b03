// Tells where the mouse rests on an underlined stretch of the letter, and when it has left it or somebody types or scrolls.

import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** `at`: a place in the text beneath the mouse; the others are where its words are on the screen. */
export type Pointed = { at: number; left: number; top: number; bottom: number }

export function pointing(tell: (pointed: Pointed | null) => void): Extension {
  return EditorView.domEventHandlers({
    mouseover(event, view) {
      const words = event.target instanceof Element ? event.target.closest('.amends-finding') : null
      const at = words && view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (!words || at === null) return
      const line = [...words.getClientRects()].find(({ top, bottom }) => top <= event.clientY && event.clientY <= bottom)
      const { left, top, bottom } = line ?? words.getBoundingClientRect()
      tell({ at, left, top, bottom })
    },
    mouseout(event) {
      if (event.target instanceof Element && event.target.closest('.amends-finding')) tell(null)
    },
    keydown: () => tell(null),
    scroll: () => tell(null),
  })
}
