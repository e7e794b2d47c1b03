// The verdict: what was acknowledged against what is there, read from the database itself and from the mail server on the other side.
// Each violation is one sentence; none at all is the promise kept.

import type { Pool } from '#server/platform/db.ts'
import type { Capture } from './capture.ts'
import type { Acknowledged } from './load.ts'

export type Verdict = {
  violations: string[]
  /** Letters to customers: how many left for sure, and of how many a person is asked. */
  sent: number
  unknown: number
  /** Those of `unknown` that did arrive. */
  unknownButArrived: number
  /** Mails that came in again and were known. */
  duplicates: number
}

type Rows = Record<string, string | number>[]
type MailRow = { message_id: string; rfc_id: string; state: string }

export async function verdict(pool: Pool, acknowledged: Acknowledged, capture: Capture): Promise<Verdict> {
  const mails = (await pool.query<MailRow>('select message_id, m.rfc_id, state from mails join messages m on m.id = message_id')).rows
  const unknown = mails.filter((mail) => mail.state === 'unknown')
  const {
    rows: [twins],
  } = await pool.query<{ count: number }>(`select count(*) from received where state = 'duplicate'`)
  return {
    violations: [
      ...acknowledged.surprises,
      ...(await inbound(pool, acknowledged)),
      ...(await letters(pool, acknowledged)),
      ...(await ledger(pool, acknowledged)),
      ...outbound(mails, capture.arrived),
      ...(await inTheBooks(pool)),
    ],
    sent: mails.filter((mail) => mail.state === 'sent').length,
    unknown: unknown.length,
    unknownButArrived: unknown.filter((mail) => capture.arrived.has(mail.rfc_id)).length,
    duplicates: twins?.count ?? 0,
  }
}

/** Every mail that got its 250 is one message of one case, and so is every mail that got none but was kept. */
async function inbound(pool: Pool, { mails, cases }: Acknowledged): Promise<string[]> {
  const found = await pool.query<{ rfc_id: string; count: number }>(
    `select rfc_id, count(*) from messages where direction = 'in' and rfc_id is not null group by rfc_id`,
  )
  const count = new Map(found.rows.map((row) => [row.rfc_id, row.count]))
  const known = new Set((await pool.query<{ id: string }>('select id from cases')).rows.map((row) => row.id))
  return [
    ...[...mails].filter((id) => !count.has(id)).map((id) => `lost: the mail ${id} got a 250 and is no message`),
    ...found.rows.filter((row) => row.count > 1).map((row) => `doubled: the mail ${row.rfc_id} is ${row.count} messages`),
    ...[...cases].filter((id) => !known.has(id)).map((id) => `lost: the case ${id} was opened with a 201 and is not there`),
    ...(known.size === count.size + cases.size ? [] : [`${count.size} mails and ${cases.size} calls made ${known.size} cases`]),
  ]
}

/** Every letter that got its 201 is one message, the one whose id was answered. */
async function letters(pool: Pool, acknowledged: Acknowledged): Promise<string[]> {
  const found = await pool.query<{ subject: string; ids: string[] }>(
    `select subject, array_agg(id::text) as ids from messages where direction = 'out' and purpose = 'letter' group by subject`,
  )
  const ids = new Map(found.rows.map((row) => [row.subject, row.ids]))
  return [
    ...[...acknowledged.letters]
      .filter(([subject, id]) => !ids.get(subject)?.includes(id))
      .map(([, id]) => `lost: the letter ${id} got a 201 and is not there`),
    ...found.rows.filter((row) => row.ids.length > 1).map((row) => `doubled: one call wrote the letters ${row.ids.join(' and ')}`),
  ]
}

/** Every perk that got its 2xx is one entry of the ledger, and so is every one that got none but was kept. */
async function ledger(pool: Pool, { entries }: Acknowledged): Promise<string[]> {
  const found = await pool.query<{ title: string; count: number }>('select title, count(*) from ledger group by title')
  const titles = new Set(found.rows.map((row) => row.title))
  return [
    ...[...entries].filter((title) => !titles.has(title)).map((title) => `lost: “${title}” got a 2xx and is not in the ledger`),
    ...found.rows.filter((row) => row.count > 1).map((row) => `doubled: “${row.title}” is ${row.count} entries of the ledger`),
  ]
}

/** Sent means arrived once; unknown means once or not at all; nothing else is left when all is still. */
function outbound(mails: MailRow[], arrived: Map<string, number>): string[] {
  const ours = new Set(mails.map((mail) => mail.rfc_id))
  return [
    ...mails
      .filter(({ state }) => state !== 'sent' && state !== 'unknown')
      .map(({ message_id, state }) => `stuck: the letter ${message_id} is still ${state}`),
    ...mails
      .filter(({ state, rfc_id }) => state === 'sent' && !arrived.has(rfc_id))
      .map(({ message_id }) => `lost: the letter ${message_id} counts as sent and did not arrive`),
    ...[...arrived].filter(([, times]) => times > 1).map(([id, times]) => `doubled: the letter ${id} arrived ${times} times`),
    ...[...arrived.keys()].filter((id) => !ours.has(id)).map((id) => `a letter arrived that nobody wrote: ${id}`),
  ]
}

/** Questions whose answer must be empty: each row is a thing that the journal, the facts or the jobs tell not once. */
const questions: Record<string, string> = {
  'the journal tells not once that it was sent': timesTold(
    'message.sent',
    'messageId',
    `select message_id as id from mails where state = 'sent'`,
  ),
  'the journal tells that it was sent, but its fate is not that': `select payload->>'messageId' as id from journal where event = 'message.sent' and payload->>'messageId' not in (select message_id from mails where state = 'sent')`,
  'the journal tells not once that nobody knows its fate': timesTold(
    'message.fateUnknown',
    'messageId',
    `select message_id as id from mails where state = 'unknown'`,
  ),
  'the journal tells not once that it was queued': timesTold('message.queued', 'messageId', 'select message_id as id from mails'),
  'the journal tells not once that it was received': timesTold(
    'message.received',
    'messageId',
    `select id from messages where direction = 'in'`,
  ),
  'the journal tells not once that the case was opened': timesTold('case.opened', 'caseId', 'select id from cases'),
  'the journal tells not once that it came in': timesTold('intake.received', 'receivedId', 'select id from received'),
  'the journal tells not once that it was filed': timesTold('intake.filed', 'receivedId', `select id from received where state = 'filed'`),
  'what came in was not filed': `select id, state, reason from received where state not in ('filed', 'duplicate')`,
  'it says sorry not once on file though a letter with an apology was sent': `select c.id from cases c where exists (select from mails m where m.case_id = c.id and m.state = 'sent')
    and (select count(*) from case_facts f where f.case_id = c.id and f.fact = 'apologised') <> 1`,
  'the journal tells not once that it was granted': timesTold('remedy.perkGiven', 'ledgerId', 'select id from ledger'),
  'a job failed for good': `select id, data->>'job' as job from pgboss.job where name = 'poison' or state = 'failed'`,
  'the journal tells of a message that is not there': `select payload->>'messageId' as id from journal where payload ? 'messageId' and payload->>'messageId' not in (select id from messages)`,
}

function timesTold(event: string, name: string, things: string): string {
  return `select t.id, count(j.id) as times from (${things}) t left join journal j on j.event = '${event}' and j.payload->>'${name}' = t.id group by t.id having count(j.id) <> 1`
}

async function inTheBooks(pool: Pool): Promise<string[]> {
  const violations: string[] = []
  for (const [sentence, question] of Object.entries(questions)) {
    const { rows } = await pool.query(question)
    violations.push(...(rows as Rows).map((row) => `${sentence}: ${JSON.stringify(row)}`))
  }
  return violations
}
