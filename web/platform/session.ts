// Who is signed in and what they may do. The server checks every call by itself; here we only spare people doors that would not open.

import type { Ability } from '#core/people/abilities.ts'
import { useAct, useAnswer } from './answers.ts'

/** Milliseconds: who I am rarely changes, and when it does the live line says so. */
const fresh = 10 * 60_000

export function useMe() {
  return useAnswer('people.me', {}, { freshFor: fresh })
}

/** True when the signed-in member has this ability; false while that is not known yet. */
export function useMay(ability: Ability): boolean {
  return useMe().data?.abilities.includes(ability) ?? false
}

/** Signs out of this browser. The page is loaded anew, so that nothing that was read stays in memory. */
export function useSignOut(): () => void {
  const act = useAct('people.signOut', { onDone: () => window.location.assign('/sign-in') })
  return () => act.mutate({})
}
