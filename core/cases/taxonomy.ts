// Kinds of mistake: the seed taxonomy. Classes from Bitner, Booms & Tetreault 1990 (700 incidents in airlines, hotels, restaurants);
// product and policy failures from Kelley et al. 1993 and Hoffman et al. 1995; "response" from Keaveney 1995. The wording is ours.
// Every organisation begins with these and makes them its own: see own-kinds.ts.

export const kinds = {
  unavailable: { group: 'delivery', title: 'Not available, not delivered', loss: 'outcome' },
  slow: { group: 'delivery', title: 'Unreasonably slow or late', loss: 'process' },
  wrong: { group: 'delivery', title: 'Wrong or incomplete', loss: 'outcome' },
  faulty: { group: 'delivery', title: 'Broken or faulty product', loss: 'outcome' },
  billing: { group: 'delivery', title: 'Wrong charge or bill', loss: 'outcome' },
  information: { group: 'delivery', title: 'Wrong or missing information', loss: 'process' },
  'special-need': { group: 'request', title: 'A special need was not met', loss: 'process' },
  preference: { group: 'request', title: 'A preference was not met', loss: 'process' },
  'customer-slip': { group: 'request', title: 'A slip of the customer that we did not catch', loss: 'process' },
  others: { group: 'request', title: 'Other customers disturbed', loss: 'process' },
  attention: { group: 'conduct', title: 'No attention, ignored', loss: 'process' },
  manner: { group: 'conduct', title: 'Unfriendly or unusual conduct', loss: 'process' },
  fairness: { group: 'conduct', title: 'Unequal or unfair treatment', loss: 'process' },
  privacy: { group: 'conduct', title: 'Privacy or trust broken', loss: 'outcome' },
  safety: { group: 'conduct', title: 'Harm or danger', loss: 'outcome' },
  policy: { group: 'policy', title: 'A policy that made no sense here', loss: 'process' },
  response: { group: 'response', title: 'A complaint handled badly', loss: 'process' },
  promise: { group: 'response', title: 'A promise that was not kept', loss: 'process' },
} as const

/** A kind of the seed. */
export type MistakeKind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as [MistakeKind, ...MistakeKind[]]

/** The groups that kinds stand in, in their order. They are the same everywhere, so that what is counted by group can be compared. */
export const kindGroups = {
  delivery: 'What we deliver',
  request: 'A request',
  conduct: 'How we behaved',
  policy: 'Our rules',
  response: 'How we answered',
} as const
export type KindGroup = keyof typeof kindGroups
export const kindGroupNames = Object.keys(kindGroups) as [KindGroup, ...KindGroup[]]

/** What was lost decides what helps: a thing (outcome) or the way it was done (process). Smith, Bolton & Wagner 1999. */
export const losses = ['outcome', 'process'] as const
export type Loss = (typeof losses)[number]

/** Severity 1 is gravest, as in incident practice; the wording is ours. */
export const severities = {
  1: 'Harm, legal or safety',
  2: 'Serious loss, or a vulnerable customer',
  3: 'Loss of time or money',
  4: 'Inconvenience',
  5: 'Irritation',
} as const
