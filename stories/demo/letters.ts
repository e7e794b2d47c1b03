// What the members of the demo write. The coach reads each of these letters, as it reads everybody's.

import { filled, type Plan } from './plan.ts'

export function apology(plan: Plan, { first, promises, again }: { first: string; promises: boolean; again: boolean }): string {
  const sorry = again
    ? 'I am sorry. We did not put it right, and we let you down a second time. That is our mistake.'
    : `I am sorry. ${filled(plan.mistake.sorry, plan.words)} That is our mistake.`
  return [`Dear ${first},`, sorry, ...(promises ? ['I will call you tomorrow by 16:00.'] : []), ownFirst(plan)].join('\n\n')
}

export function explanation(plan: Plan, first: string): string {
  return [`Dear ${first},`, `We are sorry once more. ${plan.mistake.why}`, ownFirst(plan)].join('\n\n')
}

function ownFirst({ owner }: Plan): string {
  return owner.name.split(' ')[0] ?? ''
}

export const perks = [
  { title: 'A card written by hand', costMinor: 300 },
  { title: 'A moon map with a handwritten card', costMinor: 900 },
  { title: 'A bag of good coffee for the lost morning', costMinor: 1200 },
  { title: 'A small notebook in their colour', costMinor: 800 },
]

export const silence = {
  ask: 'No answer after a week. Silence is not a yes, and asking twice would be a burden.',
  delight: ['They asked us to leave it at that.', 'A gift would feel wrong here: they want it to work, nothing else.'],
}

export const closings = {
  withdrawn: ['They found it with a neighbour and asked us to let it rest.', 'They wrote to say that it had come after all.'],
  unableToRecover: [
    'They have gone elsewhere and asked us not to write again.',
    'We could not find another one in time, and the day has passed.',
  ],
  pleased: [
    'That was quick, and you were honest about it.',
    'You kept your word. Thank you.',
    'I will come back.',
    'The card made me smile.',
  ],
  displeased: ['It took far too long.', 'Half of it is still missing.', 'Nobody called when you said you would.'],
} as const
