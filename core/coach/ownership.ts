// Where a draft owns the mistake as one company: "we" did it, or left it undone. A "we" that only explains or denies does not own.

import { keptWith } from '#core/kept-with.ts'
import { apologiesIn, isPlain } from './apologies.ts'
import type { Draft } from './draft.ts'
import { type Spot, spotsIn, spotsInSentence } from './patterns.ts'

/** Every place where the draft owns the failing. "Sorry if we let you down" owns nothing. */
export const ownershipIn: (draft: Draft) => Spot[] = keptWith((draft) => {
  const apologies = apologiesIn(draft)
  const doubts = apologies.filter(({ kind, shape }) => kind === 'conditional' && shape !== 'but')
  const { language, sentences } = draft
  const sorry = new Set(apologies.filter(isPlain).map(({ sentence }) => sentence.start))
  const near = sentences.filter((_, at) => [at - 1, at, at + 1].some((one) => sorry.has(sentences[one]?.start ?? -1)))
  const beside = near.flatMap((sentence) => spotsInSentence(sentence, language.besideSorry ?? []))
  return [...spotsIn(draft, language.ownership), ...beside].filter(
    ({ start, end }) => !doubts.some((one) => start >= one.start && end <= one.end),
  )
})
