// What a recovery of the demo is made of: the apology with its options, the choice and the deed, the explanation with perk and lesson; and, where
// people did it otherwise, the remedy on the phone before anybody said sorry, the word alone, and the apology that came late.

import type { MistakeId } from '#core/ids.ts'
import { businessPlus } from '#core/time/business.ts'
import { day, hour, minute, plus } from '#core/time/instant.ts'
import { learn, waive } from '#server/cases/commands/ending.ts'
import { chooseFor, delight, fulfil as fulfilOption } from '#server/cases/commands/making-right.ts'
import { logCall } from '#server/cases/commands/writing.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { optionsOf, proposal } from '#server/remedies/queries.ts'
import { act, letter, look, soon, type Tale } from './acts.ts'
import { apology, calls, explanation, lateSorry, perks, proofs, silence, unsaid } from './letters.ts'

/** Sorry; with options from what the product itself proposes, within the authority of who writes. */
export async function apologise(tale: Tale, { offers, again = false }: { offers: boolean; again?: boolean }): Promise<void> {
  const { plan, first, chance } = tale
  const promises = !again && plan.promise !== 'none'
  await letter(tale, soon(tale, 4 * minute, 22 * minute), async (ctx) => {
    const options = offers ? await offered(ctx, tale) : []
    return {
      subject: plan.isAdmitted ? 'A mistake of ours' : `Re: ${plan.words.subject}`,
      body: apology(plan, { first, promises, again, offers, chance }),
      explains: false,
      ...(options.length > 1 ? { options } : {}),
    }
  })
}

async function offered(ctx: Ctx, { caseId, brand, plan }: Tale) {
  const { options, authority } = await proposal(ctx, {
    caseId,
    brandId: brand.id,
    kind: plan.mistake.kind,
    severity: plan.severity,
    language: 'en',
  })
  return options
    .filter((option) => option.costMinor <= authority.leftMinor)
    .slice(0, 3)
    .map(({ remedyId, title, detail, costMinor }) => ({ remedyId, title, detail, costMinor }))
}

/** They rang before we had written, wanted the matter settled, and got it; nobody thought of the apology. */
export async function offerByPhone(tale: Tale): Promise<void> {
  const { caseId, chance } = tale
  const [body, because] = chance.one(calls)
  await act(tale, soon(tale, 6 * minute, 50 * minute), async (ctx) =>
    logCall(ctx, {
      caseId,
      body,
      seconds: Math.round(chance.between(120, 540)),
      apologised: false,
      explained: false,
      options: await offered(ctx, tale),
      chose: 'a',
      promises: [],
      because,
      anyway: false,
    }),
  )
}

/** A word was all they wanted, or it had solved itself: there is nothing to carry out. */
export async function withoutRemedy(tale: Tale): Promise<void> {
  const { caseId, plan, chance } = tale
  const reason = chance.one(plan.given === 'neither' ? silence.solved : silence.makeRight)
  await act(tale, soon(tale, 20 * minute, 3 * hour), (ctx) => waive(ctx, { caseId, step: 'makeRight', reason }))
}

export async function choose(tale: Tale): Promise<void> {
  const { caseId, chance } = tale
  const options = await look(tale, (ctx) => optionsOf(ctx, caseId))
  const letters = options.filter((option) => !option.chosenAt).map((option) => option.letter)
  await act(
    tale,
    plus(tale.at, chance.between(0.3, chance.happens(0.2) ? 40 : 14) * hour),
    (ctx) =>
      chooseFor(ctx, {
        caseId,
        letter: chance.weighted(letters, (one) => (one === 'a' ? 3 : one === 'b' ? 2 : 1)),
        via: chance.one(['page', 'page', 'mail']),
      }),
    { kind: 'customer', caseId },
  )
}

export async function fulfil(tale: Tale): Promise<void> {
  const { caseId, chance, plan, brand } = tale
  const chosen = (await look(tale, (ctx) => optionsOf(ctx, caseId))).find((option) => option.chosenAt && !option.fulfilledAt)
  const within = Math.min(chosen?.within ?? 4 * hour, 3 * day)
  const share = plan.pace > 3 ? chance.between(1.05, 1.6) : chance.between(0.3, 0.9)
  const at = businessPlus(brand.calendar, tale.at, Math.round(within * share))
  await act(tale, at, (ctx) => fulfilOption(ctx, { caseId, proof: chance.one(proofs) }))
}

/** What happened and what changed; and, mostly in the same sitting, the perk and the lesson. */
export async function explain(tale: Tale): Promise<void> {
  const { caseId, plan, chance, first } = tale
  const isUnsaid = plan.given === 'remedyOnly' || plan.given === 'neither'
  const body = explanation(plan, { first, chance, isUnsaid })
  await letter(tale, soon(tale, 20 * minute, 4 * hour), async () => ({
    subject: 'What happened, and what we changed',
    body,
    explains: true,
    overrides: isUnsaid ? unsaid : [],
  }))
  await act(tale, soon(tale, 2 * minute, 40 * minute), async (ctx) => {
    if (plan.given !== 'neither' && chance.happens(0.62)) await delight(ctx, { caseId, ...chance.one(perks) })
    else await waive(ctx, { caseId, step: 'delight', reason: chance.one(silence.delight) })
    await learnFrom(ctx, tale)
  })
}

/** Somebody reads the file once more and sees that nobody said sorry. */
export async function lateApology(tale: Tale): Promise<void> {
  const { plan, first, chance } = tale
  await letter(tale, soon(tale, 2 * hour, 8 * hour), async () => ({
    subject: `Re: ${plan.words.subject}`,
    body: lateSorry(plan, { first, chance }),
    explains: false,
  }))
}

async function learnFrom(ctx: Ctx, { caseId, plan, named }: Tale): Promise<void> {
  const { title, kind } = plan.mistake
  const known = named.get(title)
  await learn(ctx, { caseId, ...(known ? { mistakeId: known } : { title, kind }) })
  if (known) return
  const made = await ctx.db
    .selectFrom('mistakes')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  named.set(title, made.id as MistakeId)
}
