// Says to somebody who may only read a setting who changes it. Nothing for those who may.

import { abilities, type Ability, type Role } from '#core/people/abilities.ts'
import { useMay } from '#web/platform/session.ts'
import css from './ReadOnly.module.css'

const plurals: Record<Role, string> = { agent: 'agents', lead: 'leads', manager: 'managers', admin: 'administrators' }

export function ReadOnly({ ability }: { ability: Ability }) {
  if (useMay(ability)) return null
  const roles: readonly Role[] = abilities[ability].roles
  const names = roles.map((role) => plurals[role])
  return <p className={css.note}>You can read this. {capital(new Intl.ListFormat('en-GB').format(names))} can change it.</p>
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
