// How a case begins, whichever way it came: a reference, its clocks, what the words suggest, and one step graver when it is
// the second mistake for the same customer in 90 days.

import { sql } from 'kysely'
import { type BrandId, type CaseId, caseReference, type CustomerId } from '#core/ids.ts'
import { caseOpened, caseRepeated } from '#core/cases/events.ts'
import { suggestedKind } from '#core/cases/kind-words.ts'
import { openingClocks } from '#core/cases/protocol.ts'
import { repeatWindow, severityOnRepeat } from '#core/cases/repeat.ts'
import { suggestedRisks } from '#core/cases/risks.ts'
import { plus } from '#core/time/instant.ts'
import type { FireDrillMark } from '#core/people/fire-drill.ts'
import { brand, type Brand, calendarOf, customer } from '#server/people/queries.ts'
import { drillMarkOf } from '#server/people/queries/drill-marks.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { dueOf, never, startClocks } from '#server/cases/keep.ts'
import { kindsOf } from '#server/cases/queries/kinds.ts'
import { newestProtocol } from '#server/cases/protocol.ts'
import { addCase, changeCase } from '#server/cases/store.ts'

export type Beginning = {
  brandId: BrandId
  customerId: CustomerId
  channel: string
  title: string
  /** What was said: it is searched for hints, and the case is found by it. */
  said: string
  /** Further words by which the case is found. */
  findBy?: string
  severity: number
  /** A kind that a person chose; without it one may be suggested. */
  kind: string | null
}

/** The case has begun: clocks run, the journal says so. No message is filed yet. */
export async function startCase(ctx: Ctx, begins: Beginning): Promise<{ caseId: CaseId; reference: string; brand: Brand }> {
  const ofBrand = await brand(ctx, begins.brandId)
  const protocol = await newestProtocol(ctx)
  const caseId = ctx.id('case')
  const earlier = await earlierLately(ctx, begins.customerId)
  const severity = earlier > 0 ? severityOnRepeat(begins.severity) : begins.severity
  const fireDrill = await drillMarkOf(ctx, begins.customerId)
  const reference = await addWithReference(ctx, caseId, { ...begins, severity, fireDrill }, protocol.version)
  ctx.tell(caseOpened, { caseId, channel: begins.channel, again: earlier > 0, severity, kind: begins.kind })
  // Nobody decided this: the rule did.
  if (earlier > 0) ctx.unnamed().tell(caseRepeated, { caseId, earlier, from: begins.severity, to: severity })
  await startClocks(ctx, { id: caseId, calendar: calendarOf(ofBrand), protocol, severity }, [...openingClocks])
  await changeCase(ctx, caseId, await dueOf(ctx, caseId, false))
  return { caseId, reference, brand: ofBrand }
}

type New = Beginning & { fireDrill: FireDrillMark | null }

async function addWithReference(ctx: Ctx, id: CaseId, begins: New, protocolVersion: number): Promise<string> {
  const { brandId, customerId, channel, severity, kind, title, said, fireDrill, findBy = '' } = begins
  const { name } = await customer(ctx, customerId)
  const heard = `${title}\n${said}`
  const hints = {
    kindSuggestion: kind === null ? jsonOrNull(suggestedKind(heard, await kindsOf(ctx))) : null,
    riskSuggestions: JSON.stringify(suggestedRisks(heard)),
  }
  for (;;) {
    const reference = caseReference(ctx.chance(5))
    const row = {
      id,
      reference,
      brandId,
      customerId,
      channel,
      severity,
      kind,
      fireDrill,
      protocolVersion,
      ...hints,
      title: title.slice(0, 300),
      stands: 'listen',
      openedAt: ctx.now,
      dueAt: never,
      dueWarnAt: never,
    }
    // Its halves apart: next to a number PostgreSQL reads the dash as a minus, and “6093-2MAS” would be found by nobody.
    const words = [reference.replace('-', ' '), reference.replace('-', ''), title, name, findBy, said].join(' ')
    if (await addCase(ctx, row, words)) return reference
  }
}

function jsonOrNull(found: object | null): string | null {
  return found && JSON.stringify(found)
}

/** Cases of this customer in the 90 days before now. */
async function earlierLately(ctx: Ctx, customerId: CustomerId): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from (select from cases where organisation_id = ${ctx.organisation} and customer_id = ${customerId} and opened_at > ${plus(ctx.now, -repeatWindow)} limit 100) few`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}
