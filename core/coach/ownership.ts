// Where a draft owns the mistake as one company: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { keptWith } from '#core/kept-with.ts'
import { apologiesIn, isPlain } from './apologies.ts'
import { clauseAround, clauseEnd, type Draft, type Sentence, type Span } from './draft.ts'
import type { Language } from '#core/coach/languages/language.ts'
import { nothing, type Pattern } from './shapes.ts'
import { type Spot, spotsIn, spotsInSentence } from './patterns.ts'

/** Every place where the draft owns the failing. "Sorry if we let you down" owns nothing. */
export const ownershipIn: (draft: Draft) => Spot[] = keptWith((draft) => {
  const { language, sentences } = draft
  const sorry = new Set(apologiesIn(draft).flatMap((apology) => (isPlain(apology) ? [apology.sentence.start] : [])))
  const near = sentences.filter((_, at) => [at - 1, at, at + 1].some((one) => sorry.has(sentences[one]?.start ?? -1)))
  const beside = near.flatMap((sentence) => spotsInSentence(sentence, language.besideSorry ?? nothing))
  return thatOwn(draft, [...spotsIn(draft, language.ownership), ...beside])
})

/** What somebody of ours did, told plainly, be there a sorry beside it or not: it owns the failing, though it may be an excuse as well. */
export const ourDeedsIn: (draft: Draft) => Spot[] = keptWith((draft) => toldPlainly(draft, draft.language.ourDeeds))

/** What they did, be it the failing or what mends it: no shape tells which. */
export const perhapsOursIn: (draft: Draft) => Spot[] = keptWith((draft) =>
  toldPlainly(draft, draft.language.besideSorry, draft.language.perhapsOurs),
)

function toldPlainly(draft: Draft, ...tables: (readonly Pattern[] | undefined)[]): Spot[] {
  const spots = tables.flatMap((table) => spotsIn(draft, table ?? nothing))
  return thatOwn(
    draft,
    spots.filter(({ sentence }) => !sentence.text.endsWith('?')),
  )
}

function thatOwn(draft: Draft, spots: readonly Spot[]): Spot[] {
  const doubts = apologiesIn(draft).filter(({ kind, shape }) => kind === 'conditional' && shape !== 'but')
  return spots.filter(
    (spot) => mayOwn(spot, spot.sentence, draft.language) && !doubts.some((one) => spot.start >= one.start && spot.end <= one.end),
  )
}

/** Not where its clause denies it, leaves it to others or to later, or tells what happens anywhere. */
export function mayOwn({ start, end }: Span, sentence: Sentence, { disowned = nothing }: Language): boolean {
  return !spotsInSentence(sentence, disowned).some(
    (one) => start < clauseEnd(sentence, one.end) && end > clauseAround(sentence, one.start).start,
  )
}
