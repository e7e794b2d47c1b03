// One case of the demo, told through the commands that people use, in the order in which a recovery goes. Each act has its instant;
// the first one that lies in the future ends the tale, and so cases stand open at every step with clocks that run.

import type { CaseId, MistakeId } from '#core/ids.ts'
import { businessPlus } from '#core/time/business.ts'
import { day, hour, type Instant, minute, plus } from '#core/time/instant.ts'
import { end, learn, waive } from '#server/cases/commands/ending.ts'
import { chooseFor, delight, fulfil } from '#server/cases/commands/making-right.ts'
import { hear, sort } from '#server/cases/commands/triage.ts'
import { send } from '#server/cases/commands/writing.ts'
import { keepPromise } from '#server/clocks/commands.ts'
import { promisesOf } from '#server/clocks/queries.ts'
import { answer, ask } from '#server/feedback/commands.ts'
import { optionsOf, proposal } from '#server/remedies/queries.ts'
import type { Actor, Ctx } from '#server/platform/ctx.ts'
import { begin, type Stage } from './beginning.ts'
import type { Chance } from './chance.ts'
import { apology, closings, explanation, perks, silence } from './letters.ts'
import type { Plan } from './plan.ts'

type Tale = Stage & { plan: Plan; chance: Chance; caseId: CaseId; first: string; at: Instant }

/** Thrown by the act that lies in the future. */
const later = Symbol('later')

export async function tell(stage: Stage, plan: Plan, chance: Chance): Promise<void> {
  const { customer, mistake } = plan
  const caseId = await begin(stage, plan)
  const tale: Tale = { ...stage, plan, chance, caseId, first: customer.name.split(' ')[0] ?? '', at: plan.openedAt }
  try {
    await listen(tale, mistake.kind)
    await recover(tale)
  } catch (stop) {
    if (stop !== later) throw stop
    await tale.teller.pass(caseId, tale.at, tale.until)
  }
}

async function act<T>(tale: Tale, at: Instant, work: (ctx: Ctx) => Promise<T>, actor: Actor = tale.owner): Promise<T> {
  if (at > tale.until) throw later
  if (at > tale.at) await tale.teller.pass(tale.caseId, tale.at, at)
  tale.at = at > tale.at ? at : tale.at
  return tale.teller.act(tale.at, actor, work)
}

/** Open time from the last act, longer for who is slow and shorter for a grave mistake. */
function soon({ at, plan, chance, brand }: Tale, from: number, to: number): Instant {
  const grave = plan.severity <= 2 ? 0.4 : 1
  return businessPlus(brand.calendar, at, Math.round(chance.between(from, to) * plan.pace * grave))
}

async function listen(tale: Tale, kind: string): Promise<void> {
  const { caseId, plan, chance } = tale
  await act(tale, soon(tale, 4 * minute, 24 * minute), async (ctx) => {
    await sort(ctx, { caseId, kind: kind as 'slow', ...(plan.isAdmitted ? { severity: plan.severity } : {}) })
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
  await apologise(tale)
  if (plan.promise === 'broken' && (await breakPromise(tale))) await apologise(tale, true)
  if (plan.ending === 'unable') return leave(tale, 'unableToRecover')
  await makeRight(tale)
  await explain(tale)
  const rating = plan.ending === 'unhappy' ? chance.one([1, 2, 2, 3]) : chance.one([4, 5, 5])
  if (!(await askAndHear(tale, rating)) || rating >= 4) return
  await listen(tale, plan.mistake.kind)
  await apologise(tale, true)
  if (chance.happens(0.25)) return leave(tale, 'unableToRecover')
  await makeRight(tale)
  await explain(tale)
  await askAndHear(tale, chance.one([4, 4, 5]))
}

async function leave(tale: Tale, how: 'withdrawn' | 'unableToRecover'): Promise<void> {
  const reason = tale.chance.one(closings[how])
  await act(tale, soon(tale, 2 * hour, 9 * hour), (ctx) => end(ctx, { caseId: tale.caseId, end: how, reason }))
}

async function letter(tale: Tale, at: Instant, write: (ctx: Ctx) => ReturnType<typeof send>): Promise<void> {
  const { leavesAt } = await act(tale, at, write)
  if (leavesAt > tale.until) throw later
  tale.at = leavesAt
  await tale.teller.due(leavesAt, 'messages')
}

/** Sorry, with options from what the product itself proposes, within the authority of who writes. */
async function apologise(tale: Tale, again = false): Promise<void> {
  const { caseId, plan } = tale
  const promises = !again && plan.promise !== 'none'
  await letter(tale, soon(tale, 4 * minute, 22 * minute), async (ctx) => {
    const { options, authority } = await proposal(ctx, { caseId, kind: plan.mistake.kind, severity: plan.severity, language: 'en' })
    const offered = options
      .filter((option) => option.costMinor <= authority.leftMinor)
      .slice(0, 3)
      .map(({ remedyId, title, detail, costMinor }) => ({ remedyId, title, detail, costMinor }))
    return send(ctx, {
      caseId,
      subject: plan.isAdmitted ? 'A mistake of ours' : `Re: ${plan.words.subject}`,
      body: apology(plan, { first: tale.first, promises, again, chance: tale.chance }),
      explains: false,
      overrides: [],
      promises: [],
      attachments: [],
      anyway: false,
      ...(offered.length > 1 ? { options: offered } : {}),
    })
  })
  if (promises && plan.promise === 'kept') await keepTheirPromise(tale)
}

const openPromise = async (tale: Tale) =>
  (await tale.teller.act(tale.at, { kind: 'system' }, (ctx) => promisesOf(ctx, tale.caseId))).find(
    (one) => !one.keptAt && !one.brokenAt && !one.releasedAt,
  )

async function keepTheirPromise(tale: Tale): Promise<void> {
  const promise = await openPromise(tale)
  if (promise)
    await act(tale, plus(promise.dueAt as Instant, -tale.chance.between(5, 60) * minute), (ctx) =>
      keepPromise(ctx, { promiseId: promise.id }),
    )
}

/** Nobody kept it: the deadline passes, and the case stands at the apology again. */
async function breakPromise(tale: Tale): Promise<boolean> {
  const promise = await openPromise(tale)
  if (!promise) return false
  const at = plus(promise.dueAt as Instant, minute)
  if (at > tale.until) throw later
  tale.at = at
  await tale.teller.due(at, 'clocks')
  return true
}

async function makeRight(tale: Tale): Promise<void> {
  const { caseId, chance } = tale
  const options = await tale.teller.act(tale.at, { kind: 'system' }, (ctx) => optionsOf(ctx, caseId))
  const letters = options.filter((option) => !option.chosenAt).map((option) => option.letter)
  const chosen = await act(
    tale,
    plus(tale.at, chance.between(0.3, chance.happens(0.2) ? 40 : 14) * hour),
    async (ctx) => {
      await chooseFor(ctx, {
        caseId,
        letter: chance.weighted(letters, (one) => (one === 'a' ? 3 : one === 'b' ? 2 : 1)),
        via: chance.one(['page', 'page', 'mail']),
      })
      return (await optionsOf(ctx, caseId)).find((option) => option.chosenAt && !option.fulfilledAt)
    },
    { kind: 'customer', caseId },
  )
  const within = Math.min(chosen?.within ?? 4 * hour, 3 * day)
  const share = tale.plan.pace > 3 ? chance.between(1.05, 1.6) : chance.between(0.3, 0.9)
  const at = businessPlus(tale.brand.calendar, tale.at, Math.round(within * share))
  await act(tale, at, (ctx) =>
    fulfil(ctx, {
      caseId,
      proof: chance.one(['Handed over, signed', 'Booked, reference in the account', 'Photo on file', 'Called to check: all is well']),
    }),
  )
}

/** What happened and what changed; and, mostly in the same sitting, the perk and the lesson. */
async function explain(tale: Tale): Promise<void> {
  const { caseId, plan, chance, first } = tale
  const body = explanation(plan, { first, chance })
  await letter(tale, soon(tale, 20 * minute, 4 * hour), (ctx) =>
    send(ctx, {
      caseId,
      subject: 'What happened, and what we changed',
      body,
      explains: true,
      overrides: [],
      promises: [],
      attachments: [],
      anyway: false,
    }),
  )
  await act(tale, soon(tale, 2 * minute, 40 * minute), async (ctx) => {
    if (chance.happens(0.62)) await delight(ctx, { caseId, ...chance.one(perks) })
    else await waive(ctx, { caseId, step: 'delight', reason: chance.one(silence.delight) })
    await learnFrom(ctx, tale)
  })
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

/** True when the customer answered. Silence is not a yes: after a week the question is let go, with that reason. */
async function askAndHear(tale: Tale, rating: number): Promise<boolean> {
  const { caseId, plan, chance } = tale
  await act(tale, businessPlus(tale.brand.calendar, plus(tale.at, chance.between(0.6, 2) * day), 0), (ctx) => ask(ctx, { caseId }))
  await tale.teller.due(tale.at, 'messages')
  if (plan.ending === 'silent') {
    await act(tale, businessPlus(tale.brand.calendar, plus(tale.at, 7 * day), hour), (ctx) =>
      waive(ctx, { caseId, step: 'ask', reason: silence.ask }),
    )
    return false
  }
  const word = chance.happens(0.4) ? chance.one(rating >= 4 ? closings.pleased : closings.displeased) : undefined
  await act(tale, plus(tale.at, chance.between(0.5, 50) * hour), (ctx) => answer(ctx, { caseId, rating, ...(word ? { word } : {}) }), {
    kind: 'customer',
    caseId,
  })
  return true
}
