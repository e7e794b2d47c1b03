// The timeline of a review: the moments of a case, from the journal, one for each instant at which something happened. Roles, no names.

import { factEvents } from '#core/cases/events.ts'
import { factTable, type FactName, factNames, type Reopening, reopenings } from '#core/cases/protocol.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Roles } from '#core/reviews/roles.ts'
import type { Entry } from '#core/reviews/then.ts'

export type Moment = { at: Instant; words: string; added: boolean }

type Say = (payload: Entry['payload'], roles: Roles, actor: string) => string

const limits: Record<string, string> = {
  listen: 'acknowledge',
  offer: 'offer options',
  fulfil: 'do what was chosen',
  ask: 'ask',
  learn: 'learn',
}
const limit = (payload: Entry['payload']) => `the limit to ${limits[String(payload['clock'])] ?? String(payload['clock'])}`

/** What is said of an instant: of all that happened then, the first in this table. */
const sayings: Record<string, Say> = {
  'case.opened': () => 'the case is opened',
  'case.ended': ({ end }) => (end === 'recovered' ? 'the case is recovered' : 'the case ends'),
  'case.reopened': ({ cause }) => `opened again: ${(reopenings[cause as Reopening]?.sentence ?? '').toLowerCase()}`,
  'survey.answered': () => 'the customer answers our question',
  'message.received': () => 'the customer writes',
  'message.callLogged': (_, roles, actor) => `a call of ${roles.named(actor)}`,
  'promise.broken': () => 'the time of a promise passes',
  'clock.breached': (payload) => `${limit(payload)} passes`,
  'case.faultSaid': ({ open }) => (open ? 'nobody knows yet whether the mistake is ours' : 'the mistake is ours'),
  'case.explained': ({ waived }) => (waived ? 'the explanation is left out' : 'we explain what happened'),
  ...Object.fromEntries(factNames.filter((name) => name !== 'explained').map((name) => [factEvents[name].name, factSaying(name)])),
  'message.sent': () => 'our letter leaves',
  'message.bounced': () => 'our letter comes back',
  'message.failed': () => 'our letter could not leave',
  'message.fateUnknown': () => 'nobody knows whether our letter left',
  'remedy.chosen': () => 'the customer chooses',
  'approval.asked': () => 'an approval is asked for',
  'approval.decided': ({ decision }) => (decision === 'approved' ? 'the approval is given' : 'the approval is declined'),
  'case.handedOver': ({ to }, roles) => `handed over to ${roles.named(String(to))}`,
  'case.taken': ({ ownerId }, roles) => `${roles.named(String(ownerId))} takes the case`,
  'case.released': () => 'nobody owns the case any more',
  'case.sorted': ({ severity }) => (severity === undefined ? 'the kind of mistake is set' : `severity is set to ${Number(severity)}`),
  'case.riskSet': () => 'a risk is set',
  'message.noteKept': (_, roles, actor) => `a note of ${roles.named(actor)}`,
  'promise.kept': () => 'a promise is kept',
  'clock.warned': (payload) => `${limit(payload)} comes near`,
  'case.paused': () => 'the clocks pause',
  'case.resumed': () => 'the clocks run again',
  'mistake.linked': () => 'linked to another mistake',
}
const order = Object.keys(sayings)

function factSaying(name: FactName): Say {
  if (name === 'apologised') return ({ sympathy }) => (sympathy ? 'sympathy goes out' : lower(factTable.apologised.sentence))
  return ({ waived }) => (waived ? `left out: ${factTable[name].sentence.toLowerCase()}` : lower(factTable[name].sentence))
}

/** The moments up to an instant, oldest first. `roles` are those of that instant. */
export function momentsOf(journal: readonly Entry[], roles: Roles, at: Instant): Moment[] {
  const best = new Map<Instant, Entry>()
  for (const entry of journal) {
    if (entry.at > at || !(entry.event in sayings)) continue
    const there = best.get(entry.at)
    if (!there || order.indexOf(entry.event) < order.indexOf(there.event)) best.set(entry.at, entry)
  }
  return [...best.values()].map(({ at: then, event, payload, actor }) => ({
    at: then,
    words: sayings[event]?.(payload, roles, actor) ?? event,
    added: false,
  }))
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
