// How much there was to do at an instant, as far as the record tells: by role, and for whoever owned the case. Nobody is named or ranked.

import { hour, minute, plus, type Instant, between } from '#core/time/instant.ts'
import type { Role } from '#core/people/abilities.ts'
import type { Workload } from '#core/reviews/as-of-shapes.ts'
import type { ClockThen } from '#core/reviews/clocks-then.ts'
import { oneOf } from '#core/reviews/roles.ts'

/** Deadlines nearer than this press. */
const near = 30 * minute

export type Load = {
  owner: string | null
  /** Open cases of then, counted by who owned them; null: nobody. */
  open: readonly { owner: string | null; cases: number }[]
  /** Clocks of the owner's open cases, as they stood. */
  clocks: readonly ClockThen[]
  /** Members and when each did something first that day. */
  acted: readonly { actor: string; first: Instant }[]
}

export function workload({ owner, open, clocks, acted }: Load, roleOf: (id: string) => Role | null, at: Instant): Workload {
  const casesOf = (id: string | null) => open.find((one) => one.owner === id)?.cases ?? 0
  const since = acted.find(({ actor }) => actor === owner)?.first
  return {
    owner:
      owner === null
        ? null
        : {
            open: casesOf(owner),
            near: clocks.filter((clock) => presses(clock, at)).length,
            hoursIn: since ? tenths(between(since, at) / hour) : null,
          },
    open: open.reduce((sum, { cases }) => sum + cases, 0),
    unowned: casesOf(null),
    roles: byRole(open, roleOf),
    acted: acted.length,
  }
}

function presses({ state, dueAt }: ClockThen, at: Instant): boolean {
  return ['running', 'near', 'over'].includes(state) && dueAt <= plus(at, near)
}

function byRole(open: Load['open'], roleOf: (id: string) => Role | null): Workload['roles'] {
  const found = new Map<string, { people: number; open: number }>()
  for (const { owner, cases } of open) {
    if (owner === null) continue
    const role = roleOf(owner)
    const name = role ? oneOf(role) : 'a colleague'
    const sum = found.get(name) ?? { people: 0, open: 0 }
    found.set(name, { people: sum.people + 1, open: sum.open + cases })
  }
  return [...found].map(([role, sum]) => ({ role, ...sum })).toSorted((a, b) => (a.role < b.role ? -1 : 1))
}

function tenths(n: number): number {
  return Math.round(n * 10) / 10
}
