// More acts of insight: the report of a month, a link that is shared and stopped, and back from the cases of a bar.

import { expect } from 'vitest'
import { house, page } from './stage.ts'
import { type Act, dialog, focused, heading, keys, walk } from './walker.ts'

const shared: Act[] = [
  ['Read the monthly report', null, 'As a PDF, of', keys('Escape')],
  [
    'Share a link to the numbers',
    null,
    dialog('Share the numbers'),
    (one) => one.getByRole('button', { name: 'Make a link' }).focus(),
    keys('Enter'),
    (one) => one.getByLabel('Link to the numbers', { exact: true }).waitFor(),
    (one) => one.getByRole('button', { name: /^Stop sharing/ }).focus(),
    keys('Enter'),
    'Nothing is shared now.',
    keys('Escape'),
  ],
]

export async function walkShared(): Promise<void> {
  await page.goto(`${house.url}/insight`)
  await page.getByText('From mistake to recovered').waitFor()
  await page.getByRole('button', { name: 'Monthly report' }).waitFor()
  await walk(page, shared)
  const { rows } = await house.call('GET', '/api/insights/shares')
  expect(rows.map((share: { stoppedAt: string | null }) => share.stoppedAt !== null)).toEqual([true])
  await page.locator('[data-number=known]').focus()
  await expect.poll(() => focused(page)).toMatch(/Mistakes we know of/)
  await page.keyboard.press('Enter')
  await page.locator('[data-row]').first().waitFor()
  await walk(page, [['Back to the numbers', 'Escape', heading('Are we getting better?')]])
}
