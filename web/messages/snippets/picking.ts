// Where a snippet is being chosen in a letter: a semicolon at the start of a word, and what is typed after it. Pure.

import { placeholdersIn } from '#core/languages/fill.ts'
import type { Language } from '#core/languages/names.ts'
import { withoutSecondGreeting } from '#core/messages/greeting.ts'
import { filled, type Variable } from '#core/messages/placeholders.ts'

/** `from` is the place of the semicolon, `to` the caret. */
export type Picking = { from: number; to: number; query: string }
export type Values = Partial<Record<Variable, string | null>>
type Named = { name: string; body: string }

/** What is being chosen at the caret; null when nothing is. “Hello; then” and “;)” are no choosing. */
export function pickingAt(text: string, caret: number): Picking | null {
  const before = text.slice(Math.max(0, caret - 64), caret)
  const match = /(?:^|\s);((?:[\p{L}\p{N}][^\n;]{0,40})?)$/u.exec(before)
  if (match === null) return null
  const query = match[1] ?? ''
  return { from: caret - query.length - 1, to: caret, query }
}

/** Those with the typed words in their name, those that begin with them first. */
export function matching<S extends Named>(snippets: readonly S[], query: string): S[] {
  const sought = query.trim().toLowerCase()
  const place = (one: S) => one.name.toLowerCase().indexOf(sought)
  return snippets.filter((one) => place(one) >= 0).toSorted((a, b) => Math.min(1, place(a)) - Math.min(1, place(b)))
}

/** Those in the customer's language first, then those for every language, then the rest; within each as they were. */
export function bestFirst<S extends { language: Language | null }>(snippets: readonly S[], language: Language): S[] {
  const rank = (one: S) => (one.language === language ? 0 : one.language === null ? 1 : 2)
  return snippets.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The words to put into this letter, and what to select in them: the first placeholder that is left, else nothing after the last word.
 * The letter greets once.
 */
export function putIn(snippet: Named, values: Values, letter: string): { text: string; select: { start: number; end: number } } {
  const text = withoutSecondGreeting(filled(snippet.body, values), letter)
  const [left] = placeholdersIn(text)
  return { text, select: left ?? { start: text.length, end: text.length } }
}
