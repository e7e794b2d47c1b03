// The acts of learning, as tables: label, key, and what shows that it was done.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { house, page } from './stage.ts'
import { type Act, dialog, heading, keys, walk } from './walker.ts'

const walksTo = (one: Page) => one.locator('[data-walk]:focus').waitFor()
const causes = () => house.call('GET', '/api/causes')

export const learning: Act[] = [
  [
    'Name a cause',
    'n',
    dialog('Name a cause'),
    keys('“The van comes earlier” Control+Enter'),
    heading('The van comes earlier'),
    keys('Escape'),
  ],
]
export const newKinds: Act[] = [['Show new kinds of mistake', 'g k', heading('New kinds of mistake')]]
export const bars: Act[] = [
  ['Next bar or line', 'j', walksTo],
  ['Bar or line before', 'k', walksTo],
  ['Save the causes as CSV', null, heading('Learning')],
]
export const cause: Act[] = [
  [
    'Say the cause better',
    'e',
    dialog('Say it better'),
    keys('Control+a “The van comes at one” Control+Enter'),
    heading('The van comes at one'),
  ],
  ['Add a why', 'w', dialog('What happened?'), keys('“It missed the van” Control+Enter'), 'It missed the van'],
  [
    'Add a factor',
    'f',
    dialog('What made it likely?'),
    keys('ArrowDown Tab “The courier changed its plan” Control+Enter'),
    'The courier changed its plan',
  ],
  [
    'Gather a mistake',
    'm',
    dialog('Gather a mistake'),
    (one) => one.getByRole('dialog').locator('option', { hasText: 'The van came earlier' }).waitFor({ state: 'attached' }),
    keys('ArrowDown Control+Enter'),
    'The van came earlier',
  ],
  ['Decide an action', 'd', dialog('Decide an action'), keys('“Ask for the time” Tab ArrowDown Control+Enter'), 'Ask for the time'],
  ['Call it solved', 's', dialog('Call this cause solved'), keys('“The shop closes in June” Control+Enter'), /solved, because/],
]
export const ofItsParts: Act[] = [
  ['Ask why: It missed the van', null, dialog('Why: It missed the van'), keys('“Nobody was told” Control+Enter'), 'Nobody was told'],
  ['Change the why: It missed the van', null, dialog('Say this why better'), keys('Escape')],
  ['Fix how we will know: Ask for the time', null, dialog('How will we know?'), keys('Escape')],
  ['Change: Ask for the time', null, dialog('Change this action'), keys('Escape')],
  ['Not doing it: Ask for the time', null, dialog('We do not do this'), keys('“it closes” Control+Enter'), 'Because it closes'],
  ['Do it after all: Ask for the time', null, (one) => one.getByText('Because it closes').waitFor({ state: 'detached' })],
  ['It is in place: Ask for the time', null, dialog('It is in place'), keys('“Live” Control+Enter'), /In place since/],
  ['Call it unsolved again', null, (one) => one.getByText(/solved, because/).waitFor({ state: 'detached' })],
]
export const ofItsEnds: Act[] = [
  ['Ask why: Nobody was told', null, dialog('Why: Nobody was told'), keys('Escape')],
  ['Change the why: Nobody was told', null, dialog('Say this why better'), keys('Escape')],
  ['Back to the causes', 'Escape', heading('Learning')],
]
export const spare: Act[] = [
  [
    'Remove this cause',
    null,
    dialog('Remove this cause?'),
    keys('Control+Enter'),
    heading('Learning'),
    async () => expect.poll(async () => (await causes()).causes.length).toBe(1),
  ],
]

export async function walkLearning(): Promise<void> {
  await page.goto(`${house.url}/learning`)
  await page.getByText('What weighs most').waitFor()
  await walk(page, learning)
  await walk(page, bars)
  await walk(page, newKinds)
  const [{ id }] = (await causes()).causes
  await page.goto(`${house.url}/learning/${id}`)
  await page.getByText('Five whys').waitFor()
  await walk(page, cause)
  await walk(page, ofItsParts)
  await walk(page, ofItsEnds)
  const another = await house.call('POST', '/api/causes', { title: 'A name too many' })
  await page.goto(`${house.url}/learning/${another.id}`)
  await page.getByText('Five whys').waitFor()
  await walk(page, spare)
}
