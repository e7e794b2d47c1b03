// Deciding from the mail: one page that shows what is asked, with plain buttons. Opening it decides nothing, because programs open links too.

import type { BrandId, CaseId } from '#core/ids.ts'
import { by, until } from '#core/languages/time.ts'
import { fromTyped, inWords } from '#core/money.ts'
import { Refusal, refuse } from '#core/refusal.ts'
import type { AskedFor } from '#core/remedies/approval-shapes.ts'
import type { Instant } from '#core/time/instant.ts'
import { openClocks } from '#server/clocks/queries.ts'
import { brand, memberNames, memberRow, organisation } from '#server/people/queries.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import { html, type Html, plainPage } from '#server/platform/http/plain-page.ts'
import { type ApprovalRow, approvalRow, shownApproval } from '#server/remedies/queries/approvals.ts'
import { type ApprovalLink, isGenuine, readApprovalLink } from '#server/cases/approval-link.ts'
import { decide } from '#server/cases/commands/approving.ts'
import { nothingHere } from '#server/cases/queries/customer-door.ts'
import { formOf, wordsIn } from '#server/cases/queries/customer-form.ts'

export const approvalPages: Page[] = [
  { method: 'GET', path: '/approve/:token', run: show },
  { method: 'POST', path: '/approve/:token', run: take },
]

async function show(porch: Porch, _request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  const guest = await recognised(porch, token)
  return guest instanceof Response ? guest : enter(porch, guest, 'read', (ctx) => approvalPage(ctx, guest.link, token))
}

async function take(porch: Porch, request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  const guest = await recognised(porch, token)
  if (guest instanceof Response) return guest
  try {
    const form = await formOf(request, porch)
    await enter(porch, guest, 'write', (ctx) => decideBy(ctx, guest.link, form))
    return new Response(null, { status: 303, headers: { location: `/approve/${token}` } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const body = html`<h1>Nothing was changed</h1><p>${error.message}</p><p><a class="big" href="/approve/${token}">Back to the request</a></p>`
    return plainPage({ title: 'Nothing was changed', language: 'en', body, status: error.status })
  }
}

async function decideBy(ctx: Ctx, { approvalId }: ApprovalLink, form: URLSearchParams): Promise<void> {
  const decision = form.get('decision')
  if (decision !== 'approved' && decision !== 'declined') throw refuse('invalid', 'Please tap “Approve” or “Decline”.', 'decision')
  const word = wordsIn(form, 'word').replaceAll('\n', ' ').slice(0, 300)
  const typed = wordsIn(form, 'amount')
  const { currency } = await approvalRow(ctx, approvalId)
  const amount = typed === '' ? null : fromTyped(typed, currency)
  if (typed !== '' && amount === null) throw refuse('invalid', 'The amount should be a number such as 120 or 18.50.', 'allowedMinor')
  await decide(ctx, {
    approvalId,
    decision,
    ...(amount && decision === 'approved' ? { allowedMinor: amount.minor } : {}),
    ...(word ? { word } : {}),
  })
}

type Guest = { link: ApprovalLink; actor: Actor }

function enter<T>(porch: Porch, { link, actor }: Guest, how: 'read' | 'write', work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return porch.enter(link.organisation, actor, how, work)
}

/** Who comes with this link, or the page that they get instead. */
async function recognised(porch: Porch, token: string): Promise<Guest | Response> {
  const link = readApprovalLink(token)
  if (!link) return nothingHere('en')
  return porch.enter(link.organisation, { kind: 'system' }, 'read', async (ctx) => {
    const secret = await organisation(ctx).then((found) => found.secret, noSecret)
    if (!secret || !isGenuine(link, secret)) return nothingHere('en')
    const { id, role, leftAt } = await memberRow(ctx, link.memberId)
    if (leftAt !== null) return nothingHere('en')
    return link.expiresAt <= ctx.now ? ranOut(ctx, link) : { link, actor: { kind: 'member', id, role } }
  })
}

function noSecret(error: unknown): null {
  if (error instanceof Refusal && error.code === 'not-found') return null
  throw error
}

async function ranOut(ctx: Ctx, { approvalId }: ApprovalLink): Promise<Response> {
  const { caseId } = await approvalRow(ctx, approvalId)
  const body = html`<h1>This link does not work any more</h1><p>The request is still in Amends, if nobody has answered it.</p>
<p><a class="big" href="/cases/${caseId}">Open the case</a></p>`
  return plainPage({ title: 'This link has run out', language: 'en', body, status: 410 })
}

async function approvalPage(ctx: Ctx, { approvalId, expiresAt }: ApprovalLink, token: string): Promise<Response> {
  const row = await approvalRow(ctx, approvalId)
  const { name } = await organisation(ctx)
  const approval = shownApproval(row, await memberNames(ctx))
  const amount = inWords({ minor: row.amountMinor, currency: row.currency })
  const about = await ctx.db
    .selectFrom('cases as c')
    .innerJoin('customers as u', (j) => j.onRef('u.organisationId', '=', 'c.organisationId').onRef('u.id', '=', 'c.customerId'))
    .select(['c.title', 'c.crux', 'c.brandId', 'u.name'])
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', '=', row.caseId)
    .executeTakeFirstOrThrow()
  const body = html`<h1>${approval.askedBy} asks for ${amount}</h1>
<p>For ${about.name}: ${about.crux ?? about.title}</p>
<section><h2>What it is</h2>${whatIsAsked(row)}<p class="quiet">Why: ${row.reason}</p>
${Number(row.usedMinor) > 0 ? html`<p class="hint">${inWords({ minor: Number(row.usedMinor), currency: row.currency })} is granted on this case already.</p>` : null}</section>
<section>${row.decidedAt || row.withdrawnAt ? settled(row, approval.decidedBy) : html`${await untilWhen(ctx, row, about.brandId as BrandId, expiresAt)}${form(token, amount, row.currency)}`}</section>
<p class="hint"><a class="act" href="/cases/${row.caseId}">Open the case in Amends</a></p>`
  return plainPage({ title: `${approval.askedBy} asks for ${amount}`, language: 'en', brand: name, aside: 'For you alone', body })
}

/** By when an answer is hoped for, and how long this link answers. */
async function untilWhen(ctx: Ctx, { caseId }: ApprovalRow, brandId: BrandId, expiresAt: Instant): Promise<Html> {
  const wall = { now: ctx.now, zone: (await brand(ctx, brandId)).zone, language: 'en' } as const
  const clock = (await openClocks(ctx, caseId as CaseId)).find(({ name, pausedAt }) => name === 'approve' && pausedAt === null)
  const hoped = clock && clock.dueAt > ctx.now ? `An answer is due ${by(clock.dueAt, wall)}. ` : ''
  return html`<p class="hint">${hoped}This link works ${until(expiresAt, wall)}.</p>`
}

function whatIsAsked({ what, currency }: ApprovalRow): Html {
  const asked = what as AskedFor
  if (asked.kind === 'perk') return html`<p>A perk: ${asked.perk.title}</p>`
  const lines = asked.options.map(
    ({ title, costMinor }, place) => html`<p><b>${'abcd'.charAt(place)}</b> ${title}, ${inWords({ minor: costMinor, currency })}</p>`,
  )
  return html`${lines}<p class="hint">The customer picks one of them.</p>`
}

function settled({ decision, allowedMinor, currency, word }: ApprovalRow, who: string | null): Html {
  const words =
    decision === 'approved'
      ? `${who} approved it, up to ${inWords({ minor: allowedMinor ?? 0, currency })}.`
      : decision === 'declined'
        ? `${who} declined it${word ? `: ${word}` : ''}.`
        : 'It is not needed any more. Nothing is left to decide.'
  return html`<h2>${words}</h2>`
}

function form(token: string, amount: string, currency: string): Html {
  return html`<form method="post" action="/approve/${token}">
<p><button class="big primary" name="decision" value="approved">Approve ${amount}</button></p></form>
<details><summary>Another answer</summary>
<form method="post" action="/approve/${token}"><div class="question"><label for="amount">Up to a lower amount, ${currency}</label><input id="amount" name="amount" inputmode="decimal" required></div>
<p><button class="big" name="decision" value="approved">Approve this amount</button></p></form>
<form method="post" action="/approve/${token}"><div class="question"><label for="word">Why not, in a word</label><input id="word" name="word" maxlength="300" required></div>
<p><button class="big" name="decision" value="declined">Decline</button></p></form></details>`
}
