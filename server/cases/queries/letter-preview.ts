// A letter as it would leave: the frame of a case, or of an example, through the function that writes every mail.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId } from '#core/ids.ts'
import { calledIn, wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { by } from '#core/languages/time.ts'
import { fill } from '#core/languages/fill.ts'
import type { previewLetter as contract } from '#core/messages/wording/contract.ts'
import { inLanguage } from '#core/remedies/catalogue.ts'
import { isForBrand } from '#core/remedies/for-brand.ts'
import { refuse } from '#core/refusal.ts'
import { businessPlus } from '#core/time/business.ts'
import { hour } from '#core/time/instant.ts'
import { type Frame, letterIn } from '#server/messages/queries.ts'
import { fit, ownLetters } from '#server/messages/queries/wording.ts'
import { brand, calendarOf, memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { optionsOf, remedies } from '#server/remedies/queries.ts'
import { load } from '#server/cases/keep.ts'
import { frameOf } from '#server/cases/queries/frame.ts'
import { hearsBy } from '#server/cases/queries/hears-by.ts'

type Asked = Input<typeof contract>

export async function previewLetter(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract>> {
  const { brandId, language, letter, words } = asked
  if (words) fit(letter, words)
  const plain = asked.caseId ? await ofCase(ctx, asked, asked.caseId) : await ofExample(ctx, brandId, language, letter)
  const own = await ownLetters(ctx, brandId, language)
  const frame: Frame = { ...plain, language, own: words ? { ...own, [letter]: words } : own }
  const { subject, body } = wordsOf(language).letters.example
  const said = { customer: calledIn(language, frame.to), agent: frame.owner ?? '' }
  return letterIn(frame, asked.subject ?? fill(subject, said), asked.body ?? fill(body, said))
}

async function ofCase(ctx: Ctx, { brandId, language, letter }: Asked, caseId: CaseId): Promise<Frame> {
  const loaded = await load(ctx, caseId)
  if (loaded.brand.id !== brandId) throw refuse('invalid', 'This case belongs to another brand.', 'caseId')
  return frameOf(ctx, loaded, {
    options: letter === 'letter' ? await optionsOf(ctx, caseId) : [],
    asks: letter === 'survey',
    confirms: letter === 'confirmation' ? { when: await hearsBy(ctx, caseId, loaded.brand, language) } : null,
  })
}

/** Nobody's: a name, a reference and a page that lead nowhere. The options are the first that the catalogue has. */
async function ofExample(ctx: Ctx, brandId: BrandId, language: Language, letter: Asked['letter']): Promise<Frame> {
  const ofBrand = await brand(ctx, brandId)
  const when = by(businessPlus(calendarOf(ofBrand), ctx.now, hour), { now: ctx.now, zone: ofBrand.zone, language })
  return {
    language,
    brand: ofBrand.name,
    signature: ofBrand.signature || null,
    accent: ofBrand.colour,
    mailbox: ofBrand.mailbox,
    reference: 'K7P2-9QDX',
    to: { name: 'Marta Okafor', firstName: 'Marta', address: 'marta@example.com' },
    owner: letter === 'confirmation' ? null : (await memberRow(ctx, member(ctx).id)).firstName,
    page: `${ctx.config.url}/c/example`,
    options: letter === 'letter' ? await exampleOptions(ctx, ofBrand.id, language) : [],
    asks: letter === 'survey',
    confirms: letter === 'confirmation' ? { when } : null,
  }
}

const letters = ['a', 'b', 'c'] as const

async function exampleOptions(ctx: Ctx, brandId: BrandId, language: Language): Promise<Frame['options']> {
  const offered = (await remedies(ctx)).filter((remedy) => !remedy.perk && remedy.retiredAt === null && isForBrand(remedy, brandId))
  return letters.flatMap((letter, place) => {
    const remedy = offered[place]
    if (!remedy) return []
    const { title, detail } = inLanguage(remedy, remedy.currency, language)
    return [{ letter, title, detail }]
  })
}
