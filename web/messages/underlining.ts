// Underlines in the composer: stretches of the text with a look, which move along while one types.

import { RangeSet, StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** `start` inclusive, `end` exclusive, in UTF-16 code units. */
export type Mark = { start: number; end: number; look: 'finding' | 'open' | 'promise' | 'placeholder' }

export const underline = StateEffect.define<readonly Mark[]>()

const looks = {
  finding: Decoration.mark({ class: 'amends-finding' }),
  open: Decoration.mark({ class: 'amends-finding amends-open' }),
  promise: Decoration.mark({ class: 'amends-promise' }),
  placeholder: Decoration.mark({ class: 'amends-placeholder' }),
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(underline)) next = drawn(effect.value, transaction.newDoc.length)
    return next
  },
  provide: (own) => EditorView.decorations.from(own),
})

/** The coach may be a stroke behind the text: what no longer lies in it is left out. */
function drawn(marks: readonly Mark[], length: number): DecorationSet {
  const ranges = marks
    .map(({ start, end, look }) => ({ from: start, to: Math.min(end, length), look }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to, look }) => looks[look].range(from, to))
  return RangeSet.of(ranges, true)
}

export const underlining: Extension = [
  field,
  EditorView.baseTheme({
    '.amends-finding': {
      textDecoration: 'underline wavy var(--soon)',
      textDecorationThickness: '1.5px',
      textUnderlineOffset: '4px',
      textDecorationSkipInk: 'none',
    },
    '.amends-open': { background: 'var(--soon-soft)', borderRadius: '3px', boxShadow: '0 0 0 2px var(--soon-soft)' },
    '.amends-placeholder': {
      background: 'var(--late-soft)',
      color: 'var(--late)',
      borderRadius: '3px',
      boxShadow: '0 0 0 1px var(--late)',
    },
    '.amends-promise': {
      textDecoration: 'underline dotted var(--act)',
      textDecorationThickness: '2px',
      textUnderlineOffset: '4px',
      textDecorationSkipInk: 'none',
    },
  }),
]
