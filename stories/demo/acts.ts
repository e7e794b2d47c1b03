// How anything happens in a case of the demo: at its instant, by somebody, with everything that follows from it. What lies in the future does not
// happen: it ends the tale.

import type { CaseId } from '#core/ids.ts'
import { businessPlus } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'
import { send } from '#server/cases/commands/writing.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import type { Stage } from './beginning.ts'
import type { Chance } from './chance.ts'
import type { Plan } from './plan.ts'

export type Tale = Stage & { plan: Plan; chance: Chance; caseId: CaseId; first: string; at: Instant }

/** Thrown by the act that lies in the future. */
export const later = Symbol('later')

export async function act<T>(tale: Tale, at: Instant, work: (ctx: Ctx) => Promise<T>, actor: Actor = tale.owner): Promise<T> {
  if (at > tale.until) throw later
  if (at > tale.at) await tale.teller.pass(tale.caseId, tale.at, at)
  tale.at = at > tale.at ? at : tale.at
  return tale.teller.act(tale.at, actor, work)
}

/** What is asked of the record, by nobody. */
export function look<T>(tale: Tale, question: (ctx: Ctx) => Promise<T>): Promise<T> {
  return tale.teller.act(tale.at, { kind: 'system' }, question)
}

/** Open time from the last act, longer for who is slow and shorter for a grave mistake. */
export function soon({ at, plan, chance, brand }: Tale, from: number, to: number): Instant {
  const grave = plan.severity <= 2 ? 0.4 : 1
  return businessPlus(brand.calendar, at, Math.round(chance.between(from, to) * plan.pace * grave))
}

type Letter = Pick<Parameters<typeof send>[1], 'subject' | 'body' | 'explains'> & Partial<Parameters<typeof send>[1]>

/** Written now, and gone when nobody has called it back. */
export async function letter(tale: Tale, at: Instant, write: (ctx: Ctx) => Promise<Letter>): Promise<void> {
  const { leavesAt } = await act(tale, at, async (ctx) =>
    send(ctx, { caseId: tale.caseId, overrides: [], promises: [], attachments: [], anyway: false, ...(await write(ctx)) }),
  )
  if (leavesAt > tale.until) throw later
  tale.at = leavesAt
  await tale.teller.due(leavesAt, 'messages')
}
