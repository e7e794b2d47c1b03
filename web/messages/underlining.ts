// Underlines in the composer: stretches of the text with a look, which move along while one types.

import { RangeSet, StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** `start` inclusive, `end` exclusive, in UTF-16 code units. */
export type Mark = {
  start: number
  end: number
  look: 'must-fix' | 'warning' | 'hint' | 'promise' | 'placeholder' | 'shown'
  isOpen?: boolean
}

/** What to underline in the words `of`; in any others these places mean nothing. */
export type Marks = { of: string; all: readonly Mark[] }

export const underline = StateEffect.define<readonly Mark[]>()

const looks = {
  'must-fix': Decoration.mark({ class: 'amends-finding amends-must-fix' }),
  warning: Decoration.mark({ class: 'amends-finding amends-warning' }),
  hint: Decoration.mark({ class: 'amends-finding amends-hint' }),
  promise: Decoration.mark({ class: 'amends-promise' }),
  shown: Decoration.mark({ class: 'amends-shown' }),
  placeholder: Decoration.mark({ class: 'amends-placeholder' }),
}

const opened = Decoration.mark({ class: 'amends-open' })

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(underline)) next = drawn(effect.value, transaction.newDoc.length)
    return next
  },
  provide: (own) => EditorView.decorations.from(own),
})

/** What does not lie in the text is left out. */
function drawn(marks: readonly Mark[], length: number): DecorationSet {
  const ranges = marks
    .map(({ start, end, look, isOpen }) => ({ from: start, to: Math.min(end, length), look, isOpen }))
    .filter(({ from, to }) => from < to)
    .flatMap(({ from, to, look, isOpen }) => [looks[look].range(from, to), ...(isOpen ? [opened.range(from, to)] : [])])
  return RangeSet.of(ranges, true)
}

export const underlining: Extension = [
  field,
  EditorView.baseTheme({
    // Told apart by shape as well as by weight: a wave, a line, dashes; a promise is dotted.
    '.amends-finding': { textUnderlineOffset: '4px', textDecorationSkipInk: 'none' },
    '.amends-must-fix': { textDecoration: 'underline wavy var(--soon)', textDecorationThickness: '1.5px' },
    '.amends-warning': { textDecoration: 'underline solid var(--soon)', textDecorationThickness: '1.5px' },
    '.amends-hint': { textDecoration: 'underline dashed var(--ink-3)', textDecorationThickness: '1px' },
    '.amends-open': { background: 'var(--soon-soft)', borderRadius: '3px', boxShadow: '0 0 0 2px var(--soon-soft)' },
    '.amends-shown': { background: 'var(--act-soft)', borderRadius: '3px', boxShadow: '0 0 0 2px var(--act-soft)' },
    '.amends-placeholder': {
      background: 'var(--soon-soft)',
      borderRadius: '3px',
      boxShadow: '0 0 0 1px var(--soon)',
    },
    '.amends-promise': {
      textDecoration: 'underline dotted var(--act)',
      textDecorationThickness: '2px',
      textUnderlineOffset: '4px',
      textDecorationSkipInk: 'none',
    },
  }),
]
