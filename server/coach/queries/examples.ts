// The organisation's own test set: findings that somebody called wrong or missing, and what the coach says of them today.

import type { Answer } from '#core/endpoint.ts'
import { type HouseStyle, nothingKnown } from '#core/coach/about.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { labelled, type OwnExample } from '#core/coach/own-examples.ts'
import { rules } from '#core/coach/rules.ts'
import type * as contract from '#core/coach/wrong-shapes.ts'
import type { Id, MemberId } from '#core/ids.ts'
import { may } from '#core/people/abilities.ts'
import type { Instant } from '#core/time/instant.ts'
import { styleOfHouse } from '#server/coach/queries.ts'
import { memberNames } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

type Kept = OwnExample & { id: Id<'example'>; keptAt: Instant; keptBy: MemberId }
type Shown = Answer<typeof contract.wrong>
/** Shown, and read again each time they are shown. More are kept and leave with the file. */
const mostShown = 300

export async function listExamples(ctx: Ctx): Promise<Answer<typeof contract.listExamples>> {
  const [kept, { style }, people] = await Promise.all([examples(ctx, mostShown), styleOfHouse(ctx), memberNames(ctx)])
  return { examples: kept.map((example) => shown(ctx, example, style, people)) }
}

export async function exportExamples(ctx: Ctx): Promise<Response> {
  const lines = (await examples(ctx)).map(labelled)
  return new Response(lines.map((line) => `${line}\n`).join(''), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="coach-examples.jsonl"',
      'cache-control': 'no-store',
    },
  })
}

async function examples(ctx: Ctx, limit?: number): Promise<Kept[]> {
  const asked = ctx.db
    .selectFrom('coachExamples')
    .select(['id', 'rule', 'text', 'language', 'kind', 'step', 'verdict', 'keptAt', 'keptBy'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('id', 'desc')
  return (await (limit === undefined ? asked : asked.limit(limit)).execute()) as Kept[]
}

type People = Awaited<ReturnType<typeof memberNames>>

export function shown(ctx: Ctx, example: Kept, house: HouseStyle, people: People): Shown {
  const { id, rule, text, language, kind, step, verdict, keptAt } = example
  const { findings } = coach(text, { ...nothingKnown, kind, step, house, now: ctx.now }, reader(languageOf(language)))
  const title = rules.find((one) => one.id === rule)?.title ?? rule
  const found = findings.some((finding) => finding.rule === rule)
  return { id, rule, title, text, language, kind, step, verdict, keptAt, keptBy: keeperOf(ctx, example, people), found }
}

/** For whoever weighs what was called wrong, and may want to ask. Who wrote in a review is told to nobody. */
function keeperOf(ctx: Ctx, { kind, keptBy }: Kept, people: People): string | null {
  const isTold = kind !== 'review' && may(member(ctx).role, 'settings.coach')
  return isTold ? (people.get(keptBy)?.name ?? null) : null
}
