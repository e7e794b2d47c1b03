// A language of which the coach knows only some topics: the others are empty, and no rule asks there for what it could not see.

import { never, nothing } from '#core/coach/shapes.ts'
import { type ApologyWords, type Language, phraseTopics, type ReadingWords } from './language.ts'

const plainReading: ReadingWords = {
  abbreviation: /(?:^|[\s(])(?:dr|nr|no|st|\d{1,2})\.\s*$/i,
  greeting: never,
  thanks: never,
  closing: never,
  quoteOpens: never,
  smallWords: new Set(),
  commonWords: new Set(),
  pointing: new Set(),
  things: new Set(),
  troubles: new Set(),
  hollow: never,
  sameThings: [],
  ending: never,
}

const noApologies: ApologyWords = {
  words: nothing,
  not: never,
  on: never,
  kinds: [],
  conditionFirst: never,
  plain: { opening: never, goesOn: never, company: never, we: '', one: '', only: never },
  aboutAnswers: never,
  waiting: never,
  dislikes: nothing,
  formulas: nothing,
}

/** A language from the topics that are known; what is left out is empty. */
export function sparse(
  known: Pick<Language, 'code' | 'name'> & Partial<Omit<Language, 'phrases'> & { phrases: Partial<Language['phrases']> }>,
): Language {
  const phrases = Object.fromEntries(phraseTopics.map((topic) => [topic, nothing])) as Record<(typeof phraseTopics)[number], typeof nothing>
  return {
    reading: plainReading,
    apologies: noApologies,
    ownership: nothing,
    reasons: {
      shapes: [],
      advice: never,
      failing: never,
      condition: never,
      turn: never,
      firstSo: never,
      ownSubject: never,
      guess: never,
    },
    blame: {
      roles: [],
      alsoWords: new Set(),
      alsoWordFollows: never,
      theirThing: never,
      afterName: [],
      beforeName: [],
      weAct: never,
      atCustomer: nothing,
      atOthers: nothing,
      lead: never,
      we: null,
    },
    passives: { evasive: nothing, ownedBeside: never, withDoer: {} },
    asks: { asks: nothing, courtesy: never },
    parts: { harms: nothing, remedies: nothing },
    claims: [],
    paying: nothing,
    ...known,
    phrases: { ...phrases, ...known.phrases },
  }
}

/** A letter in a language that the coach cannot read: gaps, strangers, house phrases and shouting are seen, and nothing is missed in it. */
export const unread: Language = sparse({ code: 'und', name: 'Another language' })
