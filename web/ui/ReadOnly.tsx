// Says to somebody who may only read a setting who changes it. Nothing for those who may.

import { abilities, type Ability, type Role } from '#core/people/abilities.ts'
import { useMay } from '#web/platform/session.ts'
import css from './ReadOnly.module.css'

const plurals: Record<Role, string> = { agent: 'agents', lead: 'leads', manager: 'managers', admin: 'administrators' }

/** `isHidden`: nothing of it is shown to who may not change it, so nothing is said of reading either. */
export function ReadOnly({ ability, isHidden = false }: { ability: Ability; isHidden?: boolean }) {
  if (useMay(ability)) return null
  const roles: readonly Role[] = abilities[ability].roles
  const names = roles.map((role) => plurals[role])
  const who = new Intl.ListFormat('en-GB').format(names)
  return <p className={css.note}>{isHidden ? `Only ${who} see this.` : `You can read this. ${capital(who)} can change it.`}</p>
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
