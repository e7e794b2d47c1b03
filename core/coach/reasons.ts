// Reasons, policies, circumstances and comparisons: what explains or defends a mistake. Right after the remedy, harmful before it.

import { keptWith } from '#core/kept-with.ts'
import type { ReasonKind, ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { clauseAround, clauseEnd, placedOnce } from './draft.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { mayStand } from './heard.ts'
import { apart, spotsInSentence } from './patterns.ts'
import type { Spot } from './patterns.ts'

/** `rest` is where the sentence goes on without the reason, when the reason stands first and can be left out. */
export type Reason = Span & { kind: ReasonKind; words: string; sentence: Sentence; rest: number | null }

/** Every reason in the draft, each place once. */
export const reasonsIn: (draft: Draft) => Reason[] = keptWith((draft) =>
  draft.sentences
    .filter((sentence) => !sentence.courtesy)
    .flatMap((sentence) => placedOnce(sentence, draft.language.reasons, (alone) => inSentence(alone, draft.language.reasons), moved)),
)

/** What is an excuse only in the place of a deed. */
export function factsIn(draft: Draft): Reason[] {
  const { reasons } = draft.language
  const { facts } = reasons
  if (!facts) return []
  const find = (sentence: Sentence) => spotsInSentence(sentence, facts).filter((spot) => !helps(spot, reasons))
  return draft.sentences
    .filter(({ courtesy, text }) => !courtesy && !text.endsWith('?'))
    .flatMap((sentence) => apart(find(sentence).map((spot) => reach(spot, reasons))))
}

function moved(reason: Reason, sentence: Sentence): Reason {
  const by = sentence.start
  return { ...reason, sentence, start: reason.start + by, end: reason.end + by, rest: reason.rest === null ? null : reason.rest + by }
}

function inSentence(sentence: Sentence, words: ReasonWords): Reason[] {
  if (sentence.text.endsWith('?') || words.answers?.test(sentence.text)) return []
  const found = spotsInSentence(sentence, words.shapes)
    .filter((spot) => !helps(spot, words))
    .map((spot) => reach(spot, words))
    .filter((reason) => reason.kind !== 'policy' || !words.condition.test(reason.words))
  const reasons = [...found, ...thirdPartySo(sentence, words), ...guesses(sentence, words)]
  const all = words.verbMoves ? reasons.map((reason) => ({ ...reason, rest: null })) : reasons
  return apart(all.sort((a, b) => a.start - b.start || weakness(a) - weakness(b) || b.end - a.end))
}

/** Where a cause and its circumstance begin at the same word ("Aufgrund des schlechten Wetters …"), the cause says how far it reaches. */
function weakness({ kind }: Reason): number {
  return kind === 'limit' ? 2 : Number(kind === 'circumstance')
}

/** "…, because it keeps the old address" beside "please" or "we will" helps the customer. What failed may be why we do it: "…, because it came late". */
function helps({ of, start, sentence }: Spot<ReasonShape>, { advice, deed, failing }: ReasonWords): boolean {
  if (of.mayHelp !== true) return false
  const { text } = sentence
  if (advice.test(text.slice(0, start - sentence.start))) return !failing.test(text)
  if (!deed?.test(text)) return false
  if (!failing.test(text)) return true
  const clause = clauseAround(sentence, start)
  const beside = `${within(sentence, sentence.start, clause.start)} ${text.slice(clause.end - sentence.start)}`
  return deed.test(beside) && !failing.test(beside)
}

function reach({ of, ...spot }: Spot<ReasonShape>, words: ReasonWords): Reason {
  const { kind } = of
  const { sentence } = spot
  if (of.reach === undefined) {
    const clause = clauseAround(sentence, spot.start)
    const end = Math.max(clause.end, clauseEnd(sentence, spot.end))
    return { ...spot, start: clause.start, end, words: within(sentence, clause.start, end), kind, rest: null }
  }
  const clause = clauseEnd(sentence, spot.end)
  const turn = words.turn.exec(within(sentence, spot.end, clause))
  const end = turn ? spot.end + turn.index : clause
  const leads = spot.start === sentence.start && sentence.text.charAt(end - sentence.start) === ','
  return { ...spot, end, kind, rest: leads ? end + 2 : null }
}

function within(sentence: Sentence, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** Somebody else's deed, then our failing. */
function thirdPartySo(sentence: Sentence, { firstSo, ownSubject, failing, advice }: ReasonWords): Reason[] {
  const match = mayStand(firstSo, sentence) ? firstSo.exec(sentence.text) : null
  if (!match || ownSubject.test(sentence.text) || !failing.test(match[2] ?? '') || advice.test(match[1] ?? '')) return []
  const words = match[0].trimEnd()
  const end = sentence.start + words.length
  return [{ kind: 'cause', start: sentence.start, end, words, sentence, rest: sentence.start + match[0].length }]
}

function guesses(sentence: Sentence, { guess, failing }: ReasonWords): Reason[] {
  const found = mayStand(guess, sentence) ? guess.exec(sentence.text) : null
  if (!found || !failing.test(sentence.text)) return []
  const clause = clauseAround(sentence, sentence.start + found.index)
  return [{ ...clause, words: within(sentence, clause.start, clause.end), sentence, kind: 'cause', rest: null }]
}
