// What the coach has to know of this organisation: its people, departments and suppliers by name.

import type { Answer, Input } from '#core/endpoint.ts'
import { coach, reader } from '#core/coach/coach.ts'
import type { read as readContract } from '#core/coach/contract.ts'
import type { OwnName } from '#core/coach/about.ts'
import { languageFor } from '#core/coach/languages/all.ts'
import { brands, calendarOf, departments, memberNames, memberRow } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

/** Every name that a letter must not point at: members by full and first name, departments, suppliers. */
export async function ownNames(ctx: Ctx): Promise<OwnName[]> {
  const [people, { departments: own }] = await Promise.all([memberNames(ctx), departments(ctx)])
  const names = [...people.values()].flatMap(({ name, firstName }) => (name === firstName ? [name] : [name, firstName]))
  return [...[...new Set(names)].map((name) => ({ name, kind: 'member' as const })), ...own.map(({ name, kind }) => ({ name, kind }))]
}

/** Reads a draft that has no case here, in the language that it is in: for editors and scripts of others. */
export async function read(ctx: Ctx, { text, step, customerName }: Input<typeof readContract>): Promise<Answer<typeof readContract>> {
  const [firstBrand] = (await brands(ctx)).brands
  const about = {
    customerName,
    ownNames: await ownNames(ctx),
    crux: null,
    step,
    madeRight: step === 'explain',
    faultKnown: true,
    hasOptions: false,
    author: (await memberRow(ctx, member(ctx).id)).firstName,
    now: ctx.now,
    calendar: firstBrand ? calendarOf(firstBrand) : null,
  }
  const { findings, parts, promises, evidence } = coach(text, about, reader(languageFor(null, text)))
  return {
    findings: findings.map(({ rule, severity, start, end, title, reason, better }) => ({
      rule,
      severity,
      start,
      end,
      title,
      reason,
      better,
    })),
    parts: parts.map(({ id, title, there }) => ({ id, title, there })),
    promises: promises.map(({ start, end, what, due }) => ({ start, end, what, due })),
    evidence,
  }
}
