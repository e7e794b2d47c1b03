// The case timeline: the journal in sentences. Messages stand for themselves in the conversation, so their events are left out here.

import type { EventKind } from '#core/events.ts'
import type { CaseId, EntryId, MemberId } from '#core/ids.ts'
import type { CaseFile } from '#core/cases/file.ts'
import * as caseEvents from '#core/cases/events.ts'
import { type End, type FactName, factsOf, factTable, reopenings, type Step, stepTable } from '#core/cases/protocol.ts'
import { repeatSentence } from '#core/cases/repeat.ts'
import { type Risk, risks } from '#core/cases/risks.ts'
import { faultInWords } from '#core/cases/sympathy.ts'
import * as clockEvents from '#core/clocks/events.ts'
import { delayReasons } from '#core/clocks/reasons.ts'
import { drillEnds } from '#core/people/fire-drill.ts'
import { inWords } from '#core/money.ts'
import * as messageEvents from '#core/messages/events.ts'
import * as remedyEvents from '#core/remedies/events.ts'
import type { Person } from '#server/people/queries.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Names = Map<MemberId, Person>
type Facts = Record<string, unknown>
type Entry = { event: string; payload: unknown }

/** Events that say nothing new beside a message, a step or a clock that is shown anyway. */
const unsaid: readonly EventKind[] = [
  caseEvents.mistakeLinked,
  messageEvents.messageReceived,
  messageEvents.messageAutomatic,
  messageEvents.messageQueued,
  messageEvents.messageSent,
  messageEvents.noteKept,
  messageEvents.callLogged,
  clockEvents.clockStarted,
  clockEvents.clockMet,
  clockEvents.promiseMade,
  remedyEvents.optionsPrepared,
  remedyEvents.remedyGranted,
  remedyEvents.remedyFulfilled,
  remedyEvents.perkGiven,
  remedyEvents.optionChosen,
] as EventKind[]
const silent = new Set(unsaid.map((kind) => kind.name))

const { factEvents, ...others } = caseEvents
const sentences = new Map<string, string>(
  [
    ...Object.values(others),
    ...Object.values(factEvents),
    ...Object.values(clockEvents),
    ...Object.values(messageEvents),
    ...Object.values(remedyEvents),
  ].map((kind) => [(kind as EventKind).name, (kind as EventKind).sentence]),
)

/** What the bare sentence leaves open, said from the facts of the entry. */
const details: Record<string, (facts: Facts, names: Names) => string> = {
  [caseEvents.caseTaken.name]: (facts, names) => `${first(names, facts['ownerId'])} took the case`,
  [caseEvents.caseHandedOver.name]: (facts, names) => `Handed over to ${first(names, facts['to'])}: ${text(facts['reason'])}`,
  [caseEvents.caseReleased.name]: (facts, names) => `${first(names, facts['from'])} does not own it any more: ${text(facts['reason'])}`,
  [caseEvents.caseSorted.name]: (facts) =>
    facts['severity']
      ? `Severity set to ${Number(facts['severity'])}`
      : facts['kind'] === null
        ? 'The kind of mistake was taken off again'
        : 'The kind of mistake was set',
  [caseEvents.caseReopened.name]: (facts) =>
    facts['cause'] === 'person'
      ? reopenings.person.sentence
      : `Opened again: ${reopenings[facts['cause'] as keyof typeof reopenings].sentence.toLowerCase()}`,
  [caseEvents.caseEnded.name]: (facts) =>
    ({ recovered: 'Recovered', unableToRecover: 'Ended: we were not able to recover it', withdrawn: 'Ended: the customer withdrew it' })[
      facts['end'] as End
    ],
  [caseEvents.caseRepeated.name]: (facts) => repeatSentence(facts as { earlier: number; from: number; to: number }),
  [caseEvents.faultSaid.name]: (facts) => faultInWords(facts['open'] === true, facts['sympathy'] === true),
  [factEvents.apologised.name]: (facts) =>
    facts['sympathy'] ? 'Sympathy went out; whether the mistake is ours is not known yet' : factTable.apologised.sentence,
  [caseEvents.riskSet.name]: (facts) => `Risk: ${riskTitle(facts['risk'])}`,
  [caseEvents.riskCleared.name]: (facts) => `No longer a risk, or never one: ${riskTitle(facts['risk'])}`,
  [caseEvents.casePaused.name]: (facts) => `The clocks pause. ${delayReasons[facts['reason'] as keyof typeof delayReasons].sentence}`,
  [remedyEvents.approvalAsked.name]: (facts) => `An approval for ${amount(facts, 'amountMinor')} was asked for`,
  [remedyEvents.approvalDecided.name]: (facts) =>
    facts['decision'] === 'approved' ? `Approved, up to ${amount(facts, 'allowedMinor')}` : 'The approval was declined',
  [clockEvents.clockWarned.name]: (facts) => `The limit to ${clockWords(facts)} comes near`,
  [clockEvents.clockBreached.name]: (facts) => `The limit to ${clockWords(facts)} has passed`,
  [clockEvents.clockMoved.name]: (facts) =>
    `The limit to ${clockWords(facts)} was moved. ${delayReasons[facts['reason'] as keyof typeof delayReasons].sentence}`,
}

/** Newest 300 entries, oldest first. */
export async function timelineOf(ctx: Ctx, caseId: CaseId, names: Names, file: CaseFile) {
  const rows = await ctx.db
    .selectFrom('journal')
    .select(['id', 'at', 'actor', 'event', 'payload'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .limit(300)
    .execute()
  return rows
    .toReversed()
    .filter(
      (row) => sentences.has(row.event) && !silent.has(row.event as EventKind['name']) && !followsSeverity(row) && !isPartOfWaiver(row),
    )
    .map((row) => ({
      id: row.id as EntryId,
      at: row.at,
      event: row.event,
      sentence:
        waiverOf(row) ??
        answerIn(row, file) ??
        drillEndIn(row, file) ??
        details[row.event]?.(row.payload as Facts, names) ??
        sentences.get(row.event) ??
        row.event,
      by: row.actor === 'customer' ? 'customer' : row.actor === 'system' ? 'Amends' : first(names, row.actor),
    }))
}

/** Every limit follows a new severity; the line about the severity says it once. The clock itself shows the change. */
function followsSeverity({ event, payload }: Entry): boolean {
  return event === clockEvents.clockMoved.name && (payload as Facts)['reason'] === 'severity-changed'
}

/** The step that was left out here, when this entry says so. */
function waivedStep({ event, payload }: Entry): Step | null {
  const fact = event.replace('case.', '') as FactName
  return (payload as Facts)['waived'] === true && fact in factTable ? factTable[fact].step : null
}

/** Leaving out a step waives each of its facts; the line stands for the last of them. */
function isPartOfWaiver(entry: Entry): boolean {
  const step = waivedStep(entry)
  return step !== null && entry.event !== `case.${factsOf(step).at(-1)}`
}

function waiverOf(entry: Entry): string | null {
  const step = waivedStep(entry)
  return step && `“${stepTable[step].title}” was left out`
}

/** The journal tells that they answered, the file what. */
function answerIn({ event, at }: Entry & { at: Instant }, file: CaseFile): string | null {
  if (event !== caseEvents.factEvents.answered.name) return null
  const rating = file.facts.find((one) => one.fact === 'answered' && one.at === at)?.evidence?.['rating']
  return typeof rating === 'number' ? `The customer answered: ${rating} of 5` : null
}

/** Nobody withdrew the case of a fire drill. */
function drillEndIn({ event, at }: Entry & { at: Instant }, file: CaseFile): string | null {
  if (event !== caseEvents.caseEnded.name) return null
  const because = file.facts.find((one) => one.fact === 'withdrawn' && one.at === at)?.because
  return Object.values(drillEnds).find((one) => one === because) ?? null
}

function riskTitle(risk: unknown): string {
  return risks[risk as Risk]?.title.toLowerCase() ?? text(risk)
}

function first(names: Names, id: unknown): string {
  return names.get(id as MemberId)?.firstName ?? 'somebody'
}

function clockWords(facts: Facts): string {
  const words: Record<string, string> = { listen: 'acknowledge', fulfil: 'do what was chosen', offer: 'offer options' }
  const clock = text(facts['clock'])
  return words[clock] ?? clock
}

function amount(facts: Facts, name: string): string {
  return inWords({ minor: Number(facts[name]), currency: text(facts['currency']) })
}

function text(fact: unknown): string {
  return typeof fact === 'string' ? fact : ''
}
