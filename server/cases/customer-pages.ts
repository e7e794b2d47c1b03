// The customer's page and what can be done there without a log-in: say whether we heard it right, choose, or say that nothing helps.

import type { CaseId } from '#core/ids.ts'
import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { refuseCustomer } from '#core/refusal.ts'
import type { ShownOption } from '#core/remedies/contract.ts'
import { chooseFor, recordFact, reopenFor } from '#server/cases/commands/making-right.ts'
import { takeIn } from '#server/cases/commands/opening.ts'
import { pageFacts } from '#server/cases/queries/customer-facts.ts'
import { customerPage } from '#server/cases/customer-page.ts'
import { visit } from '#server/cases/queries/customer-door.ts'
import { backTo, wordsIn } from '#server/cases/queries/customer-form.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Act = (ctx: Ctx, caseId: CaseId, form: URLSearchParams) => Promise<void>

export const customerPages: Page[] = [
  { method: 'GET', path: '/c/:token', run: show },
  { method: 'POST', path: '/c/:token/heard', run: acting('heard', confirm) },
  { method: 'POST', path: '/c/:token/choice', run: acting('choices', choose) },
  { method: 'POST', path: '/c/:token/none', run: acting('choices', sayThatNoneHelps) },
]

function show(porch: Porch, request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  return visit(porch, request, token, 'read', async (ctx, { caseId, until }) =>
    customerPage({ page: await pageFacts(ctx, caseId), token, expiresAt: until, now: ctx.now }),
  )
}

function acting(place: string, act: Act): Page['run'] {
  return (porch, request, { token = '' }) =>
    visit(porch, request, token, 'write', async (ctx, { caseId, read }) => {
      await act(ctx, caseId, await read())
      return backTo(token, place)
    })
}

async function confirm(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  if (form.get('answer') === 'yes') return void (await recordFact(ctx, { caseId, fact: 'confirmed', evidence: { via: 'page' } }))
  if (form.get('answer') !== 'no') throw refuseCustomer('invalid', ({ refusals }) => refusals.tapYesOrNo, 'answer')
  const { facts } = await pageFacts(ctx, caseId)
  if (!facts.has('heard')) throw refuseCustomer('already-done', ({ refusals }) => refusals.haveWords)
  await write(ctx, caseId, wordsIn(form, 'words'), 'no')
  await reopenFor(ctx, { caseId, cause: 'contested' })
}

async function choose(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  const letter = form.get('letter')
  if (letter !== 'a' && letter !== 'b' && letter !== 'c' && letter !== 'd')
    throw refuseCustomer('invalid', ({ refusals }) => refusals.tapChoice, 'letter')
  const { facts, chosen, ended } = await pageFacts(ctx, caseId)
  if (chosen) throw refuseCustomer('already-done', ({ refusals }) => fill(refusals.choseAlready, about(chosen)), 'letter')
  if (ended || !facts.has('offered')) throw refuseCustomer('conflict', ({ refusals }) => refusals.notOnOffer, 'letter')
  await chooseFor(ctx, { caseId, letter, via: 'page' })
}

async function sayThatNoneHelps(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  const { facts, chosen } = await pageFacts(ctx, caseId)
  if (chosen) throw refuseCustomer('already-done', ({ refusals }) => fill(refusals.choseNoHelp, about(chosen)))
  if (!facts.has('offered')) throw refuseCustomer('already-done', ({ refusals }) => refusals.haveWords)
  await write(ctx, caseId, wordsIn(form, 'words'), 'none')
  await reopenFor(ctx, { caseId, cause: 'none-helps' })
}

function about({ letter, title }: ShownOption) {
  return { letter, title }
}

/** The customer's words come in like any other message of theirs, so that nobody overlooks them. */
async function write(ctx: Ctx, caseId: CaseId, words: string, what: 'no' | 'none'): Promise<void> {
  if (words === '') throw refuseCustomer('invalid', ({ refusals }) => refusals.needsWords, 'words')
  const { brand, customer, language } = await pageFacts(ctx, caseId)
  const say = wordsOf(language).page
  await takeIn(ctx, {
    caseId,
    brandId: brand.id,
    channel: 'page',
    from: { name: customer.name, address: customer.address },
    subject: what === 'no' ? say.heard.no : say.choices.none,
    body: words,
  })
}
