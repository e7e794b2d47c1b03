// On a phone: the places that found no room in the bar.

import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { isIn, type Place } from '#web/platform/places.ts'
import { Icon } from './Icon.tsx'
import rail from './Rail.module.css'

export function More({ places, path }: { places: readonly Place[]; path: string }) {
  if (places.length === 0) return null
  const here = places.find((place) => isIn(place, path))
  return (
    <Menu position="top-end" width={220}>
      <Menu.Target>
        <button type="button" className={rail.place} data-end data-more aria-current={here ? 'page' : undefined}>
          <Icon name="more" />
          {here?.words ?? 'More'}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map((place) => (
          <Menu.Item key={place.to} component={Link} to={place.to} leftSection={<Icon name={place.icon} />}>
            {place.words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
