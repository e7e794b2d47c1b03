// How many cases of some kinds came lately, as a link to exactly these; a number that nothing stands behind is no link.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import css from './CasesLink.module.css'

type Props = { kinds: readonly string[]; cases: number; children: ReactNode }

export function CasesLink({ kinds, cases, children }: Props) {
  if (cases === 0 || kinds.length === 0) return children
  return (
    <Link to="/foresee/cases" search={{ kinds: kinds.join(',') }} className={`link ${css.cases}`}>
      {children}
      <span className="only-heard">: show the cases</span>
    </Link>
  )
}
