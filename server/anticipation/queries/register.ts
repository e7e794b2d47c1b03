// The register as it is shown, what to prepare for first at the top; and what the record suggests beside it.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/anticipation/contract.ts'
import { casesToSuggest, estimated, readBack } from '#core/anticipation/estimate.ts'
import { isPrepared, missing } from '#core/anticipation/playbook.ts'
import { byPriority, priorityOf } from '#core/anticipation/priority.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { csvOf } from '#core/csv.ts'
import type { AnticipatedId, MemberId } from '#core/ids.ts'
import { day, plus } from '#core/time/instant.ts'
import { kindsOf } from '#server/cases/queries/kinds.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { countedSince, lateFrom } from '#server/anticipation/queries/coverage.ts'
import { historyOf } from '#server/anticipation/queries/history.ts'
import { anticipatedRow, type AnticipatedRow, anticipatedRows } from '#server/anticipation/rows.ts'

type Entry = Answer<typeof contract.list>['entries'][number]

export async function list(ctx: Ctx, { archived }: Input<typeof contract.list>): Promise<Answer<typeof contract.list>> {
  const rows = (await anticipatedRows(ctx)).filter(({ archivedAt }) => (archived === 'only') === (archivedAt !== null))
  return { entries: (await shown(ctx, rows)).toSorted((a, b) => byPriority(a, b) || a.title.localeCompare(b.title)) }
}

export async function show(ctx: Ctx, { anticipatedId }: { anticipatedId: AnticipatedId }): Promise<Answer<typeof contract.show>> {
  const [entry] = await shown(ctx, [await anticipatedRow(ctx, anticipatedId)])
  if (!entry) throw new Error('an entry that is there is shown')
  return { ...entry, history: await historyOf(ctx, anticipatedId) }
}

async function shown(ctx: Ctx, rows: readonly AnticipatedRow[]): Promise<Entry[]> {
  const names = await memberNames(ctx)
  const seen = new Map((await lately(ctx)).map(({ kind, cases }) => [kind, cases]))
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    words: row.words,
    kinds: row.kinds,
    severity: row.severity,
    occurrence: row.occurrence,
    detection: row.detection,
    playbook: { ...row.playbook, ask: [...row.playbook.ask], say: [...row.playbook.say], remedyIds: [...row.playbook.remedyIds] },
    lookOn: row.lookOn,
    owner: names.get(row.ownerId) ?? { id: row.ownerId as MemberId, name: 'Somebody', firstName: 'Somebody' },
    priority: priorityOf(row),
    isPrepared: isPrepared(row.playbook),
    missing: missing(row.playbook),
    isPassed: row.archivedAt === null && row.lookAt <= ctx.now,
    cases: row.kinds.reduce((sum, kind) => sum + (seen.get(kind) ?? 0), 0),
    source: row.source,
    version: row.version,
    addedAt: row.addedAt,
    archivedAt: row.archivedAt,
  }))
}

/** What came in of each kind in the last 180 days, but for fire drills and what turned out to be no mistake of ours. */
function lately(ctx: Ctx) {
  return countedSince(ctx, lateFrom(ctx))
}

/** Of the newest cases of a kind so many say how grave it is. */
const readForSeverity = 500

/** Of these kinds: how many cases we found ourselves in the last 180 days, and how grave the newest were. */
async function seenOf(ctx: Ctx, kinds: readonly string[]) {
  const { rows } = await sql<{ kind: string; foundByUs: number; severities: number[] }>`
    select k.kind, (select count(*) from cases c join case_coverage v on v.organisation_id = c.organisation_id and v.case_id = c.id
        where c.organisation_id = ${ctx.organisation} and c.channel = 'admitted' and c.opened_at > ${plus(ctx.now, -readBack * day)} and v.kind = k.kind)::int as "foundByUs",
      array(select c.severity::int from case_coverage v join cases c on c.organisation_id = v.organisation_id and c.id = v.case_id
        where v.organisation_id = ${ctx.organisation} and v.kind = k.kind order by v.case_id desc limit ${readForSeverity}) as severities
    from unnest(${kinds}::text[]) as k(kind)`.execute(ctx.db)
  return new Map(rows.map((row) => [row.kind, row]))
}

/** For a notice: whose it is, and the day on which to look at it again. */
export async function anticipatedDay(ctx: Ctx, id: AnticipatedId): Promise<{ ownerId: MemberId; lookOn: string }> {
  const { ownerId, lookOn } = await anticipatedRow(ctx, id)
  return { ownerId, lookOn }
}

/** Kinds that came often enough and stand in no entry, prepared or not. */
export async function suggestions(ctx: Ctx): Promise<Answer<typeof contract.suggestions>> {
  const listed = (await anticipatedRows(ctx)).flatMap(({ archivedAt, kinds }) => (archivedAt === null ? kinds : []))
  const kinds = await kindsOf(ctx)
  const often = (await lately(ctx)).filter(({ kind, cases }) => kind !== '' && cases >= casesToSuggest && !listed.includes(kind))
  const seen = await seenOf(
    ctx,
    often.map(({ kind }) => kind),
  )
  return {
    suggestions: often
      .map(({ kind, cases }) => {
        const { foundByUs = 0, severities = [] } = seen.get(kind) ?? {}
        return {
          kind,
          cases,
          foundByUs,
          title: titleOfKind(kinds, kind),
          ...estimated({ cases, foundByUs, severities }),
          because: `${cases} cases in the last ${readBack} days; we noticed ${foundByUs === 0 ? 'none' : foundByUs} of them first.`,
        }
      })
      .toSorted((a, b) => byPriority(a, b) || b.cases - a.cases),
  }
}

export async function exported(ctx: Ctx): Promise<Response> {
  const { entries } = await list(ctx, { archived: 'without' })
  const kinds = await kindsOf(ctx)
  const head = ['Foreseen mistake', 'Kinds', 'Severity', 'Occurrence', 'Detection', 'Action priority', 'Prepared']
  const rows = entries.map((entry) => [
    entry.title,
    entry.kinds.map((kind) => titleOfKind(kinds, kind)).join('; '),
    entry.severity,
    entry.occurrence,
    entry.detection,
    entry.priority,
    entry.isPrepared ? 'yes' : 'no',
    entry.owner.name,
    entry.lookOn,
    entry.cases,
    entry.playbook.ask.join('\n'),
    entry.playbook.say.join('\n'),
    entry.playbook.wording ?? '',
  ])
  const tail = ['Owner', 'Look again on', `Cases in ${readBack} days`, 'Ask', 'Say', 'Wording']
  return new Response(`\uFEFF${csvOf([[...head, ...tail], ...rows])}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="foreseen-mistakes.csv"',
      'cache-control': 'no-store',
    },
  })
}
