// What the coach is told of a case: the same in the composer, in a note, through the API and, again, when the letter is sent.

import type { z } from 'zod'
import type { coachAbout } from '#core/cases/coach-shapes.ts'
import { current, stands } from '#core/cases/file.ts'
import { steps } from '#core/cases/protocol.ts'
import type { Given, Offered, StepName, TextKind } from '#core/coach/about.ts'
import { languageFor } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { promisesOf } from '#server/clocks/queries.ts'
import { houseOf, ownNames } from '#server/coach/queries.ts'
import { customer, memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Loaded } from '#server/cases/keep.ts'
import { earlierOf } from '#server/cases/queries/repeat.ts'
import { promisedElsewhere, saidSoFar } from '#server/cases/queries/said-so-far.ts'
import { othersIn, strangersTo } from '#server/cases/queries/strangers.ts'
import { recordOf } from '#server/remedies/queries/record.ts'

export type CoachAbout = z.infer<typeof coachAbout>
type Case = Pick<Loaded, 'id' | 'reference' | 'file' | 'crux' | 'customerId' | 'calendar' | 'handOffs' | 'faultOpen'> & {
  brand: { language: Language }
}
/** `offered`: options that travel with this letter. `words`: the letter itself, when it is searched for what belongs to other customers. */
type Letter = { kind?: TextKind; offered?: readonly Offered[]; words?: string }

/** The calendar is the brand's, so that “by Friday noon” means its Friday. Asked at once wherever nothing waits for anything. */
export async function aboutCase(ctx: Ctx, loaded: Case, { kind = 'reply', offered, words = '' }: Letter = {}): Promise<CoachAbout> {
  const [whose, names, earlierCases, author, soFar, record, promises, elsewhere, house, inWords] = await Promise.all([
    customer(ctx, loaded.customerId),
    ownNames(ctx),
    earlierOf(ctx, loaded.id),
    ctx.actor.kind === 'member' ? memberRow(ctx, ctx.actor.id) : null,
    saidSoFar(ctx, loaded.id, loaded.customerId),
    recordOf(ctx, loaded.id),
    promisesOf(ctx, loaded.id),
    promisedElsewhere(ctx, loaded.id, loaded.customerId),
    houseOf(ctx),
    othersIn(ctx, loaded.customerId, words),
  ])
  const { calls, ...said } = soFar
  const own = [whose.name, ...whose.addresses, loaded.reference, loaded.crux ?? '', said.customerWords, ...said.earlier].join('\n')
  return {
    kind,
    language: staysInside(kind) ? loaded.brand.language : languageFor(whose.language, loaded.brand.language),
    customerName: whose.firstName,
    ownNames: names,
    crux: loaded.crux,
    ...said,
    ...placeOf(loaded),
    faultKnown: !loaded.faultOpen,
    hasOptions: offered !== undefined,
    repeat: earlierCases > 0,
    author: author?.firstName ?? '',
    record: {
      granted: record.granted,
      offered: [...record.offered, ...(offered ?? [])],
      promises: [...promises.map(givenAs), ...record.promised, ...elsewhere],
      calls,
      handedOver: loaded.handOffs > 0 || record.asked,
    },
    strangers: [...(await strangersTo(ctx, loaded.customerId, own)), ...inWords],
    ...house,
    now: ctx.now,
    calendar: loaded.calendar,
  }
}

/** Colleagues write to each other in the language of the house, whatever the customer speaks. */
function staysInside(kind: TextKind): boolean {
  return kind === 'note' || kind === 'review'
}

/** Until the apology is there, every letter is read as the one that has to hold it. */
function placeOf({ file }: Case): { step: StepName; madeRight: boolean } {
  const counts = current(file)
  const place = stands(file)
  const step = (steps as readonly string[]).includes(place) ? (place as StepName) : 'ask'
  return { step: counts.has('apologised') ? step : 'apologise', madeRight: counts.has('fulfilled') }
}

type PromiseRow = Awaited<ReturnType<typeof promisesOf>>[number]
function givenAs({ what, dueAt, madeAt, keptAt, brokenAt, releasedAt }: PromiseRow): Given {
  return { what, due: dueAt, madeAt, state: releasedAt ? 'released' : keptAt ? 'kept' : brokenAt ? 'broken' : 'open' }
}
