// When somebody has to act outside the system: send a parcel, pay, bring a present. By then a fire drill shows that it is one, so that
// nothing real is done for a customer who is made up.

import type { FactName } from './protocol.ts'

const actedOutside: readonly string[] = ['chosen', 'fulfilled', 'delighted'] satisfies FactName[]

export function leadsOutside(facts: readonly { fact: string }[]): boolean {
  return facts.some(({ fact }) => actedOutside.includes(fact))
}
