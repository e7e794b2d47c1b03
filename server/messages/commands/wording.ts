// Putting a letter into own words: checked sentence by sentence, kept as a new version, and used by every letter that is written afterwards.

import type { Answer, Input } from '#core/endpoint.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { lettersWorded } from '#core/messages/events.ts'
import type * as contract from '#core/messages/wording/contract.ts'
import { refuse } from '#core/refusal.ts'
import { brandToChange } from '#server/people/queries/brands-in-use.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { fit, listLetters, newestOf } from '#server/messages/queries/wording.ts'
import { addVersion } from '#server/messages/wording-store.ts'

/** `words` are the own sentences, all of them: what is left out, or is as ours, is ours again. */
export async function wordLetter(
  ctx: Ctx,
  { brandId, language, letter, words, version }: Input<typeof contract.wordLetter>,
): Promise<Answer<typeof contract.wordLetter>> {
  await brandToChange(ctx, brandId)
  fit(letter, words)
  const before = (await newestOf(ctx, brandId)).find((one) => one.language === language && one.letter === letter)
  if (version !== (before?.version ?? 0)) throw changedMeanwhile()
  const own = withoutOurs(words, wordsOf(language).letters[letter] as Record<string, string>)
  if (JSON.stringify(own) !== JSON.stringify(before?.words ?? {})) {
    const next = { brandId, language, letter, version: version + 1, words: own, madeBy: member(ctx).id }
    if (!(await addVersion(ctx, next))) throw changedMeanwhile()
    ctx.tell(lettersWorded, { brandId, language, letter, version: next.version, sentences: Object.keys(own) })
  }
  return listLetters(ctx, { brandId })
}

function withoutOurs(words: Record<string, string>, ours: Record<string, string>): Record<string, string> {
  const own = Object.entries(words).filter(([name, text]) => text !== ours[name])
  return Object.fromEntries(own.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function changedMeanwhile() {
  return refuse('conflict', 'Somebody changed this letter just now. Look at it again, so that nothing of theirs is lost.')
}
