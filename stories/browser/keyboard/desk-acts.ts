// The acts of the desk and of the approvals, as tables: label, key, and what shows that it was done.

import { expect } from 'vitest'
import { until } from './stage.ts'
import { type Act, dialog, heading, keys } from './walker.ts'

export const approvals: Act[] = [
  ['Next request', 'j', (one) => one.locator('li[data-chosen] a:focus').waitFor()],
  ['Request before', 'k', (one) => one.locator('li[data-chosen] a:focus').waitFor()],
  ['Approve it', 'y', /Approved: .* may use up to/, (one) => expect.poll(() => one.locator('[data-approval]').count()).toBe(3)],
  ['Next request', 'j', (one) => one.locator('li[data-chosen] a:focus').waitFor()],
  [
    'Decline, with a word',
    'n',
    dialog(/Decline what Tomas asks/),
    keys('“Try a voucher” Control+Enter'),
    'Declined. Tomas reads why.',
    (one) => expect.poll(() => one.locator('[data-approval]').count()).toBe(2),
  ],
  ['Next request', 'j', (one) => one.locator('li[data-chosen] a:focus').waitFor()],
  [
    'Approve a lower amount',
    'l',
    dialog('Approve a lower amount'),
    keys('“120” Control+Enter'),
    (one) => expect.poll(() => one.locator('[data-approval]').count()).toBe(1),
  ],
  ['Next request', 'j', (one) => one.locator('li[data-chosen] a:focus').waitFor()],
  ['Open the case', 'Enter', 'Recovery'],
]
export const fresh: Act[] = [
  ['Yes, the kind is: not available, not delivered', 'k', until('Jonas Weber', { kind: 'unavailable' })],
  ['Take it', 'm', 'owns this', until('Jonas Weber', { owner: { firstName: 'Ilse' } })],
  ['Hand the case over', 'h', dialog('Hand this case over'), keys('Escape')],
  ['Set severity and kind', 's', dialog(/How grave/), keys('2 Control+Enter'), until('Jonas Weber', { severity: 2 })],
  ['Write down the crux', 'e', dialog('What we heard'), keys('“I waited for the call.” Control+Enter'), 'The crux was written down'],
  ['Log a step done elsewhere', 'l', dialog('Which step was done?'), keys('Escape')],
  [
    'Pause the clocks',
    'p',
    dialog('Pause the clocks'),
    keys('Space Control+Enter'),
    until('Jonas Weber', { paused: true }),
    'Let the clocks run again',
  ],
  ['Let the clocks run again', 'p', until('Jonas Weber', { paused: false })],
  ['Leave a step out, with a reason', '.', dialog('Leave a step out'), keys('Escape')],
  ['Give a perk', 'd', dialog(/A perk for/), keys('Escape')],
  ['Edit the options', 'o', dialog('Options to offer'), keys('Escape')],
  ['The mistake behind it', 'b', dialog('The mistake behind it'), keys('Escape')],
  ['Move the deadline', null, dialog('Move the deadline'), keys('Escape')],
  ['End it without a recovery', null, dialog(/End this case/), keys('Escape')],
  ['Write an internal note', 'n', 'Keep note', keys('“The driver knows.” Control+Enter'), 'The driver knows.'],
  ['Log a call', 'c', (one) => one.locator('textarea:focus').waitFor(), keys('Escape')],
  ['Open the record of Jonas', null, heading('Jonas Weber')],
]

export const letter =
  'Dear Jonas,\n\nI am sorry. We promised to call and did not. That is our mistake.\n\nI will call you tomorrow by 10:00.\n\nChoose a, b or c below.\n\nIlse'
