// How a case of the demo begins: the customer writes, or a colleague notices first and admits it.

import type { BrandId, CaseId, MemberId, MistakeId } from '#core/ids.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import { admit } from '#server/cases/commands/admitting.ts'
import { takeIn } from '#server/cases/commands/opening.ts'
import { meetCustomer } from '#server/people/commands/customers.ts'
import type { Actor } from '#server/platform/ctx.ts'
import type { Plan } from './plan.ts'
import type { Teller } from './teller.ts'

export type Stage = {
  teller: Teller
  until: Instant
  brand: { id: BrandId; calendar: BusinessCalendar }
  owner: Actor & { kind: 'member'; id: MemberId }
  /** Mistakes that were named already. */
  named: Map<string, MistakeId>
}
export function begin(stage: Stage, plan: Plan): Promise<CaseId> {
  return plan.isAdmitted ? admitted(stage, plan) : written(stage, plan)
}

async function written({ teller, brand }: Stage, { openedAt, customer, words, severity }: Plan): Promise<CaseId> {
  const letter = {
    caseId: null,
    brandId: brand.id,
    channel: 'mail' as const,
    from: customer,
    subject: words.subject,
    body: words.body,
    severity,
  }
  return (await teller.act(openedAt, { kind: 'system' }, (ctx) => takeIn(ctx, letter))).caseId
}

/** The customer has not noticed yet. */
async function admitted({ teller, brand, owner }: Stage, { openedAt, customer, mistake }: Plan): Promise<CaseId> {
  return teller.act(openedAt, owner, async (ctx) => {
    const customerId = await meetCustomer(ctx, { ...customer, language: 'en' })
    const said = { sentence: mistake.title, kind: mistake.kind, own: true, protect: false, take: false }
    const { caseId } = await admit(ctx, { ...said, customerId, brandId: brand.id })
    if (caseId === null) throw new Error('what is admitted to a customer has a case')
    return caseId
  })
}
