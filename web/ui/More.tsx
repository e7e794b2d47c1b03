// On a phone: the places that found no room in the bar.

import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { isIn, type Place } from '#web/platform/places.ts'
import { Icon } from './Icon.tsx'
import rail from './Rail.module.css'

type Props = { places: readonly Place[]; path: string; counts: Readonly<Record<string, number>> }

export function More({ places, path, counts }: Props) {
  if (places.length === 0) return null
  const here = places.find((place) => isIn(place, path))
  return (
    <Menu position="top-end" width={220}>
      <Menu.Target>
        <button type="button" className={rail.place} data-end data-more aria-current={here ? 'page' : undefined}>
          <Icon name="more" />
          {here?.words ?? 'More'}
          <Counted count={places.reduce((sum, { to }) => sum + (counts[to] ?? 0), 0)} what="wait under More" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map((place) => (
          <Menu.Item key={place.to} component={Link} to={place.to} leftSection={<Icon name={place.icon} />}>
            {place.words}
            {(counts[place.to] ?? 0) > 0 && ` · ${counts[place.to]}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** A number at a place; what it counts is said to who hears it. */
export function Counted({ count = 0, what }: { count: number | undefined; what: string | undefined }) {
  if (count === 0) return null
  return (
    <em>
      {count}
      <span className="only-heard"> {what}</span>
    </em>
  )
}
