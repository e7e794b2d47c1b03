// Writing to the customer, noting for ourselves, logging what was said on the phone. The coach reads each letter again here:
// what it finds is the evidence of the apologise step. Facts come true when the mail has left, not when it was queued.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, MemberId, MessageId } from '#core/ids.ts'
import type * as contract from '#core/cases/contract.ts'
import { type CaseFile, current, type Fact, record } from '#core/cases/file.ts'
import type { FactName } from '#core/cases/protocol.ts'
import { asSympathy, asSympathyTooLittle, isNews } from '#core/cases/sympathy.ts'
import { type Answered, isIn, isSame, onceEach, promisesMade } from '#core/coach/answered.ts'
import type { Coaching } from '#core/coach/coach.ts'
import { unfilled } from '#core/messages/placeholders.ts'
import { refuse } from '#core/refusal.ts'
import { makePromise } from '#server/clocks/commands.ts'
import { promisesOf } from '#server/clocks/queries.ts'
import { countSentences } from '#server/coach/commands.ts'
import { keepNote, logCall as logMessage, write } from '#server/messages/commands.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { choose, prepare } from '#server/remedies/commands.ts'
import { optionsOf } from '#server/remedies/queries.ts'
import { heedNewer, heedTwin } from '#server/cases/commands/crossing.ts'
import { own } from '#server/cases/commands/triage.ts'
import { frameOf } from '#server/cases/queries/frame.ts'
import { factNow, keep, load, type Loaded, onItsWay } from '#server/cases/keep.ts'
import { heedCoach, type Override, readLetter, type Reading } from '#server/cases/reading.ts'

/** What a letter will make true once it has left; kept with the message. */
export type LetterCoach = {
  /** Who wrote it: what it makes true is theirs, whoever notices that it has left. */
  by: MemberId
  evidence: Coaching['evidence']
  findings: { rule: string; severity: string }[]
  overrides: readonly Override[]
  promises: { what: string; dueAt: string }[]
  /** What its writer said of them; it goes back into the draft with the letter. */
  answers?: Answered[]
  /** Marks of its sentences, to count how often each has left; none with a letter that was queued before they were counted. */
  sentences?: string[]
  facts: FactName[]
  /** Its apology is sympathy, which is one only while the fault is open: as it is when the letter leaves. */
  sympathy?: true
  because?: string
}

export async function send(ctx: Ctx, input: Input<typeof contract.send>): Promise<Answer<typeof contract.send>> {
  const loaded = await load(ctx, input.caseId)
  await heedNewer(ctx, loaded, input)
  await heedTwin(ctx, loaded, { ...input, purpose: 'letter' })
  const fault = unfilled(input)
  if (fault) throw refuse('invalid', fault.sentence, fault.field)
  heedAnswers(ctx, input)
  const read = await readLetter(ctx, loaded, input)
  heedCoach(read, input.overrides)
  const said = letterCoach(ctx, read, input, factsOfLetter(loaded.file, read, input))
  tryFacts(
    loaded.file,
    said.facts.map((fact) => factOfLetter(ctx, loaded, said, fact)),
  )
  await own(ctx, loaded)
  if (input.options) await prepare(ctx, { caseId: loaded.id, brandId: loaded.brand.id, options: input.options })
  const { messageId, leavesAt } = await writeLetter(ctx, loaded, input, said)
  const { stands } = await keep(ctx, loaded, loaded.file)
  return { messageId, leavesAt, stands }
}

/** An answer is about words that stand in the letter, and a promise is for a time to come. */
function heedAnswers(ctx: Ctx, { body, promises }: Input<typeof contract.send>): void {
  for (const answer of promises) {
    if (!isIn(body, answer)) throw refuse('invalid', `“${answer.words}” does not stand in the letter.`, 'promises')
    if (answer.at !== null) isToCome(ctx, answer.at)
  }
}

function isToCome(ctx: Ctx, at: string): void {
  if (at <= ctx.now) throw refuse('invalid', 'A promise is for a time that is still to come.', 'promises')
}

function factsOfLetter(file: CaseFile, { sorry }: Reading, input: { explains: boolean; options?: unknown }): FactName[] {
  const counts = current(file)
  const evidence = sorry === 'sympathy' ? asSympathy : {}
  const wanted: [FactName, boolean][] = [
    ['apologised', sorry !== null],
    ['offered', input.options !== undefined],
    ['explained', input.explains],
  ]
  return wanted.flatMap(([fact, isWanted]) => (isWanted && isNews(counts.get(fact), { fact, evidence }) ? [fact] : []))
}

/** One of the facts of a letter, by what is said of the fault now. */
function factOfLetter(ctx: Ctx, { faultOpen }: Loaded, { sympathy, because, by }: LetterCoach, fact: FactName): Fact & { fact: FactName } {
  const asSaid = faultOpen ? asSympathy : asSympathyTooLittle
  const evidence = fact === 'apologised' && sympathy ? asSaid : {}
  return { ...factNow(ctx, fact, because ? { because } : {}), by, evidence }
}

/** Would these facts be taken? Refuses now, before anything is written, what the protocol would refuse when the mail has left. */
function tryFacts(file: CaseFile, facts: (Fact & { fact: FactName })[]): CaseFile {
  return facts.reduce((before, fact) => {
    const outcome = record(before, fact)
    if (outcome.refusal) throw outcome.refusal
    return outcome.file
  }, file)
}

function letterCoach(ctx: Ctx, read: Reading, input: Input<typeof contract.send>, facts: FactName[]): LetterCoach {
  return {
    by: member(ctx).id,
    evidence: read.evidence,
    findings: [...read.findings, ...read.inSubject].map(({ rule, severity }) => ({ rule, severity })),
    overrides: input.overrides,
    sentences: read.sentences,
    promises: promisesMade(read.promises, input.promises, ctx.now).map(({ what, due }) => ({ what: what.slice(0, 200), dueAt: due })),
    answers: input.promises,
    facts,
    ...(read.sorry === 'sympathy' ? asSympathy : {}),
    ...(input.because ? { because: input.because } : {}),
  }
}

async function writeLetter(ctx: Ctx, loaded: Loaded, input: Input<typeof contract.send>, coachOfLetter: LetterCoach) {
  const options = input.options ? await optionsOf(ctx, loaded.id) : []
  return write(ctx, {
    caseId: loaded.id,
    purpose: input.explains ? 'explanation' : 'letter',
    subject: input.subject,
    body: input.body,
    frame: await frameOf(ctx, loaded, { options, asks: false }),
    authorId: member(ctx).id,
    coach: coachOfLetter,
    delay: ctx.config.undoFor,
    attachments: input.attachments,
  })
}

/** A mail has left: what it said becomes true, and its promises begin. */
export async function letterLeft(ctx: Ctx, caseId: CaseId, messageId: MessageId, said: LetterCoach): Promise<void> {
  const loaded = await load(ctx, caseId)
  let file = loaded.file
  for (const name of said.facts) {
    const fact = factOfLetter(ctx, loaded, said, name)
    const left = { ...fact, evidence: { messageId, ...fact.evidence } }
    // What was in order when it was written has gone out all the same: customers choose among options that they were sent.
    file = record(file, left).file ?? record(file, { ...left, because: fact.because ?? onItsWay }).file ?? file
  }
  await makePromises(ctx, caseId, messageId, said.promises)
  if (loaded.fireDrill === null) await countSentences(ctx, said.sentences ?? [])
  await keep(ctx, loaded, file)
}

/**
 * Those that nobody has made to this customer already: said again, a promise is the same. A letter that leaves after the time it names has
 * promised it all the same, and the promise is broken.
 */
async function makePromises(ctx: Ctx, caseId: CaseId, messageId: MessageId, said: LetterCoach['promises']): Promise<void> {
  const made = (await promisesOf(ctx, caseId)).filter(({ keptAt, releasedAt, dueAt }) => dueAt <= ctx.now || !(keptAt ?? releasedAt))
  const before = made.map(({ what, dueAt }) => ({ what, due: dueAt }))
  for (const { what, due } of onceEach(said.map((one) => ({ what: one.what, due: one.dueAt }))))
    if (!before.some((one) => isSame(one, { what, due }))) await makePromise(ctx, { caseId, messageId, what, dueAt: due })
}

export async function note(ctx: Ctx, { caseId, body, anyway }: Input<typeof contract.note>): Promise<Answer<typeof contract.note>> {
  await heedTwin(ctx, await load(ctx, caseId), { purpose: 'note', body, anyway })
  return { messageId: await keepNote(ctx, { caseId, body }) }
}

export async function logCall(ctx: Ctx, input: Input<typeof contract.logCall>): Promise<Answer<typeof contract.logCall>> {
  const loaded = await load(ctx, input.caseId)
  await heedTwin(ctx, loaded, { ...input, purpose: 'call' })
  await own(ctx, loaded)
  const messageId = await logMessage(ctx, { caseId: loaded.id, body: input.body, seconds: input.seconds ?? null })
  if (input.options) await prepare(ctx, { caseId: loaded.id, brandId: loaded.brand.id, options: input.options })
  let promisedFor: string | undefined
  if (input.chose)
    promisedFor =
      (await choose(ctx, { caseId: loaded.id, letter: input.chose, via: 'phone', calendar: loaded.calendar })).promisedFor ?? undefined
  const facts = factsOfCall(loaded.file, input)
  const file = tryFacts(
    loaded.file,
    facts.map((fact) => ({ ...fact, evidence: { messageId } })),
  )
  for (const { dueAt } of input.promises) isToCome(ctx, dueAt)
  await makePromises(ctx, loaded.id, messageId, input.promises)
  const { stands } = await keep(ctx, loaded, file, promisedFor)
  return { messageId, stands }

  function factsOfCall(before: CaseFile, said: Input<typeof contract.logCall>): (Fact & { fact: FactName })[] {
    const counts = current(before)
    const wanted: [FactName, boolean][] = [
      ['apologised', said.apologised],
      ['offered', said.options !== undefined],
      ['chosen', said.chose !== undefined],
      ['explained', said.explained],
    ]
    const because = said.because ? { because: said.because } : {}
    return wanted.flatMap(([fact, isWanted]) => (isWanted && isNews(counts.get(fact), { fact }) ? [factNow(ctx, fact, because)] : []))
  }
}
