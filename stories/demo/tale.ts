// One case of the demo, told through the commands that people use, in the order in which a recovery goes. Each act has its instant;
// the first one that lies in the future ends the tale, and so cases stand open at every step with clocks that run.

import { minute } from '#core/time/instant.ts'
import { hear, sort } from '#server/cases/commands/triage.ts'
import { act, later, soon, type Tale } from './acts.ts'
import { askAndHear, leave } from './asking.ts'
import { begin, type Stage } from './beginning.ts'
import type { Chance } from './chance.ts'
import { isBroken } from './outcome.ts'
import type { Plan } from './plan.ts'
import { keepInTime, letPass, settle } from './promised.ts'
import { apologise, choose, explain, fulfil, lateApology, offerByPhone, withoutRemedy } from './recovering.ts'

export async function tell(stage: Stage, plan: Plan, chance: Chance): Promise<void> {
  const caseId = await begin(stage, plan)
  const tale: Tale = { ...stage, plan, chance, caseId, first: plan.customer.name.split(' ')[0] ?? '', at: plan.openedAt }
  try {
    await listen(tale)
    await recover(tale)
  } catch (stop) {
    if (stop !== later) throw stop
    await tale.teller.pass(caseId, tale.at, tale.until)
  }
}

async function listen(tale: Tale): Promise<void> {
  const { caseId, plan, chance } = tale
  await act(tale, soon(tale, 4 * minute, 24 * minute), async (ctx) => {
    await sort(ctx, { caseId, kind: plan.mistake.kind, ...(plan.isAdmitted ? { severity: plan.severity } : {}) })
    await hear(ctx, {
      caseId,
      crux: plan.words.crux,
      feeling: chance.one(['let down', 'angry', 'tired of it', 'worried']),
      confirmed: chance.happens(0.4),
    })
  })
}

async function recover(tale: Tale): Promise<void> {
  const { plan, chance } = tale
  if (plan.ending === 'withdrawn') return leave(tale, 'withdrawn')
  await give(tale)
  if (plan.ending === 'unable') return leave(tale, 'unableToRecover')
  await explain(tale)
  const rating = plan.ending === 'silent' ? null : plan.ending === 'unhappy' ? chance.one([1, 2, 2, 3]) : chance.one([4, 5, 5])
  await askAndHear(tale, rating)
  if (rating !== null && rating <= 3) await onceMore(tale)
  else if (plan.given === 'remedyOnly' || plan.given === 'neither') await lateApology(tale)
}

/** What the customer is given before they are asked. */
async function give(tale: Tale): Promise<void> {
  const { plan } = tale
  if (plan.given === 'neither') return withoutRemedy(tale)
  if (plan.given === 'remedyOnly') {
    await offerByPhone(tale)
    return fulfil(tale)
  }
  const offers = plan.given === 'both'
  await apologise(tale, { offers })
  if (plan.promise === 'kept') await keepInTime(tale)
  if (isBroken(plan.promise) && (await letPass(tale))) {
    await apologise(tale, { offers, again: true })
    await settle(tale)
  }
  if (plan.ending === 'unable') return
  if (!offers) return withoutRemedy(tale)
  await choose(tale)
  await fulfil(tale)
}

/** They were not pleased, so it begins again, with everything. Not all of them wait for it, and not all who do answer once more. */
async function onceMore(tale: Tale): Promise<void> {
  const { chance } = tale
  await listen(tale)
  await apologise(tale, { offers: true, again: true })
  if (chance.happens(0.35)) return leave(tale, 'unableToRecover')
  await choose(tale)
  await fulfil(tale)
  await explain(tale)
  const rating = chance.happens(0.5) ? chance.one([3, 4, 4, 5]) : null
  await askAndHear(tale, rating)
  if (rating === 3) await leave(tale, 'unableToRecover')
}
