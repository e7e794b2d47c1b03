// A page for those whose role includes it. Whoever comes by a link without it reads what this is and who can do it, and no controls that refuse.

import type { ReactNode } from 'react'
import { type Ability, notYours } from '#core/people/abilities.ts'
import { useMe } from '#web/platform/session.ts'
import { PageHeader } from './PageHeader.tsx'
import css from './Within.module.css'

export function Within({ ability, title, children }: { ability: Ability; title: string; children: ReactNode }) {
  const me = useMe().data
  if (me === undefined || me.abilities.includes(ability)) return children
  return (
    <div className={css.page}>
      <PageHeader title={title} />
      <p className={css.why}>{notYours(ability)}</p>
    </div>
  )
}
