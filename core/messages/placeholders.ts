// Placeholders in a letter, such as {customer}: filled where we know the words, and never sent to a customer as they are.

import { fill, placeholdersIn } from '#core/languages/fill.ts'

/** What can stand in a snippet, and what comes in its place. */
export const variables = {
  customer: 'First name of the customer',
  agent: 'First name of who writes',
  brand: 'Name of the brand',
  crux: 'The heart of the matter, in the customer’s words',
  reference: 'Reference of the case',
} as const

export type Variable = keyof typeof variables
export const variableNames = Object.keys(variables) as Variable[]

export function isVariable(name: string): name is Variable {
  return Object.hasOwn(variables, name)
}

/** `text` with what is known in its place. What is not known (missing, or empty) stays as it is written. */
export function filled(text: string, values: Partial<Record<Variable, string | null>>): string {
  const known = variableNames.map((name) => [name, values[name]?.trim() ?? '']).filter(([, value]) => value !== '')
  return fill(text, Object.fromEntries(known))
}

/** Why a letter cannot leave yet: a placeholder is left in it. Null when it can. */
export function unfilled(letter: { subject: string; body: string }): { field: 'subject' | 'body'; sentence: string } | null {
  for (const field of ['body', 'subject'] as const) {
    const [first] = placeholdersIn(letter[field])
    if (first) return { field, sentence: `${first.words} is not filled in yet. Put the words there, or take it out.` }
  }
  return null
}

/** Why a snippet cannot be kept: a placeholder that nobody would ever fill. Null when it can. */
export function unknownVariable(text: string): string | null {
  const unknown = placeholdersIn(text).find(({ name }) => !isVariable(name))
  const known = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(variableNames.map((name) => `{${name}}`))
  return unknown ? `Nobody fills in ${unknown.words}. It can be ${known}.` : null
}
