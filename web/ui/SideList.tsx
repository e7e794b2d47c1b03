// A column of links at the left of a page, in groups and with numbers; on a phone one field to choose from.

import { NativeSelect } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import css from './SideList.module.css'

export type SideLink = {
  /** Path with its query: "/?view=mine". */
  to: string
  words: string
  count?: string
  tone?: 'soon'
  current: boolean
}
export type SideGroup = { heading?: string; links: readonly SideLink[] }

/** `elsewhere`: where one is while no link is the current one. */
type Props = { title: string; groups: readonly SideGroup[]; elsewhere?: string; foot?: ReactNode }

export function SideList({ title, groups, elsewhere = 'Choose', foot }: Props) {
  return (
    <nav className={css.side} aria-label={title}>
      <p className={css.title}>{title}</p>
      {groups.map((group, place) => (
        <div key={group.heading ?? place} className={css.group}>
          {group.heading && <p className={css.heading}>{group.heading}</p>}
          <ul>
            {group.links.map((link) => (
              <li key={link.to}>
                <SideLine link={link} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {foot && <div className={css.foot}>{foot}</div>}
      <Choice title={title} groups={groups} elsewhere={elsewhere} />
    </nav>
  )
}

function SideLine({ link }: { link: SideLink }) {
  const [path, search] = split(link.to)
  // The router marks a link as current by itself; without `exact` the plain address would be current on every view.
  return (
    <Link to={path} search={search} activeOptions={{ exact: true }} className={css.link} aria-current={link.current ? 'page' : undefined}>
      {link.words}
      {link.count !== undefined && <span data-tone={link.tone}>{link.count}</span>}
    </Link>
  )
}

function Choice({ title, groups, elsewhere }: { title: string; groups: readonly SideGroup[]; elsewhere: string }) {
  const navigate = useNavigate()
  const links = groups.flatMap((group) => group.links)
  const none = links.some((link) => link.current) ? [] : [{ value: '', label: elsewhere }]
  return (
    <NativeSelect
      className={css.choice}
      aria-label={title}
      value={links.find((link) => link.current)?.to ?? ''}
      data={[
        ...none,
        ...links.map((link) => ({ value: link.to, label: link.count === undefined ? link.words : `${link.words} (${link.count})` })),
      ]}
      onChange={(event) => {
        const [path, search] = split(event.currentTarget.value)
        void navigate({ to: path, search })
      }}
    />
  )
}

function split(to: string): [path: string, search: Record<string, string>] {
  const [path = '/', query = ''] = to.split('?')
  return [path, Object.fromEntries(new URLSearchParams(query))]
}
