// What the members of the demo write. The coach reads each of these letters, as it reads everybody's.

import type { Chance } from './chance.ts'
import { filled, type Plan } from './plan.ts'

type Said = { first: string; chance: Chance }

const sorries = ['I am sorry.', 'I am truly sorry.', 'I apologise.', 'I am very sorry.', 'We are sorry, all of us here.']
const owned = [
  'That is our mistake.',
  'That is our mistake, and nobody else’s.',
  'We got this wrong.',
  'The mistake is ours.',
  'We made this mistake, not you.',
  'This is on us.',
  'You did nothing wrong. We got this wrong.',
]
const invitations = [
  'You find below what I can do. Choose whichever suits you best.',
  'Below are the ways in which I can put it right. You choose; one letter is enough for an answer.',
  'I have put together what helps most people in your place. Take the one that fits.',
  'You need not explain anything again. Choose one of these, and I see to the rest.',
  'These are open to you, and none of them costs you anything.',
  'Here is what I can do now. Whatever you choose, you stay with me until it is done.',
  'Choose below, or answer with the letter alone.',
]
const promised = [
  'I will call you tomorrow by 16:00.',
  'I will call you tomorrow by 11:00.',
  'I will write to you tomorrow by 15:00.',
  'I will call you tomorrow by 14:30.',
]

/** A word without options: what is done instead of a remedy. */
const wordAlone = [
  'I have written down what you told me, and it lies with the people who can change it.',
  'I have corrected what was wrong, so that nobody else reads it.',
  'I have passed your words on as you wrote them, and I stay with it myself.',
  'I have put it right where it began, and I have told everybody here.',
]

export type Sorry = Said & { promises: boolean; again: boolean; offers?: boolean }

export function apology(plan: Plan, { first, promises, again, offers = true, chance }: Sorry): string {
  const matter = filled(chance.one(plan.mistake.sorry), plan.words)
  const what = `${chance.one(again ? secondTime : sorries)} ${matter}`
  const sorry = `${what} ${chance.one(owned)}`
  return [
    greeting(first, chance),
    sorry,
    ...(promises ? [chance.one(promised)] : []),
    chance.one(offers ? invitations : wordAlone),
    farewell(plan, chance),
  ].join('\n\n')
}

const secondTime = [
  'I am sorry. We did not put it right, and we let you down a second time.',
  'I am sorry, now for the second time. You trusted us once more, and we failed you once more.',
  'I apologise again. What we did was not enough, and you had to tell us so.',
]

const onceMore = [
  'We are sorry once more.',
  'You asked what happened, and you have a right to know.',
  'Here is what happened, without excuses.',
]
const thanks = ['Thank you for telling us.', 'Others are spared it because you wrote to us.', 'It was your letter that made us look.', '']

/** The apology that nobody thought of until the file was read once more. */
export function lateSorry(plan: Plan, { first, chance }: Said): string {
  const sorry = `${chance.one(forgotten)} ${chance.one(sorries)} ${filled(chance.one(plan.mistake.sorry), plan.words)} ${chance.one(owned)}`
  return [greeting(first, chance), sorry, chance.one(wordAlone), farewell(plan, chance)].join('\n\n')
}

const forgotten = [
  'One word was missing in all that I wrote to you.',
  'I have read our letters once more, and one thing is not in them.',
  'There is something that I owe you still.',
]

/** `isUnsaid`: nobody has said sorry, and this letter does not either. */
export function explanation(plan: Plan, { first, chance, isUnsaid = false }: Said & { isUnsaid?: boolean }): string {
  const [opening, because, thanked] = [
    chance.one(isUnsaid ? onceMore.slice(1) : onceMore),
    chance.one(plan.mistake.why),
    chance.one(thanks),
  ]
  // Whoever had not noticed has asked nothing and told us nothing.
  const why = plan.isAdmitted ? `Here is what happened. ${because}` : `${opening} ${because}`
  const parts = [greeting(first, chance), why, plan.isAdmitted ? '' : thanked, farewell(plan, chance)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function greeting(first: string, chance: Chance): string {
  return `${chance.one(['Dear', 'Dear', 'Hello', 'Good morning'])} ${first},`
}

function farewell({ owner, brand }: Plan, chance: Chance): string {
  const first = owner.name.split(' ')[0] ?? ''
  return chance.one([first, `Kind regards\n${first}`, `${first}, ${brand}`, `${first}\n${brand}`])
}

export const perks = [
  { title: 'A pot of honey from the neighbour of our workshop', costMinor: 700 },
  { title: 'Two tickets for the reading in our shop', costMinor: 1000 },
  { title: 'A card written by hand', costMinor: 300 },
  { title: 'A moon map with a handwritten card', costMinor: 900 },
  { title: 'A bag of good coffee for the lost morning', costMinor: 1200 },
  { title: 'A small notebook in their colour', costMinor: 800 },
]

/** What was said on the phone, and why the remedy came first. */
export const calls = [
  [
    'They rang before I had read their letter. They wanted it settled now, and chose the first of three.',
    'They asked for the remedy first',
  ],
  ['A short call between two trains. We went through what I can do, and they took the first.', 'They had two minutes'],
  ['They had the bill beside the phone. We settled it while they waited.', 'It could be settled at once'],
] as const

export const proofs = ['Handed over, signed', 'Booked, reference in the account', 'Photo on file', 'Called to check: all is well']

/** What the coach asked about, and the word that was given. */
export const unsaid = ['apology-present', 'ownership-present', 'excuse-before-apology'].map((rule) => ({
  rule,
  word: 'They asked only what had happened.',
}))

/** Why a promise that was not kept is no longer owed. */
export const letGo = [
  'They rang us first, and we spoke about all of it then.',
  'They wrote that a letter was enough, and they have it.',
  'They asked us to leave the call and to see to the rest.',
]

export const silence = {
  makeRight: [
    'They wanted to hear it said, and nothing else.',
    'Nothing was lost that we could bring back. They asked for a word.',
    'They have what they ordered; it was about how we spoke to them.',
  ],
  solved: [
    'It had come after all before we wrote.',
    'They had solved it themselves before anybody here looked.',
    'The page was right again by the time they asked.',
  ],
  ask: 'No answer after a week. Silence is not a yes, and asking twice would be a burden.',
  delight: [
    'They asked us to leave it at that.',
    'A gift would feel wrong here: they want it to work, nothing else.',
    'They have enough of us for now. A quiet end is the kinder one.',
  ],
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
    'A person answered, and stayed with it to the end.',
    'I did not have to tell it twice.',
    'All is well now. My daughter says thank you, too.',
    'I will come back.',
    'The card made me smile.',
  ],
  displeased: ['It took far too long.', 'Half of it is still missing.', 'Nobody called when you said you would.'],
} as const
