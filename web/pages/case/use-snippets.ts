// Snippets for a letter of this case: what the desk knows fills their variables, and what stays open is marked in the text.

import { useMemo } from 'react'
import { placeholdersIn } from '#core/languages/fill.ts'
import type { Desk } from '#web/cases/desk.ts'
import { bestFirst, type Values } from '#web/messages/snippets/picking.ts'
import type { Offered } from '#web/messages/snippets/use-picking.ts'
import type { Mark } from '#web/messages/underlining.ts'
import { useAnswer } from '#web/platform/answers.ts'

const none: Offered[] = []

export function useSnippets(desk: Desk, text: string): { snippets: readonly Offered[]; values: Values; marks: Mark[] } {
  const all = useAnswer('snippets.list', {}).data?.snippets
  const { crux, reference, language } = desk
  const snippets = useMemo(() => (all ? bestFirst(all, language) : none), [all, language])
  const values = { customer: desk.customer.firstName, agent: desk.coach.author, brand: desk.brand.name, crux, reference }
  const marks = useMemo(() => placeholdersIn(text).map(({ start, end }) => ({ start, end, look: 'placeholder' as const })), [text])
  return { snippets, values, marks }
}
