// The places of the staff app that the rail leads to, in their order: one line each. Only pages that exist; the rest is not announced.

import type { Ability } from '#core/people/abilities.ts'
import type { IconName } from '#web/ui/icons.ts'

export type Place = {
  /** Path of the page; the place is current on it and on everything beneath. */
  to: string
  /** Further paths that belong to this place. */
  also?: readonly string[]
  words: string
  icon: IconName
  /** Sequence that leads there, such as 'g t'. */
  keys: string
  ability: Ability
  /** What the number at it says to who hears it; without one a place has no number. */
  counted?: string
  /** At the foot of the rail. */
  end?: boolean
  /** Always within a thumb's reach on a phone; the others are under “More” there. */
  near?: true
}

export const places: readonly Place[] = [
  {
    to: '/',
    also: ['/cases', '/customers'],
    words: 'Cases',
    icon: 'cases',
    keys: 'g t',
    ability: 'cases.see',
    counted: 'need someone soon',
    near: true,
  },
  { to: '/post', words: 'Mail', icon: 'mail', keys: 'g p', ability: 'post.see' },
  { to: '/learning', words: 'Learning', icon: 'causes', keys: 'g c', ability: 'learning.see' },
  { to: '/foresee', words: 'Foresee', icon: 'eye', keys: 'g f', ability: 'anticipation.see' },
  { to: '/reviews', words: 'Reviews', icon: 'learn', keys: 'g r', ability: 'reviews.see', counted: 'ask something of you' },
  { to: '/insight', words: 'Insight', icon: 'chart', keys: 'g i', ability: 'insight.see' },
  { to: '/notices', words: 'Notices', icon: 'bell', keys: 'g n', ability: 'cases.see', counted: 'unread', end: true, near: true },
  { to: '/settings/brands', also: ['/settings'], words: 'Settings', icon: 'cog', keys: 'g s', ability: 'settings.see', end: true },
]

/** True when the path lies in this place. The queue ('/') is only itself and its `also`. */
export function isIn(place: Place, path: string): boolean {
  return [place.to, ...(place.also ?? [])].some((own) => path === own || (own !== '/' && path.startsWith(`${own}/`)))
}

/** Where to go after signing in: only a place of this app, never another site. */
export function placeAfter(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'
}
