// Who is signed in and what they may do. The server checks every call by itself; here we only spare people doors that would not open.

import type { Ability } from '#core/people/abilities.ts'
import { type DateText, dateAt } from '#core/time/date.ts'
import { useAct, useAnswer } from './answers.ts'
import { useNow } from './clock.ts'

/** Milliseconds: who I am rarely changes, and when it does the live line says so. */
const fresh = 10 * 60_000

export function useMe() {
  return useAnswer('people.me', {}, { freshFor: fresh })
}

/** True when the signed-in member has this ability; false while that is not known yet. */
export function useMay(ability: Ability): boolean {
  return useMe().data?.abilities.includes(ability) ?? false
}

/** The zone by which the house counts its dates. */
export function useHouseZone(): string {
  return useMe().data?.zone ?? 'UTC'
}

/** Today, as the house counts: late in the evening it is another day in UTC already, or still. */
export function useToday(): DateText {
  return dateAt(useNow(60_000), useHouseZone())
}

/** Signs out of this browser. The page is loaded anew, so that nothing that was read stays in memory. */
export function useSignOut(): () => void {
  const act = useAct('people.signOut', { onDone: () => window.location.assign('/sign-in') })
  return () => act.mutate({})
}
