// The letters of a brand as they stand: our sentences, the organisation's own, and who wrote those when.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, MemberId } from '#core/ids.ts'
import { isLanguage, wordsOf } from '#core/languages/languages.ts'
import { type Language, languageNames } from '#core/languages/names.ts'
import { letterKinds, type LetterKind } from '#core/messages/letters/kinds.ts'
import { anywhere, meanings, type OwnLetters, sentences, wordingFault } from '#core/messages/letters/wording.ts'
import type * as contract from '#core/messages/wording/contract.ts'
import { refuse } from '#core/refusal.ts'
import { brand, memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Letters = Answer<typeof contract.listLetters>
export type Newest = {
  language: Language
  letter: LetterKind
  version: number
  words: Record<string, string>
  madeAt: string
  madeBy: MemberId
}

/** The own words that count now, of each letter of a brand; letters that nobody ever changed are missing. */
export async function newestOf(ctx: Ctx, brandId: BrandId): Promise<Newest[]> {
  const rows = await ctx.db
    .selectFrom('letterWordings')
    .distinctOn(['language', 'letter'])
    .select(['language', 'letter', 'version', 'words', 'madeAt', 'madeBy'])
    .where('organisationId', '=', ctx.organisation)
    .where('brandId', '=', brandId)
    .orderBy('language')
    .orderBy('letter')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ language, letter, words, madeBy, ...row }) =>
    isLanguage(language)
      ? [{ ...row, language, letter: letter as LetterKind, words: words as Record<string, string>, madeBy: madeBy as MemberId }]
      : [],
  )
}

/** What a mail takes along when it is written. */
export async function ownLetters(ctx: Ctx, brandId: BrandId, language: Language): Promise<OwnLetters> {
  const own = (await newestOf(ctx, brandId)).filter((one) => one.language === language)
  return Object.fromEntries(own.map(({ letter, words }) => [letter, words]))
}

export async function listLetters(ctx: Ctx, { brandId }: Input<typeof contract.listLetters>): Promise<Letters> {
  await brand(ctx, brandId) // refuses a brand that is not there
  const newest = await newestOf(ctx, brandId)
  const names = await memberNames(ctx)
  const shown = (language: Language, letter: LetterKind): Letters['letters'][number] => {
    const own = newest.find((one) => one.language === language && one.letter === letter)
    return {
      language,
      letter,
      sentences: sentencesShown(language, letter, own?.words ?? {}),
      version: own?.version ?? 0,
      changed: own ? { at: own.madeAt, by: names.get(own.madeBy)?.firstName ?? '' } : null,
    }
  }
  return { letters: languageNames.flatMap((language) => letterKinds.map((letter) => shown(language, letter))) }
}

function sentencesShown(language: Language, letter: LetterKind, own: Record<string, string>): Letters['letters'][number]['sentences'] {
  const ours = wordsOf(language).letters[letter] as Record<string, string>
  return Object.entries(sentences[letter]).map(([name, { title, holds = [], lines = false }]) => ({
    name,
    title,
    ours: ours[name] ?? '',
    own: own[name] ?? null,
    lines,
    placeholders: [...new Set([...holds, ...anywhere])].map((each) => ({
      name: each,
      means: meanings[each] ?? '',
      needed: (holds as readonly string[]).includes(each),
    })),
  }))
}

/** Refuses words that a letter could not be written with. */
export function fit(letter: LetterKind, words: Record<string, string>): void {
  const fault = wordingFault(letter, words)
  if (fault) throw refuse('invalid', fault.sentence, `words.${fault.field}`)
}
