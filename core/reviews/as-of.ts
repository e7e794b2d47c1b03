// The as-of view: the whole record of a case in, and out what was known of it at an instant. The same functions as today's, over fewer facts.
// Nothing that came later shows in any field; where a value was edited in place and the one of then is not on record, it is “not known”.

import { type CaseFile, endOf, stands, stepsOf } from '#core/cases/file.ts'
import { stepTable } from '#core/cases/protocol.ts'
import type { Instant } from '#core/time/instant.ts'
import type { CaseThen } from '#core/reviews/as-of-shapes.ts'
import { clockThen, promiseThen } from '#core/reviews/clocks-then.ts'
import type { CaseRecord, Said } from '#core/reviews/record.ts'
import { type Roles, rolesAt } from '#core/reviews/roles.ts'
import { changesOf, come, type Entry, until, valueThen } from '#core/reviews/then.ts'

export function asOf(record: CaseRecord, at: Instant): CaseThen {
  const journal = until(record.journal, at)
  const roles = rolesAt(record.people, record.customer, record.journal, at)
  const file: CaseFile = { facts: until(record.facts, at) }
  const clocks = clocksThen(record, at)
  return {
    at,
    case: caseThen(record, { at, journal, roles, file, isPaused: clocks.some(({ state }) => state === 'paused') }),
    steps: stepsOf(file).map(({ step, state }) => ({ step, state, title: stepTable[step].title })),
    facts: file.facts.map(({ fact, at: then, by, waived, because }) => ({
      fact,
      at: then,
      by: roles.named(by),
      waived: waived === undefined ? null : roles.said(waived),
      because: because === undefined ? null : roles.said(because),
    })),
    messages: until(record.messages, at).map((message) => messageThen(message, journal, roles)),
    clocks,
    promises: record.promises.flatMap((promise) => promiseThen(promise, at) ?? []).map((one) => ({ ...one, what: roles.said(one.what) })),
    ...grantedThen(record, roles, at),
    answer: answerThen(record, at),
  }
}

type Then = { at: Instant; journal: readonly Entry[]; roles: Roles; file: CaseFile; isPaused: boolean }

function caseThen(record: CaseRecord, { at, journal, roles, file, isPaused }: Then): CaseThen['case'] {
  const { reference, title, channel, openedAt } = record
  const severity = severityThen(record, at)
  const kind = kindThen(record, at)
  const mistake = mistakeThen(record, file, at)
  const heard = heardThen(record, file, at)
  const owner = ownerThen(record.journal, at)
  const known = { severity, kind, mistake, heard }
  return {
    reference,
    title: roles.said(title),
    channel,
    openedAt,
    severity: severity ?? null,
    kind: kind ?? null,
    kindTitle: kind ? kindTitleThen(record, kind, at) : null,
    mistake: mistake ? roles.said(mistake) : null,
    stands: stands(file),
    owner: owner === null ? null : roles.named(owner),
    handOffs: journal.filter(({ event }) => event === 'case.handedOver').length,
    isPaused: isPaused && endOf(file) === null,
    ...spoken(heard ?? null, roles),
    risks: risksThen(record, at),
    notKnown: (['severity', 'kind', 'mistake', 'heard'] as const).filter((name) => known[name] === undefined),
  }
}

function severityThen({ journal, severityNow }: CaseRecord, at: Instant): number | undefined {
  return valueThen(changesOf<number>(journal, 'case.sorted', 'severity'), firstOf<number>(journal, 'severity'), severityNow, at)
}

function kindThen({ journal, kindNow }: CaseRecord, at: Instant): string | null | undefined {
  return valueThen(changesOf<string | null>(journal, 'case.sorted', 'kind'), firstOf<string | null>(journal, 'kind'), kindNow, at)
}

/** What the opening says it began with; the rule for a second mistake said the severity before the opening did. */
function firstOf<T>(journal: readonly Entry[], field: 'severity' | 'kind'): T | undefined {
  const opened = journal.find(({ event }) => event === 'case.opened')?.payload
  if (opened && field in opened) return opened[field] as T
  const repeated = field === 'severity' ? journal.find(({ event }) => event === 'case.repeated')?.payload['to'] : undefined
  return repeated as T | undefined
}

/** A kind's own name tells what it was called at first, where nobody wrote down what it was called later. */
function kindTitleThen({ kinds }: CaseRecord, name: string, at: Instant): string {
  const kind = kinds.find((one) => one.name === name)
  const inName = name.replaceAll('-', ' ')
  return kind ? (titleAt(kind.titles, kind.title, at) ?? inName) : inName
}

/** Only `was` tells a title: news of a change carry no new one. */
function titleAt(titles: CaseRecord['kinds'][number]['titles'], now: string, at: Instant): string | undefined {
  const next = titles.find((change) => change.at > at)
  return next ? next.was : now
}

/** The link of the fact, unless it was moved. A link that was moved before moves were told is not known from the fact on. */
function mistakeThen(record: CaseRecord, file: CaseFile, at: Instant): string | null | undefined {
  const learned = file.facts.findLast(({ fact }) => fact === 'learned')
  const moves = record.journal.filter(({ event }) => event === 'mistake.linked')
  const last = moves.findLast((move) => move.at <= at)
  if (!learned) return last ? titleOf(record, last.payload['mistakeId']) : null
  if (last && last.at >= learned.at) return titleOf(record, last.payload['mistakeId'])
  const first = learned.evidence?.['mistakeId'] ?? null
  const wasMovedUntold = moves.length === 0 && record.mistakeNow !== first && learned.waived === undefined
  return wasMovedUntold ? undefined : titleOf(record, first)
}

function titleOf({ mistakes }: CaseRecord, id: unknown): string | null {
  return mistakes.find((mistake) => mistake.id === id)?.title ?? null
}

type Spoken = Pick<CaseThen['case'], 'crux' | 'feeling' | 'wanted' | 'impact'>
const silence: Spoken = { crux: null, feeling: null, wanted: null, impact: null }

/** Null: nothing was heard yet. Heard before hearings were kept each for itself: not known. */
function heardThen({ hearings }: CaseRecord, file: CaseFile, at: Instant): Spoken | null | undefined {
  const heard = until(hearings, at).at(-1)
  if (heard) return { crux: heard.crux, feeling: heard.feeling, wanted: heard.wanted, impact: heard.impact }
  return file.facts.some(({ fact, waived }) => fact === 'heard' && waived === undefined) ? undefined : null
}

function spoken(heard: Spoken | null, roles: Roles): Spoken {
  if (!heard) return silence
  const said = (words: string | null) => (words === null ? null : roles.said(words))
  return { crux: said(heard.crux), feeling: said(heard.feeling), wanted: said(heard.wanted), impact: said(heard.impact) }
}

/** Whose it was, by the news of who took it, gave it and let it go. */
export function ownerThen(journal: readonly Entry[], at: Instant): string | null {
  const last = journal.findLast((entry) => entry.at <= at && ownings.includes(entry.event))
  const owner = last?.payload['ownerId'] ?? last?.payload['to']
  return typeof owner === 'string' ? owner : null
}
export const ownings: readonly string[] = ['case.taken', 'case.handedOver', 'case.released']

function risksThen({ risks }: CaseRecord, at: Instant): string[] {
  const set = new Set<string>()
  for (const { risk, isSet } of until(risks, at)) {
    if (isSet) set.add(risk)
    else set.delete(risk)
  }
  return [...set].toSorted()
}

const fates: Record<string, CaseThen['messages'][number]['state']> = {
  'message.queued': 'waiting',
  'message.retried': 'waiting',
  'message.sent': 'left',
  'message.broughtBack': 'broughtBack',
  'message.failed': 'failed',
  'message.bounced': 'failed',
  'message.fateUnknown': 'unknown',
}

function messageThen(
  { id, authorId, purpose: _, ...message }: Said,
  journal: readonly Entry[],
  roles: Roles,
): CaseThen['messages'][number] {
  const fate = journal.findLast(({ event, payload }) => event in fates && payload['messageId'] === id)?.event
  const direction = message.direction as 'in' | 'out' | 'internal'
  return {
    ...message,
    direction,
    by: direction === 'in' ? 'the customer' : roles.named(authorId ?? 'system'),
    subject: message.subject === null ? null : roles.said(message.subject),
    body: roles.said(message.body),
    state: (fate && fates[fate]) || 'there',
  }
}

function clocksThen({ clocks, changes, journal }: CaseRecord, at: Instant): CaseThen['clocks'] {
  return clocks.flatMap((clock) => {
    const own = changes.filter(({ clockId }) => clockId === clock.id)
    return clockThen(clock, own, journal, at) ?? []
  })
}

function grantedThen(
  { options, approvals, ledger }: CaseRecord,
  roles: Roles,
  at: Instant,
): Pick<CaseThen, 'options' | 'approvals' | 'ledger'> {
  return {
    options: options
      .filter(({ offeredAt }) => offeredAt <= at)
      .map(({ chosenAt, withdrawnAt, promisedFor, title, ...option }) => ({
        ...option,
        title: roles.said(title),
        chosenAt: come(chosenAt, at),
        dueAt: come(chosenAt, at) && promisedFor,
        withdrawnAt: come(withdrawnAt, at),
      })),
    approvals: approvals
      .filter(({ askedAt }) => askedAt <= at)
      .map(({ askedBy, decidedAt, decidedBy, decision, allowedMinor, withdrawnAt, ...asked }) => {
        const isDecided = come(decidedAt, at) !== null
        return {
          ...asked,
          askedBy: roles.named(askedBy),
          decidedAt: come(decidedAt, at),
          decidedBy: isDecided && decidedBy ? roles.named(decidedBy) : null,
          decision: isDecided ? decision : null,
          allowedMinor: isDecided ? allowedMinor : null,
          withdrawnAt: come(withdrawnAt, at),
        }
      }),
    ledger: until(ledger, at).map(({ by, title, ...line }) => ({ ...line, title: roles.said(title), by: roles.named(by) })),
  }
}

function answerThen({ answers }: CaseRecord, at: Instant): CaseThen['answer'] {
  const last = answers.findLast(({ answeredAt, rating }) => come(answeredAt, at) !== null && rating !== null)
  return last && last.answeredAt && last.rating !== null ? { at: last.answeredAt, rating: last.rating } : null
}
