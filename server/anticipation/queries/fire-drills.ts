// Fire drills as they are shown: planned, running or over, with what the same clocks and facts measured.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/anticipation/drill-shapes.ts'
import { scriptFrom } from '#core/anticipation/script.ts'
import type { AnticipatedId, FireDrillId, MemberId } from '#core/ids.ts'
import { type Brand, brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { drillFor, type DrillRow, drillRow, leads, typed } from '#server/anticipation/drill-rows.ts'
import { measuredOf } from '#server/anticipation/queries/measured.ts'
import { anticipatedRow, anticipatedRows } from '#server/anticipation/rows.ts'

type Shown = Answer<typeof contract.listDrills>['rows'][number]

export async function listDrills(
  ctx: Ctx,
  { after, limit }: Input<typeof contract.listDrills>,
): Promise<Answer<typeof contract.listDrills>> {
  let asked = ctx.db.selectFrom('fireDrills').selectAll().where('organisationId', '=', ctx.organisation)
  if (!leads(ctx)) asked = asked.where((e) => e.or([e('announced', '=', true), e('endedAt', 'is not', null)]))
  if (after) asked = asked.where('id', '<', after)
  const found = await asked
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = await shown(ctx, found.slice(0, limit).map(typed))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

export async function showDrill(ctx: Ctx, { fireDrillId }: { fireDrillId: FireDrillId }): Promise<Answer<typeof contract.showDrill>> {
  const row = await drillFor(ctx, fireDrillId)
  const [drill] = await shown(ctx, [row])
  if (!drill) throw new Error('a drill that is there is shown')
  return { ...drill, script: row.script, measured: row.caseId === null ? null : await measuredOf(ctx, row.caseId, row.kind) }
}

async function shown(ctx: Ctx, rows: readonly DrillRow[]): Promise<Shown[]> {
  const entries = rows.some((row) => row.anticipatedId) ? await anticipatedRows(ctx) : []
  const { brands: all } = await brands(ctx)
  return rows.map((row) => {
    const entry = entries.find(({ id }) => id === row.anticipatedId)
    return {
      id: row.id,
      title: row.title,
      state: stateOf(row),
      anticipated: entry ? { id: entry.id, title: entry.title } : null,
      brand: shownBrand(row, all),
      kind: row.kind,
      announced: row.announced,
      beginsAt: row.beginsAt,
      begunAt: row.begunAt,
      endedAt: row.endedAt,
      endedBecause: row.endedBecause,
      caseId: row.caseId,
    }
  })
}

function shownBrand({ brandId }: DrillRow, all: readonly Brand[]): Shown['brand'] {
  const found = all.find(({ id }) => id === brandId)
  return { id: brandId, name: found?.name ?? '', retiredAt: found?.retiredAt ?? null }
}

function stateOf({ begunAt, endedAt, isCalledOff }: DrillRow): Shown['state'] {
  if (endedAt === null) return begunAt === null ? 'planned' : 'running'
  if (!isCalledOff) return 'over'
  return begunAt === null ? 'calledOff' : 'endedEarly'
}

/** A beginning for the script of a drill about this entry. */
export async function draftDrill(
  ctx: Ctx,
  { anticipatedId }: { anticipatedId: AnticipatedId },
): Promise<Answer<typeof contract.draftDrill>> {
  const { title, words, kinds } = await anticipatedRow(ctx, anticipatedId)
  return { title, kind: kinds[0] ?? null, script: scriptFrom({ title, words }) }
}

/** For a notice: whether colleagues know of it, and who planned it. */
export async function drillToTell(ctx: Ctx, id: FireDrillId): Promise<{ announced: boolean; plannedBy: MemberId }> {
  const { announced, plannedBy } = await drillRow(ctx, id)
  return { announced, plannedBy }
}
