// The acts of foreseeing, as tables: the register, an entry, the library, the coverage, drills, and what the desk shows of it.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { arrived } from '#stories/browser/full-foresight.ts'
import { house, ids, open, page, toDesk } from './stage.ts'
import { type Act, dialog, heading, keys, walk } from './walker.ts'

const walksTo = (one: Page) => one.locator('[data-walk]:focus').waitFor()
const undone = keys('Escape')

const register: Act[] = [
  [
    'Foresee a mistake',
    'n',
    dialog('Foresee a mistake'),
    keys('“The hem is crooked” Control+Enter'),
    heading('The hem is crooked'),
    undone,
    heading('Foresee'),
    async (one) => one.locator('[data-walk]').first().waitFor(),
  ],
  ['Next bar or line', 'j', walksTo],
  ['Bar or line before', 'k', walksTo],
  ['Save the register as CSV', null, heading('Foresee')],
]
const parts: Act[] = [
  ['Show: Library', '2', heading('Library')],
  ['Show: Coverage', '3', heading('Coverage')],
  ['Show: Fire drills', '4', heading('Fire drills')],
  ['Show: Register', '1', heading('Foresee')],
]
const entry: Act[] = [
  ['Say it better', 'e', dialog('Say it better'), keys('Control+a “A hem is crooked” Control+Enter'), heading('A hem is crooked')],
  [
    'Prepare for it',
    'p',
    dialog('Prepare for: A hem is crooked'),
    keys('“By when is it needed?” Tab “We cut it wrongly.” Tab “I am sorry. We cut it wrongly, and that is our mistake.” Control+Enter'),
    'By when is it needed?',
  ],
  ['Put the version before back', null, /A former version put back/],
  ['Looked at, it holds', 'l', 'Looked at again.', /Looked at: it holds\. .* looks at it again on /],
  ['Put it away', null, 'Let it count again'],
  ['Let it count again', null, 'Put it away'],
  ['Plan a fire drill about it', 'd', dialog('Plan a fire drill'), keys('Escape')],
  ['Back to the register', 'Escape', heading('Foresee')],
]

export async function walkForesee(): Promise<void> {
  await page.goto(`${house.url}/foresee`)
  await page.getByText('Nothing is foreseen yet').waitFor()
  await walk(page, register)
  await walk(page, parts)
  const [{ id }] = (await house.call('GET', '/api/anticipated')).entries
  await house.call('PATCH', `/api/anticipated/${id}`, { kinds: ['wrong'] })
  await page.goto(`${house.url}/foresee/${id}`)
  await page.getByText('How it is rated').waitFor()
  await walk(page, entry)
  await page.goto(`${house.url}/foresee/coverage/cases?part=unsorted`)
  await page.locator('[data-row]').first().waitFor()
  await walk(page, [['Back to the coverage', 'Escape', heading('Coverage')]])
  await walkDesk(id)
  await walkDrills()
}

/** What is prepared, on a case of its kind. */
async function walkDesk(id: string): Promise<void> {
  const { remedies } = await house.call('GET', '/api/remedies')
  const remedyIds = remedies.filter((one: { perk: boolean }) => !one.perk).map((one: { id: string }) => one.id)
  const wording = 'I am sorry. We cut it wrongly, and that is our mistake.'
  const playbook = { ask: ['By when is it needed?'], wording, remedyIds: remedyIds.slice(0, 2) }
  await house.call('PATCH', `/api/anticipated/${id}`, { playbook })
  await open('Hanna Hem', 'The curtain is crooked')
  await house.call('PUT', `/api/cases/${ids['Hanna Hem']}/triage`, { kind: 'wrong' })
  await toDesk('Hanna Hem')
  await page.getByText('Foreseen:').waitFor()
  await walk(page, [
    ['What is prepared for it', 'v', 'By when is it needed?', keys('v')],
    ['Offer what is prepared', 'x', 'The prepared options are on offer.'],
    ['Use the wording', 'w', (one) => one.locator('.cm-content', { hasText: 'We cut it wrongly' }).waitFor()],
  ])
}

async function walkDrills(): Promise<void> {
  await page.goto(`${house.url}/foresee/drills`)
  await page.getByText('No fire drill yet').waitFor()
  await walk(page, [['Plan a fire drill', 'n', dialog('Plan a fire drill'), keys('Escape')]])
  const script = { name: 'Robin Drill', subject: 'x', text: 'x', chooses: null, rating: null, word: null, patience: 10 }
  const { id } = await house.call('POST', '/api/fire-drills', { title: 'A crooked hem', script, beginsAt: '2099-01-31T09:00:00.000Z' })
  await page.goto(`${house.url}/foresee/drills/${id}`)
  await page.getByText('The script').waitFor()
  await walk(page, [
    ['Change the plan', 'e', dialog('Change the plan'), keys('Escape')],
    ['Call it off', 'x', dialog('Call this drill off'), keys('Escape')],
    ['Begin it now', 'b', 'running'],
  ])
  await arrived(house.call, id)
  await walk(page, [
    ['End it now', 'x', dialog('End this drill now'), keys('“Seen” Control+Enter'), 'ended early'],
    ['Back to the fire drills', 'Escape', heading('Fire drills')],
  ])
  await page.goto(`${house.url}/foresee/drills/${id}`)
  await page.getByRole('button', { name: /Begin the debrief/ }).waitFor()
  await walk(page, [['Debrief', 'r', (one) => one.waitForURL(/\/reviews\//)]])
  expect((await house.call('GET', '/api/reviews')).rows[0].title).toBe('Debrief of a fire drill: A crooked hem')
}
