// The customer's page and what can be done there without a log-in: say whether we heard it right, choose, or say that nothing helps.

import type { CaseId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { chooseFor, recordFact, reopenFor } from '#server/cases/commands/making-right.ts'
import { takeIn } from '#server/cases/commands/opening.ts'
import { pageFacts } from '#server/cases/queries/customer-facts.ts'
import { customerPage } from '#server/cases/customer-page.ts'
import { visit } from '#server/cases/queries/customer-door.ts'
import { backTo, formOf, wordsOf } from '#server/cases/queries/customer-form.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Act = (ctx: Ctx, caseId: CaseId, form: URLSearchParams) => Promise<void>

export const customerPages: Page[] = [
  { method: 'GET', path: '/c/:token', run: show },
  { method: 'POST', path: '/c/:token/heard', run: acting('heard', confirm) },
  { method: 'POST', path: '/c/:token/choice', run: acting('choices', choose) },
  { method: 'POST', path: '/c/:token/none', run: acting('choices', sayThatNoneHelps) },
]

function show(porch: Porch, _request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  return visit(porch, token, 'read', async (ctx, { caseId, until }) =>
    customerPage({ page: await pageFacts(ctx, caseId), token, expiresAt: until, now: ctx.now }),
  )
}

function acting(place: string, act: Act): Page['run'] {
  return (porch, request, { token = '' }) =>
    visit(porch, token, 'write', async (ctx, { caseId }) => {
      await act(ctx, caseId, await formOf(request, porch))
      return backTo(token, place)
    })
}

async function confirm(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  if (form.get('answer') === 'yes') return void (await recordFact(ctx, { caseId, fact: 'confirmed', evidence: { via: 'page' } }))
  if (form.get('answer') !== 'no') throw refuse('invalid', 'Please tap “Yes, that’s it” or “Not quite”.', 'answer')
  const { facts } = await pageFacts(ctx, caseId)
  if (!facts.has('heard')) throw refuse('already-done', 'Thank you, we have your words already and are reading them.')
  await write(ctx, caseId, wordsOf(form, 'words'), 'Not quite')
  await reopenFor(ctx, { caseId, cause: 'contested' })
}

async function choose(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  const letter = form.get('letter')
  if (letter !== 'a' && letter !== 'b' && letter !== 'c' && letter !== 'd')
    throw refuse('invalid', 'Please tap one of the choices first. Nothing was chosen yet.', 'letter')
  const { facts, chosen, ended } = await pageFacts(ctx, caseId)
  if (chosen)
    throw refuse(
      'already-done',
      `You chose ${chosen.letter} already: “${chosen.title}”. We keep to it. If another one suits you better now, please write or call us.`,
      'letter',
    )
  if (ended || !facts.has('offered'))
    throw refuse('conflict', 'These choices are not on offer any more. Your page shows where we are.', 'letter')
  await chooseFor(ctx, { caseId, letter, via: 'page' })
}

async function sayThatNoneHelps(ctx: Ctx, caseId: CaseId, form: URLSearchParams): Promise<void> {
  const { facts, chosen } = await pageFacts(ctx, caseId)
  if (chosen)
    throw refuse('already-done', `You chose ${chosen.letter} already: “${chosen.title}”. If it does not help, please write or call us.`)
  if (!facts.has('offered')) throw refuse('already-done', 'Thank you, we have your words already and are reading them.')
  await write(ctx, caseId, wordsOf(form, 'words'), 'None of these helps')
  await reopenFor(ctx, { caseId, cause: 'none-helps' })
}

/** The customer's words come in like any other message of theirs, so that nobody overlooks them. */
async function write(ctx: Ctx, caseId: CaseId, words: string, subject: string): Promise<void> {
  if (words === '') throw refuse('invalid', 'Please write a few words, so that we know what to do. Nothing was changed yet.', 'words')
  const { brand, customer } = await pageFacts(ctx, caseId)
  await takeIn(ctx, {
    caseId,
    brandId: brand.id,
    channel: 'page',
    from: { name: customer.name, address: customer.address },
    subject,
    body: words,
  })
}
