// The four parts of this place, on top of each of its pages.

import { Link, useNavigate } from '@tanstack/react-router'
import { useKeys } from '#web/platform/keys.ts'
import css from './ForeseeTabs.module.css'

const parts = [
  { to: '/foresee', words: 'Register', key: '1' },
  { to: '/foresee/library', words: 'Library', key: '2' },
  { to: '/foresee/coverage', words: 'Coverage', key: '3' },
  { to: '/foresee/drills', words: 'Fire drills', key: '4' },
] as const

export function ForeseeTabs({ at }: { at: (typeof parts)[number]['to'] }) {
  const navigate = useNavigate()
  useKeys(Object.fromEntries(parts.map(({ to, words, key }) => [key, { label: `Show: ${words}`, run: () => void navigate({ to }) }])), {
    scope: 'screen',
  })
  return (
    <nav className={css.tabs} aria-label="Parts of foreseeing">
      {parts.map(({ to, words }) => (
        <Link key={to} to={to} activeOptions={{ exact: true }} aria-current={to === at ? 'page' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  )
}
