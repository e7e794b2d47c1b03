// Making a new version of the protocol's limits. Two who save at once make two versions; none takes the other's place.

import type { Answer, Input } from '#core/endpoint.ts'
import type * as contract from '#core/cases/protocol-shapes.ts'
import { protocolChanged } from '#core/cases/events.ts'
import { rulesChanged, rulesFault, wholeLimits } from '#core/clocks/own-limits.ts'
import { refuse } from '#core/refusal.ts'
import { memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { newestProtocol, type Protocol } from '#server/cases/protocol.ts'
import { showProtocol } from '#server/cases/queries/protocols.ts'
import { addProtocol } from '#server/cases/store.ts'

export async function changeProtocol(
  ctx: Ctx,
  input: Input<typeof contract.changeProtocol>,
): Promise<Answer<typeof contract.changeProtocol>> {
  const fault = rulesFault(input)
  if (fault) throw refuse('invalid', fault.sentence, fault.field)
  const madeBy = member(ctx).id
  const by = (await memberRow(ctx, madeBy)).name
  for (;;) {
    const before = await newestProtocol(ctx)
    if (input.over !== undefined && input.over !== before.version) throw await madeMeanwhile(ctx, before.version)
    const next: Protocol = {
      version: before.version + 1,
      name: input.name ?? before.name,
      limits: wholeLimits(input.limits),
      factors: input.factors,
    }
    const changes = rulesChanged(before, next)
    if (changes.length === 0) throw refuse('conflict', `Nothing differs from version ${before.version}, which new cases follow already.`)
    if (!(await addProtocol(ctx, { ...next, madeBy }))) continue
    ctx.tell(protocolChanged, { version: next.version, fields: changes.map(({ field }) => field) })
    return { ...next, at: ctx.now, by }
  }
}

/** Whoever looks at an older one has not seen what that colleague changed. */
async function madeMeanwhile(ctx: Ctx, newest: number) {
  const { versions } = await showProtocol(ctx)
  const by = versions.find(({ version }) => version === newest)?.by ?? 'Somebody'
  return refuse('conflict', `${by} kept version ${newest} meanwhile. Look at what changed; kept once more, yours goes over it.`, 'over')
}
