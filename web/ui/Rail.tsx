// The rail at the left, a bar at the bottom on a phone: the places one may go to, and oneself. `g` and a letter lead there too.

import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useKeys, type KeyMap } from '#web/platform/keys.ts'
import { isIn, type Place } from '#web/platform/places.ts'
import { Icon } from './Icon.tsx'
import { Logo } from './Logo.tsx'
import { Me } from './Me.tsx'
import { Counted, More } from './More.tsx'
import css from './Rail.module.css'

type Props = {
  places: readonly Place[]
  /** A number at a place, by its path: how many need someone. */
  counts?: Readonly<Record<string, number>>
  onAllKeys: () => void
  onAdmit: () => void
}

export function Rail({ places, counts = {}, onAllKeys, onAdmit }: Props) {
  const path = useLocation({ select: (location) => location.pathname })
  const navigate = useNavigate()
  const going = places.map((place) => [place.keys, { label: `Go to ${place.words}`, run: () => void navigate({ to: place.to }) }])
  useKeys(Object.fromEntries(going) as KeyMap, { scope: 'everywhere' })
  return (
    <nav className={css.rail} aria-label="Main">
      <Link to="/" className={css.logo} aria-label="Amends, home">
        <Logo />
      </Link>
      {places.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={css.place}
          data-end={place.end || undefined}
          data-far={place.near ? undefined : true}
          aria-current={isIn(place, path) ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {place.words}
          <Counted count={counts[place.to]} what={place.counted} />
        </Link>
      ))}
      <button type="button" className={css.place} data-end data-admit onClick={onAdmit} aria-keyshortcuts="a">
        <Icon name="hand" />
        Admit it
      </button>
      <More places={places.filter(({ near }) => !near)} path={path} counts={counts} />
      <Me onAllKeys={onAllKeys} />
    </nav>
  )
}
