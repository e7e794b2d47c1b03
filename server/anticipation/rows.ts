// Rows of the register as other files here start from them; what is not there is refused.

import type { AnticipatedId, MemberId } from '#core/ids.ts'
import type { Playbook } from '#core/anticipation/playbook.ts'
import { notFound } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function anticipatedRows(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('anticipatedMistakes')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .orderBy('id')
    .execute()
  return rows.map(typed)
}

/** `held`: locked until the door closes, so that two who change it at once do so one after the other. */
export async function anticipatedRow(ctx: Ctx, id: AnticipatedId, held = false) {
  const asked = ctx.db.selectFrom('anticipatedMistakes').selectAll().where('organisationId', '=', ctx.organisation).where('id', '=', id)
  const row = await (held ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw notFound('entry')
  return typed(row)
}
export type AnticipatedRow = Awaited<ReturnType<typeof anticipatedRow>>

function typed<R extends { id: string; ownerId: string; playbook: unknown }>(row: R) {
  return { ...row, id: row.id as AnticipatedId, ownerId: row.ownerId as MemberId, playbook: row.playbook as Playbook }
}

/** What a version holds: everything that a person can change. */
export type Fields = Pick<
  AnticipatedRow,
  'title' | 'words' | 'kinds' | 'severity' | 'occurrence' | 'detection' | 'playbook' | 'ownerId' | 'lookOn'
>

export function fieldsOf({ title, words, kinds, severity, occurrence, detection, playbook, ownerId, lookOn }: Fields): Fields {
  return { title, words, kinds, severity, occurrence, detection, playbook, ownerId, lookOn }
}
