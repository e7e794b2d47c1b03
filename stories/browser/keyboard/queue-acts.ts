// The acts of every page, of the queue and of its views, as tables: label, key, and what shows that it was done.

import { ownersAre, until } from './stage.ts'
import { type Act, dialog, focusIs, heading, keys } from './walker.ts'

export const everywhere: Act[] = [
  ['Show all keys', '?', dialog('All keys'), keys('Escape')],
  ['Admit a mistake', 'a', dialog('Admit it'), keys('Escape')],
  ['Find a verb', 'Control+k', (one) => one.getByPlaceholder('What would you like to do?').waitFor(), keys('Escape')],
  ['Make it dark', null, (one) => one.locator('[data-mantine-color-scheme=dark]').waitFor()],
  ['Make it light', null, (one) => one.locator('[data-mantine-color-scheme=light]').waitFor()],
  ['Light or dark as my system', null, (one) => one.locator('[data-mantine-color-scheme]').waitFor()],
  ['Go to Mail', 'g p', heading('Mail'), keys('g t')],
  ['Go to Learning', 'g c', heading('Learning'), keys('g t')],
  ['Go to Foresee', 'g f', heading('Foresee'), keys('g t')],
  ['Go to Reviews', 'g r', heading('Learning reviews'), keys('g t')],
  ['Go to Insight', 'g i', 'Are we getting better?', keys('g t')],
  ['Go to Notices', 'g n', heading('Notices'), keys('g t')],
  ['Go to Settings', 'g s', 'Brands', keys('g t')],
  ['Your account', null, 'Your account', keys('g t')],
]

export const views: Act[] = [
  ['Show mine', 'g m', heading('Mine')],
  ['Show what is late soon', 'g l', heading('Late soon')],
  ['Show what waits for your word', 'g a', heading('Approvals')],
  ['Show: Promises today', null, heading('Promises today')],
  ['Show: Unowned', null, heading('Unowned')],
  ['Show: Waiting on customer', null, heading('Waiting on customer')],
  ['Show: Recovered this week', null, heading('Recovered this week')],
  ['Show: Ended', null, heading('Ended')],
  ['Show the team’s cases', 'g t', heading('Team'), 'Femi Adeyemi'],
]

export const narrowing: Act[] = [
  [
    'Find a customer or words',
    '/',
    focusIs('Find a customer'),
    keys('“telescope”'),
    heading('Found for “telescope”'),
    keys('Enter'),
    focusIs('The telescope'),
  ],
  ['Leave the search', 'Escape', heading('Team'), 'Femi Adeyemi'],
  [
    'Filter the cases',
    'f',
    (one) => one.locator('[aria-label="Filter the cases"] select:focus').waitFor(),
    keys('Escape'),
    focusIs('Filter'),
  ],
]

export const kept: Act[] = [
  ['Keep this view', null, dialog('Keep this view'), keys('“Grave” Control+Enter'), 'Kept as “Grave”'],
  ['Rename it: Grave', null, dialog('Rename this view'), keys('Control+a “Gravest” Control+Enter'), 'Kept as “Gravest”'],
  ['Show: Gravest', null, 'Kept as “Gravest”'],
]

export const moving: Act[] = [
  ['Next case', 'j', focusIs('The telescope is late')],
  ['Case before', 'k', focusIs('Two parcels came opened')],
  ['Pick the case, or let it go', 'x', '1 picked', keys('x'), (one) => one.getByText('1 picked').waitFor({ state: 'detached' })],
  ['Pick down to the next case', 'Shift+J', '2 picked', focusIs('The telescope is late')],
  ['Pick up to the case before', 'Shift+K', focusIs('Two parcels came opened')],
  ['Let the picked cases go', 'Escape', (one) => one.getByText('2 picked').waitFor({ state: 'detached' })],
  ['Pick all that are shown', 'Shift+X', '8 picked', keys('Escape')],
  ['Open a case', 'c', dialog('Open a case'), keys('Escape'), focusIs('Two parcels came opened')],
  ['Open the case', 'Enter', 'Recovery', keys('Escape'), focusIs('Two parcels came opened')],
]

/** Femi and Marta, picked once and meant by each act. */
export const together: Act[] = [
  ['Take them', 'm', '2 cases are yours now.', ownersAre({ 'Femi Adeyemi': 'Ilse', 'Marta Okafor': 'Ilse', 'Jonas Weber': null })],
  ['Bring it back', 'z', '2 cases are as before.', ownersAre({ 'Femi Adeyemi': null, 'Marta Okafor': null })],
]
export const togetherAsked: Act[] = [
  ['Hand them over', 'h', dialog('Hand 2 cases over'), keys('ArrowDown Tab “she knows parcels” Control+Enter'), '2 cases handed over.'],
]
export const sorted: Act[] = [
  ['Set severity and kind', 's', dialog(/How grave/), keys('2 Control+Enter'), until('Femi Adeyemi', { severity: 2 }), keys('z')],
]
export const paused: Act[] = [
  ['Pause the clocks', 'p', dialog(/Pause the clocks of 2/), keys('Space Control+Enter'), 'The clocks of 2 cases pause.'],
]
export const running: Act[] = [
  ['Let the clocks run again', 'u', 'The clocks of 2 cases run again.', until('Femi Adeyemi', { paused: false })],
]
export const linked: Act[] = [
  [
    'Link to a known mistake',
    'b',
    dialog(/Link 2 cases/),
    keys('“van”'),
    'The van came earlier',
    keys('Tab Space Control+Enter'),
    '2 cases linked to the mistake.',
  ],
]
