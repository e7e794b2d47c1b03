// The numbers for whoever has a link: read only, without the name of a customer or a colleague, and nothing on it opens a case.
// What free text there is stays away too (causes and actions have titles that somebody typed). Plain HTML that needs no script.

import { numbers } from '#core/insights/numbers.ts'
import { figureInWords, usualInWords, weekInWords } from '#core/insights/figure-words.ts'
import { shareInWords } from '#core/insights/way-words.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { dateAt, dateInWords } from '#core/time/date.ts'
import { isId } from '#core/ids.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { brand, brands, organisation } from '#server/people/queries.ts'
import type { Page, Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { type Html, html, plainPage } from '#server/platform/http/plain-page.ts'
import { organisationOf } from '#server/platform/tokens.ts'
import { showWeek } from '#server/insights/queries.ts'
import { showFunnel, showOutcomes } from '#server/insights/queries/outcomes.ts'
import { showPromises } from '#server/insights/queries/promises.ts'
import { shareOf } from '#server/insights/queries/shares.ts'
import { shareStyle } from '#server/insights/share-style.ts'

export const sharePages: Page[] = [{ method: 'GET', path: '/s/:token', run: show }]

/** Search engines that are given the address keep nothing of it. */
const headers = { 'x-robots-tag': 'noindex, nofollow' }

async function show(porch: Porch, _request: Request, { token = '' }: Record<string, string>): Promise<Response> {
  const organisationId = organisationOf(token)
  if (!organisationId) return nothingHere()
  return porch.enter(organisationId, { kind: 'system' }, 'read', async (ctx) => {
    const share = await shareOf(ctx, token)
    if (!share) return nothingHere()
    if (share.stoppedAt !== null || share.expiresAt <= ctx.now) return ranOut(share.stoppedAt !== null)
    const brandId = share.brandId !== null && isId('brand', share.brandId) ? share.brandId : undefined
    return numbersPage(ctx, { weeks: share.weeks, brandId, expiresAt: share.expiresAt })
  })
}

function nothingHere(): Response {
  const body = html`<h1>This link does not open anything</h1><p>It may not be complete. Please ask whoever sent it for another one.</p>`
  return plainPage({ title: 'Nothing here', language: 'en', body, status: 404, headers })
}

function ranOut(isStopped: boolean): Response {
  const title = isStopped ? 'This link is not shared any more' : 'This link has run out'
  return plainPage({
    title,
    language: 'en',
    body: html`<h1>${title}</h1><p>Please ask whoever sent it for another one.</p>`,
    status: 410,
    headers,
  })
}

type Shared = { weeks: number; brandId: Parameters<typeof showWeek>[1]['brandId']; expiresAt: string }

async function numbersPage(ctx: Ctx, { weeks, brandId, expiresAt }: Shared): Promise<Response> {
  const asked = { weeks, brandId }
  const week = await showWeek(ctx, { weeks: Math.max(weeks, 26), brandId })
  const outcomes = await showOutcomes(ctx, asked)
  const funnel = await showFunnel(ctx, asked)
  const promises = await showPromises(ctx, asked)
  const of = brandId === undefined ? null : await brand(ctx, brandId)
  const zone = (of ?? (await brands(ctx)).brands[0])?.zone ?? 'UTC'
  const today = dateAt(ctx.now, zone)
  const body = html`<h1>Are we getting better?</h1>
<p class="quiet">${of ? brandCalled(of) : 'All brands'}. This week so far, ${weekInWords(week.monday, week.sunday)}, and below it the ${weeks} weeks until now, counted on ${dateInWords(today, '')}.</p>
${figures(week)}${brings(outcomes)}${way(funnel)}${kept(promises)}`
  return plainPage({
    title: 'Are we getting better?',
    language: 'en',
    brand: (await organisation(ctx)).name,
    aside: 'Shared to be read',
    style: shareStyle,
    body,
    footer: html`<p class="line">Nobody is named here and no case can be opened. The link works until ${dateInWords(dateAt(expiresAt, zone), '')}.</p>`,
    headers,
  })
}

function figures({ numbers: all, currency }: Awaited<ReturnType<typeof showWeek>>): Html {
  const rows = all.map((shown) => {
    const now = shown.weeks.at(-1)
    if (!now) return null
    const { large, small } = figureInWords(shown.number, now, currency)
    const signal = shown.signal && html`<br><b class="act">A real change.</b> ${shown.signal.sentence}`
    return html`<tr><th scope="row">${numbers[shown.number].title}<td><b>${large}</b> ${small}<br><small>${usualInWords(shown, currency)}${signal}</small>`
  })
  return html`<section><h2>This week</h2><table>${rows}</table></section>`
}

function brings({ groups, sentence, warning, standsOut }: Awaited<ReturnType<typeof showOutcomes>>): Html {
  const rows = groups.map(({ group, title, n, satisfied, interval }) => {
    const percent = (share: number) => Math.round(share * 1000) / 10
    const drawn = interval
      ? html`<rect class="band" x="${percent(interval.low)}%" y="4" width="${percent(interval.high - interval.low)}%" height="8"/><rect class="dot" x="${percent(satisfied / n)}%" y="1" width="2" height="14"/>`
      : null
    return html`<tr class="${group === standsOut ? 'out' : 'in'}"><th scope="row">${title}<br><small>${n === 0 ? 'no answer yet' : `${satisfied} of ${n}`}</small><td><svg aria-hidden="true"><rect class="well" y="6" width="100%" height="4"/>${drawn}</svg><td>${shareInWords(satisfied, n)}`
  })
  return html`<section><h2>What brings people back</h2><p>Satisfied after the recovery, by what we did.</p><table class="n3">${rows}</table><p class="hint">${sentence} ${warning}</p></section>`
}

function way({ steps, sentence }: Awaited<ReturnType<typeof showFunnel>>): Html {
  const most = Math.max(1, ...steps.map(({ cases }) => cases))
  const rows = steps.map(
    ({ title, cases }) =>
      html`<tr><th scope="row">${title}<td><svg aria-hidden="true"><rect class="well" width="100%" height="16"/><rect class="bar" width="${Math.round((1000 * cases) / most) / 10}%" height="16"/></svg><td>${cases}`,
  )
  return html`<section><h2>From mistake to recovered</h2><table class="n3">${rows}</table><p class="hint"><b>${sentence.main}</b> ${sentence.rest}</p></section>`
}

function kept({ weeks, kept: all, broken: gone, sentence }: Awaited<ReturnType<typeof showPromises>>): Html {
  const said = html`<p><b>${sentence.main}</b> ${sentence.rest}</p>`
  if (all + gone === 0) return html`<section><h2>Promises</h2>${said}</section>`
  const rows = weeks
    .toReversed()
    .slice(0, 12)
    .map(
      ({ week, kept: done, broken }) =>
        html`<tr><th scope="row">${weekInWords(mondayOf(week), sundayOf(week))}<td>${done + broken === 0 ? 'none due' : `${done} kept`}<td>${broken > 0 && html`<b>${broken} broken</b>`}`,
    )
  return html`<section><h2>Promises</h2>${said}<table>${rows}</table>${weeks.length > 12 && html`<p class="hint">The newest twelve weeks are listed.</p>`}</section>`
}
