// Who may do what: one table. The door checks it, the staff app hides by it, the docs print it.

export const roles = ['agent', 'lead', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** Each ability: what it lets a member do, in words, and from which roles up. */
export const abilities = {
  'cases.see': { sentence: 'See cases, customers and conversations', roles: ['agent', 'lead', 'manager', 'admin'] },
  'cases.work': { sentence: 'Work on cases: listen, apologise, offer, explain', roles: ['agent', 'lead', 'manager', 'admin'] },
  'cases.open': { sentence: 'Open a case by hand or through the API', roles: ['agent', 'lead', 'manager', 'admin'] },
  'cases.assign': { sentence: 'Hand over a case that somebody else owns', roles: ['lead', 'manager', 'admin'] },
  'reports.reporter': { sentence: 'See who admitted a mistake under protection', roles: ['admin'] },
  'remedies.grant': { sentence: 'Offer and fulfil remedies within the own authority', roles: ['agent', 'lead', 'manager', 'admin'] },
  'remedies.approve': { sentence: 'Decide what a colleague asks above their authority', roles: ['lead', 'manager', 'admin'] },
  'messages.settle': { sentence: 'Say what became of a mail whose fate is unknown', roles: ['agent', 'lead', 'manager', 'admin'] },
  'post.see': { sentence: 'Read the mail preview and the dead letters', roles: ['lead', 'manager', 'admin'] },
  'reviews.see': {
    sentence: 'Read shared reviews, start one, and write in those one is asked to',
    roles: ['agent', 'lead', 'manager', 'admin'],
  },
  'reviews.lead': { sentence: 'Lead a review: prepare, reveal, share and look back', roles: ['lead', 'manager', 'admin'] },
  'insight.see': { sentence: 'See the numbers and the cases behind them', roles: ['lead', 'manager', 'admin'] },
  'insight.share': { sentence: 'Share the numbers by a link that needs no sign-in', roles: ['lead', 'manager', 'admin'] },
  'insight.judge': {
    sentence: 'Say from when on a chart is judged anew, and write notes on the charts',
    roles: ['lead', 'manager', 'admin'],
  },
  'insight.recount': { sentence: 'Count the numbers afresh from the record', roles: ['admin'] },
  'learning.see': { sentence: 'See causes, actions and their proof', roles: ['agent', 'lead', 'manager', 'admin'] },
  'learning.work': { sentence: 'Find causes, decide actions and fix how they are judged', roles: ['agent', 'lead', 'manager', 'admin'] },
  'anticipation.see': { sentence: 'See what can be foreseen and what is prepared for it', roles: ['agent', 'lead', 'manager', 'admin'] },
  'anticipation.work': { sentence: 'Foresee mistakes and prepare for them', roles: ['lead', 'manager', 'admin'] },
  'fireDrills.lead': { sentence: 'Plan, begin and end fire drills, and always know of them', roles: ['lead', 'manager', 'admin'] },
  'settings.see': { sentence: 'See brands, members, remedies and limits', roles: ['agent', 'lead', 'manager', 'admin'] },
  'settings.remedies': { sentence: 'Change the catalogue of remedies', roles: ['lead', 'manager', 'admin'] },
  'settings.brands': { sentence: 'Change brands, hours and departments', roles: ['manager', 'admin'] },
  'settings.snippets': { sentence: 'Change the snippets of the team', roles: ['lead', 'manager', 'admin'] },
  'settings.coach': { sentence: 'Change the rules of the house for the coach', roles: ['lead', 'manager', 'admin'] },
  'settings.reviews': { sentence: 'Change when reviews open by themselves', roles: ['lead', 'manager', 'admin'] },
  'settings.kinds': { sentence: 'Change the kinds of mistake', roles: ['manager', 'admin'] },
  'settings.learning': {
    sentence: 'Change contributing factors and bring in orders, contacts and calls',
    roles: ['lead', 'manager', 'admin'],
  },
  'settings.letters': { sentence: 'Change the words of our own letters', roles: ['manager', 'admin'] },
  'settings.protocol': { sentence: 'Change the limits of the clocks', roles: ['manager', 'admin'] },
  'settings.mail': { sentence: 'Test how mail leaves and comes in', roles: ['manager', 'admin'] },
  'settings.members': { sentence: 'Add members and change roles and authority', roles: ['admin'] },
  'room.see': { sentence: 'Be told when the disk under the records gets full', roles: ['admin'] },
  'demo.remove': { sentence: 'Remove the demo with everything in it', roles: ['admin'] },
  'settings.keys': { sentence: 'Make and revoke API keys', roles: ['admin'] },
} as const satisfies Record<string, { sentence: string; roles: readonly Role[] }>

export type Ability = keyof typeof abilities

/** Of two roles the one that may less. */
export function lesser(one: Role, other: Role): Role {
  return roles.indexOf(one) < roles.indexOf(other) ? one : other
}

/** True when a member with this role has this ability. */
export function may(role: Role, ability: Ability): boolean {
  return (abilities[ability].roles as readonly Role[]).includes(role)
}

const named: Record<Role, string> = { agent: 'An agent', lead: 'A lead', manager: 'A manager', admin: 'An administrator' }

/** What somebody reads whose role does not have it: what it is, and the first role that does. */
export function notYours(ability: Ability): string {
  const { sentence, roles: those } = abilities[ability]
  const first: Role = those[0]
  return `Your role does not include this: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}. ${named[first]} can do it.`
}
