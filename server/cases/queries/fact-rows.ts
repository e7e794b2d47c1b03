// A fact of a case as its row holds it: why it was waived stands among its evidence there.

import type { Fact } from '#core/cases/file.ts'

type FactRow = { fact: string; at: string; by: string; waived: string | null; evidence: unknown }

export function factIn({ fact, at, by, waived, evidence }: FactRow): Fact {
  const { because, ...rest } = evidence as { because?: string } & Record<string, unknown>
  return { fact: fact as Fact['fact'], at, by, ...(waived ? { waived } : {}), ...(because ? { because } : {}), evidence: rest }
}
