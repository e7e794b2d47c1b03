// Every page of Amends, with where it is and words that stand on it once it has its data. What has a route and no row here fails the walk.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type View, views } from '#core/cases/view-shapes.ts'
import { type NumberName, numbers, type StandingName, standings } from '#core/insights/numbers.ts'
import { areas } from '#server/app.ts'
import type { Places } from './full-house.ts'

/** `route` as the router writes it; `path` is one address of it. */
export type Row = {
  route: string
  path: string
  words: string | RegExp
  /** What must stand on it besides, as a selector. */
  holds?: string
  /** A key to press once it stands there. */
  press?: string
}

/** For whoever is not signed in. */
export const outside = ({ joinPath, emailPath }: Places): Row[] => [
  { route: '/sign-in', path: '/sign-in', words: 'E-mail' },
  { route: '/forgot', path: '/forgot', words: 'E-mail' },
  { route: '/start/$token', path: joinPath, words: 'Choose a password for' },
  { route: '/start/$token', path: '/start/nothing', words: 'This link does not open anything' },
  { route: '/email/$token', path: emailPath, words: 'Confirm your new address' },
  { route: '/email/$token', path: '/email/nothing', words: 'This link does not open anything' },
]

/** Views that have a row whatever the day. */
const holding: Partial<Record<View, string>> = {
  team: '[data-row]',
  unowned: '[data-row]',
  waiting: '[data-row]',
  ended: '[data-row]',
  approvals: '[data-approval]',
}

const viewHeadings: Record<View, string> = {
  mine: 'Mine',
  team: 'Team',
  lateSoon: 'Late soon',
  unowned: 'Unowned',
  approvals: 'Approvals',
  promisesToday: 'Promises today',
  waiting: 'Waiting on customer',
  recovered: 'Recovered this week',
  ended: 'Ended',
}

const titleOf = (name: NumberName | StandingName) => (name in numbers ? numbers[name as NumberName] : standings[name as StandingName]).title

const desks = ['listen', 'apologise', 'makeRight', 'explain', 'delight', 'ask', 'recovered', 'withdrawn', 'dressed']

/** The staff app. */
export const inside = ({ cases, customerId, causeId, reviewId, anticipatedId, fireDrillId }: Places): Row[] => [
  ...views.map((view) => ({
    route: '/',
    path: view === 'team' ? '/' : `/?view=${view}`,
    words: viewHeadings[view],
    ...(holding[view] === undefined ? {} : { holds: holding[view] }),
  })),
  { route: '/', path: '/?view=unowned', words: / picked$/, holds: '[data-row]', press: 'Shift+X' },
  { route: '/', path: '/?find=xyzzy', words: /xyzzy/ },
  ...desks.flatMap((place) => (cases[place] ? [{ route: '/cases/$caseId', path: `/cases/${cases[place]}`, words: /Severity \d/ }] : [])),
  { route: '/insight', path: '/insight', words: 'Time to a human', holds: '[data-point]' },
  ...['opened', 'foundByUs', 'promisesBroken', causeId].map((chart) => ({
    route: '/insight',
    path: `/insight?chart=${chart}&weeks=52`,
    words: 'How it is counted and judged',
  })),
  ...(['opened', 'timeToHuman', 'promisesKept', 'cost', 'late'] satisfies (NumberName | StandingName)[]).map((number) => ({
    route: '/insight/$number',
    path: `/insight/${number}`,
    words: titleOf(number),
    ...(number === 'opened' ? { holds: '[data-row]' } : {}),
  })),
  { route: '/insight/behind/$bar', path: '/insight/behind/known', words: 'Mistakes we know of', holds: '[data-row]' },
  { route: '/insight/behind/$bar', path: '/insight/behind/both?only=%22miss%22', words: 'not satisfied' },
  { route: '/learning', path: '/learning', words: 'What weighs most', holds: '[data-walk]' },
  { route: '/learning/$causeId', path: `/learning/${causeId}`, words: 'Five whys' },
  { route: '/learning/$causeId/cases', path: `/learning/${causeId}/cases`, words: 'Every case of it', holds: '[data-row]' },
  { route: '/foresee', path: '/foresee', words: 'prepared', holds: '[data-foreseen]' },
  { route: '/foresee/library', path: '/foresee/library?trade=bank', words: 'A payment left twice', holds: '[data-entry]' },
  { route: '/foresee/coverage', path: '/foresee/coverage', words: 'What had not been foreseen' },
  {
    route: '/foresee/coverage/cases',
    path: '/foresee/coverage/cases?part=surprise&period=ever',
    words: 'Not foreseen',
    holds: '[data-row]',
  },
  {
    route: '/foresee/cases',
    path: '/foresee/cases?kinds=information,unavailable,slow',
    words: 'Cases in the last 180 days',
    holds: '[data-row]',
  },
  { route: '/foresee/drills', path: '/foresee/drills', words: 'Fire drills', holds: '[data-drill]' },
  { route: '/foresee/drills/$fireDrillId', path: `/foresee/drills/${fireDrillId}`, words: 'What it measured' },
  { route: '/foresee/$anticipatedId', path: `/foresee/${anticipatedId}`, words: 'How it is rated' },
  { route: '/reviews', path: '/reviews', words: 'For learning only', holds: '[data-review]' },
  { route: '/reviews/$reviewId', path: `/reviews/${reviewId}`, words: 'The workload then' },
  { route: '/notices', path: '/notices', words: 'asks for your approval' },
  { route: '/learning/proposals', path: '/learning/proposals', words: 'New kinds of mistake' },
  { route: '/reports', path: '/reports', words: 'Last year’s prices' },
  { route: '/customers/$customerId', path: `/customers/${customerId}`, words: 'Addresses' },
  { route: '/post', path: '/post', words: 'Mail' },
  { route: '/settings', path: '/settings', words: 'Harbour Linen' },
  ...Object.entries(settings).map(([section, words]) => ({ route: '/settings/$section', path: `/settings/${section}`, words })),
  { route: '*', path: '/no/such/page', words: 'not' },
]

const settings: Record<string, string> = {
  organisation: 'Money is counted in',
  brands: 'Harbour Linen',
  members: 'Lotte Brandt',
  'member-mail': 'lotte@example.com',
  departments: 'Swiftvan',
  remedies: 'Your money back',
  kinds: 'Not available',
  factors: 'Contributing factors',
  meaning: 'This happened before',
  exposures: 'Orders, contacts and calls',
  letters: 'The link to the private page',
  coach: 'How the coach reads',
  snippets: 'It hums',
  protocol: 'Limits',
  reviews: 'One in so many ended cases',
  keys: 'story',
  notices: 'My notices',
  mail: 'who sent it',
  account: 'Your account',
}

/** Plain pages without a log-in, as the server names them; by far the longest of them first, so that nobody waits for it at the end. */
export const plain = ({ choice, after, rating, expired, form, approvePath, shared }: Places): Row[] => [
  { route: '/api/docs', path: '/api/docs', words: 'cases' },
  { route: '/c/:token', path: choice, words: 'sorry' },
  { route: '/c/:token', path: after, words: 'sorry' },
  { route: '/c/:token', path: expired, words: 'link' },
  { route: '/c/:token', path: '/c/nothing', words: 'link' },
  { route: '/c/:token/rating/:rating', path: rating, words: /You tapped|Thank you/ },
  { route: '/f/:slug', path: form, words: 'Tell us what went wrong' },
  { route: '/guide', path: '/guide', words: 'Guide' },
  { route: '/guide', path: '/guide/coach', words: 'The components of an apology' },
  { route: '/approve/:token', path: approvePath, words: 'asks for' },
  { route: '/s/:token', path: shared, words: 'What brings people back' },
  { route: '/s/:token', path: '/s/nothing', words: 'This link does not open anything' },
]

const webFile = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', 'web', path), 'utf8')

/** The routes of the staff app's router. */
export function routesOfTheApp(): string[] {
  return [...webFile('app.tsx').matchAll(/(?:open\(|inside\(|path: )'(\/[^']*)'/g)].map((found) => found[1] ?? '')
}

/** The sections that the settings page has. */
export function sectionsOfSettings(): string[] {
  return [...webFile('pages/SettingsPage.tsx').matchAll(/\{ name: '([\w-]+)', title:/g)].map((found) => found[1] ?? '')
}

/** The plain pages that the areas of the server serve. */
export function plainRoutes(): string[] {
  return areas.flatMap((area) => (area.pages ?? []).filter((page) => page.method === 'GET').map((page) => page.path))
}
