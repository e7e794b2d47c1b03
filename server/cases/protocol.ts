// Which protocol a case follows: versioned rows, stamped on each case, so that a change never rewrites a running one.

import {
  type ClockName,
  type ClockPolicy,
  defaultLimits,
  limit,
  type LimitedClockName,
  type Severity,
  severityFactors,
} from '#core/clocks/policy.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { addProtocol } from '#server/cases/store.ts'

export type Protocol = { version: number; name: string; limits: typeof defaultLimits; factors: typeof severityFactors }

export const standardProtocol: Protocol = { version: 1, name: 'Standard', limits: defaultLimits, factors: severityFactors }

/** A row as a protocol: what was written down before a clock or the factors were kept follows the standard there. */
export function protocolFrom(row: { version: number; name: string; limits: unknown; factors: unknown }): Protocol {
  return {
    version: row.version,
    name: row.name,
    limits: { ...defaultLimits, ...(row.limits as Partial<Protocol['limits']>) },
    factors: (row.factors as Protocol['factors'] | null) ?? severityFactors,
  }
}

/** The newest protocol; the standard one is written down when the first case asks for it. */
export async function newestProtocol(ctx: Ctx): Promise<Protocol> {
  const row = await ctx.db
    .selectFrom('protocols')
    .select(['version', 'name', 'limits', 'factors'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row) return protocolFrom(row)
  await addProtocol(ctx, { ...standardProtocol, madeBy: null })
  return standardProtocol
}

export async function protocolOf(ctx: Ctx, version: number): Promise<Protocol> {
  const row = await ctx.db
    .selectFrom('protocols')
    .select(['version', 'name', 'limits', 'factors'])
    .where('organisationId', '=', ctx.organisation)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return protocolFrom(row)
}

/** The limit of a clock under this protocol; null for the clock that runs towards an option's own promise. */
export function policyUnder(protocol: Protocol, severity: number, name: ClockName): ClockPolicy | null {
  return name === 'fulfil' ? null : limit(name as LimitedClockName, severity as Severity, protocol.limits, protocol.factors)
}
