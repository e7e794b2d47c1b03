// The clauses of a sentence, as far as promises need them: where one ends and the next begins is a matter of each language.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import type { Span } from './draft.ts'

/** Places count from the start of the sentence. */
export type Clause = Span & { text: string }

export function clausesOf(text: string, { clauseCut }: PromiseWords): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  clauseCut.lastIndex = 0
  for (let cut = clauseCut.exec(text); cut; cut = clauseCut.exec(text)) {
    push(clauses, text, start, cut.index)
    start = cut.index + cut[0].length
  }
  push(clauses, text, start, text.length)
  return clauses
}

function push(clauses: Clause[], whole: string, from: number, to: number): void {
  const raw = whole.slice(from, to)
  const text = raw.trim()
  if (text !== '') clauses.push({ start: from + raw.indexOf(text), end: to, text })
}

/** A comma within a time ends no clause: "On Saturday, 24 October, by 11 he is with you". */
export function keptWhole(clauses: readonly Clause[], { start, end }: Span, text: string): readonly Clause[] {
  const around = clauses.filter((clause) => clause.end > start && clause.start < end)
  const [first, last] = [around[0], around.at(-1)]
  if (!first || !last || first === last) return clauses
  const one = { start: first.start, end: last.end, text: text.slice(first.start, last.end).trim() }
  return [...clauses.filter((clause) => clause.end <= first.start), one, ...clauses.filter((clause) => clause.start >= last.end)]
}
