// What a case says, read for comparison: its subject, the customer's first words, the crux; and the facts that stand on record or in its words.

import { sql } from 'kysely'
import { particularFacts } from '#core/cases/particulars.ts'
import type { BrandId, CaseId, MistakeId } from '#core/ids.ts'
import { type Reading, readText } from '#core/learning/recurrence/terms.ts'
import type { Instant } from '#core/time/instant.ts'
import { departments } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Characters of the first message that are looked at; the reader stops after its first words anyway. */
const most = 3000

export type CaseText = {
  caseId: CaseId
  reference: string
  title: string
  mistakeId: MistakeId | null
  kind: string | null
  at: Instant
  text: string
  facts: string[]
  reading: Reading
}

type Row = { product: string | null; place: string | null; processStep: string | null } & Pick<
  CaseText,
  'caseId' | 'reference' | 'title' | 'mistakeId' | 'kind' | 'at'
> & {
    brandId: BrandId
    crux: string | null
    said: string | null
  }

/** The texts of these cases, in the order of their ids. */
export async function textsOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<CaseText[]> {
  if (caseIds.length === 0) return []
  const [{ rows }, { departments: named }] = await Promise.all([
    sql<Row>`
      select c.id as case_id, c.reference, c.title, c.mistake_id, c.kind, c.opened_at as at, c.brand_id, c.crux,
        c.product, c.place, c.process_step,
        (select left(m.body, ${most}) from messages m where m.organisation_id = c.organisation_id and m.case_id = c.id and m.direction = 'in'
          and m.automatic is null order by m.id limit 1) as said
      from cases c where c.organisation_id = ${ctx.organisation} and c.id = any(${[...caseIds]}::text[]) order by c.id`.execute(ctx.db),
    departments(ctx),
  ])
  return rows.map(({ brandId, crux, said, product, place, processStep, ...row }) => {
    const text = together([row.title, said, crux])
    const facts = [
      `brand:${brandId}`,
      ...kindFact(row.kind),
      ...particularFacts({ product, place, step: processStep }),
      ...namedIn(text, named),
    ]
    return { ...row, text, facts, reading: readText(text, facts) }
  })
}

/** A subject is often the beginning of the message: said twice it would count twice. */
function together(parts: readonly (string | null)[]): string {
  const kept: string[] = []
  for (const part of parts) {
    const words = part?.trim().replace(/…$/, '')
    if (words && !kept.some((one) => one.includes(words))) kept.push(words)
  }
  return kept.filter((one, n) => !kept.slice(n + 1).some((later) => later.includes(one))).join('\n')
}

export function kindFact(kind: string | null): string[] {
  return kind === null ? [] : [`kind:${kind}`]
}

/** Suppliers and departments whose names stand in the words. */
function namedIn(text: string, named: readonly { id: string; name: string; kind: string }[]): string[] {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  return named
    .filter(({ name }) =>
      words.includes(
        ` ${name
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      ),
    )
    .map(({ id, kind }) => `${kind}:${id}`)
}
