// How often each term is in the texts of an organisation. Counted on in steps that grow with the whole, so that counting stays cheap; between two
// steps the few new texts are not in it, which changes no ranking. The last few organisations' counts stay in memory while they are current.

import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { sql } from 'kysely'
import { places } from '#core/learning/recurrence/terms.ts'
import { count, type Known, nothingKnown } from '#core/learning/recurrence/weights.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { bytesOf, heldCounts, putCounts, takeUncounted } from '#server/learning/recurrence/store.ts'

/** Half a megabyte each. */
const mostRemembered = 8
const remembered = new Map<string, { version: number; known: Known }>()

export async function knownOf(ctx: Ctx): Promise<Known> {
  const had = remembered.get(ctx.organisation)
  const { rows } = await sql<{ texts: number; version: number; counts: Buffer | null }>`
    select texts, version, case when version is distinct from ${had?.version ?? -1}::int then counts end as counts
    from recurrence_counts where organisation_id = ${ctx.organisation}`.execute(ctx.db)
  const row = rows[0]
  if (!row) return nothingKnown()
  const known =
    had && row.counts === null ? had.known : { texts: row.texts, counts: await numbersIn(row.counts ?? Buffer.alloc(places * 4)) }
  remembered.delete(ctx.organisation)
  remembered.set(ctx.organisation, { version: row.version, known })
  for (const [oldest] of remembered) if (remembered.size > mostRemembered) remembered.delete(oldest)
  return known
}

/** Texts that wait before they are counted: one in fifty of the whole. */
const waitFor = 50
const atOnce = 2000

/** Counts what waits, once it is worth the writing. */
export async function countOn(ctx: Ctx): Promise<void> {
  const { rows } = await sql<{ waiting: number; texts: number | null }>`
    select (select count(*)::int from (select from recurrence_texts where organisation_id = ${ctx.organisation} and not is_counted limit ${atOnce}) w) as waiting,
      (select texts from recurrence_counts where organisation_id = ${ctx.organisation}) as texts`.execute(ctx.db)
  const { waiting, texts } = rows[0] ?? { waiting: 0, texts: 0 }
  if (waiting === 0 || waiting < Math.min(atOnce, (texts ?? 0) / waitFor)) return
  const held = await heldCounts(ctx)
  if (held === false) return
  const known: Known = held ? { texts: held.texts, counts: await numbersIn(held.counts) } : nothingKnown()
  for (const { codes } of await takeUncounted(ctx, atOnce)) count(known, codesIn(codes))
  await putCounts(ctx, { texts: known.texts, counts: await packed(bytesOf(known.counts)), version: (held?.version ?? 0) + 1 })
}

const deflated = promisify(deflateRaw)
const inflated = promisify(inflateRaw)

/** Nearly all of it is nought in a young house, which counts with every case: a few kilobytes travel instead of half a megabyte. */
function packed(bytes: Buffer): Promise<Buffer> {
  return deflated(bytes, { level: 1 })
}

/** Those that were kept before they were packed are as long as all places. */
async function numbersIn(bytes: Buffer): Promise<Uint32Array> {
  const whole = bytes.length === places * 4 ? bytes : await inflated(bytes)
  return new Uint32Array(Uint8Array.from(whole).buffer)
}

export function codesIn(bytes: Buffer): Int32Array {
  return new Int32Array(Uint8Array.from(bytes).buffer)
}
