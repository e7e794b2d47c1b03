// The only SQL that writes the own words of letters: one more version each time, and none is ever changed.

import type { BrandId, MemberId } from '#core/ids.ts'
import type { Language } from '#core/languages/names.ts'
import type { LetterKind } from '#core/messages/letters/kinds.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Version = {
  brandId: BrandId
  language: Language
  letter: LetterKind
  version: number
  words: Record<string, string>
  madeBy: MemberId
}

/** Answers false when somebody else kept a version of this number first. */
export async function addVersion(ctx: Ctx, { words, ...row }: Version): Promise<boolean> {
  const added = await ctx.db
    .insertInto('letterWordings')
    .values({ ...row, organisationId: ctx.organisation, words: JSON.stringify(words), madeAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}
