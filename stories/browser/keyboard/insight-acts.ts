// The acts of insight, as tables: label, key, and what shows that it was done. Months of cases lie behind it, so that there is a chart to
// split: put down as marks of one case and their sums, because nobody opens two hundred cases for that.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { weekAt, weekPlus, weekStart } from '#core/stats/week.ts'
import { house, ids, open, page } from './stage.ts'
import { type Act, dialog, heading, keys, walk } from './walker.ts'

const onNumber = (one: Page) => one.locator('[data-number]:focus').waitFor()
const onPoint = (one: Page) => one.locator('[data-point]:focus').waitFor()

export const numbers: Act[] = [
  ['Next number', 'j', onNumber],
  ['Number before', 'k', onNumber],
  ['Save the weeks as CSV', null, heading('Are we getting better?')],
  [
    'To the points of the chart',
    'c',
    onPoint,
    keys('ArrowLeft ArrowLeft Home End ArrowLeft'),
    onPoint,
    keys('Enter'),
    heading('Cases opened'),
    keys('Escape'),
    heading('Are we getting better?'),
    'A real change, not luck',
  ],
]
const noted: Act[] = [
  [
    'Write on the charts what happened',
    'n',
    dialog('What happened?'),
    keys('“The depot moved” Control+Enter'),
    (one) => one.getByRole('button', { name: /Take it off ?: The depot moved/ }).waitFor(),
  ],
]
const takenOff: Act[] = [['Take the note off: The depot moved', null, /is off the charts/]]
const again: Act[] = [['Write it again', 'z', (one) => one.getByRole('button', { name: /Take it off ?: The depot moved/ }).waitFor()]]
const split: Act[] = [
  [
    'Judge this chart anew from a week on',
    null,
    dialog('Judge against the new usual'),
    keys('“A second shop opened” Control+Enter'),
    /A second shop opened/,
    'Nothing unusual this week.',
  ],
]

export async function walkInsight(): Promise<void> {
  const from = await monthsOfWeeks()
  await page.goto(`${house.url}/insight?chart=opened&weeks=52`)
  await page.getByText('A real change, not luck').waitFor()
  await walk(page, numbers)
  await walk(page, noted)
  await walk(page, takenOff)
  await walk(page, again)
  await walk(page, split)
  await walk(page, [[`Take the split of ${from} back`, null, 'One split that was taken back', 'A real change, not luck']])
}

/** 24 ordinary weeks and nine with three times as many; answers when those began. */
async function monthsOfWeeks(): Promise<string> {
  await open('Wilma Weeks', 'A lamp that hums')
  const { pool, clock } = house.world
  const ownMarks = 'select from case_marks where case_id = $1'
  // Counting a case makes its marks exactly those of the record, so it comes first.
  await expect.poll(async () => (await pool.query(ownMarks, [ids['Wilma Weeks']])).rowCount, { timeout: 20_000 }).toBeGreaterThan(0)
  const week = weekAt(clock.now(), 'UTC')
  for (let ago = 33; ago >= 1; ago--) {
    const cases = ago > 9 ? 3 + (ago % 2) : 11
    const own = weekPlus(week, -ago)
    await pool.query(
      `insert into case_marks (organisation_id, case_id, number, ref, brand_id, at, week)
       select c.organisation_id, c.id, 'opened', 'told ' || $2 || ' ' || n, c.brand_id, $3, $2
       from cases c, generate_series(1, $4::int) n where c.id = $1`,
      [ids['Wilma Weeks'], own, weekStart(own, 'UTC'), cases],
    )
    await pool.query(
      `insert into mark_hours (organisation_id, week, number, brand_id, hour, n, hits, total)
       select organisation_id, $2, 'opened', brand_id, $3, $4, 0, 0 from cases where id = $1`,
      [ids['Wilma Weeks'], own, weekStart(own, 'UTC'), cases],
    )
  }
  const first = weekStart(weekPlus(week, -9), 'UTC')
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(first))
    .replace('Sept', 'Sep')
}
