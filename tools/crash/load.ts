// The load: customers' mail programs that send until they have their 250, and an agent's program that writes letters until it has its 201.
// Each remembers what was acknowledged. After a lost connection it says the same again, as its kind must: same Message-ID, same key.

import { setTimeout as pause } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Amends } from './amends.ts'
import { type Chance, chanceFrom } from './chance.ts'

/** What Amends has acknowledged, and how hard it was. */
export type Acknowledged = {
  /** Message-IDs of complaints that got a 250. */
  mails: Set<string>
  /** Letters that got a 201: subject (each its own) to message id. */
  letters: Map<string, string>
  /** Cases that got a 201. */
  cases: Set<string>
  /** Entries of the ledger that got a 2xx, by their titles (each its own). */
  entries: Set<string>
  /** Times that something was sent again because no answer came. */
  again: { mails: number; calls: number }
  /** How often which no was said: "mail 452 …" or "call 503 …", with its sentence. */
  noes: Map<string, number>
  /** Answers that no kill explains. */
  surprises: string[]
}
/** What the load knocks at. */
export type Doors = Pick<Amends, 'address' | 'smtpPort' | 'key'>
export type Load = { acknowledged: Acknowledged; /** Each finishes what it has begun. */ stop(): Promise<void> }

type Client = { amends: Doors; name: string; chance: Chance; acknowledged: Acknowledged; isOver: () => boolean }
const crowd = { mailPrograms: 3, writers: 2 }
const mailbox = 'care@oak-and-lantern.localhost'
const apology =
  'Dear Marta,\n\nI am sorry. We promised Lena’s telescope for Tuesday and did not bring it. You gave up a morning, and we did not call. That is our mistake.\n\nAda'

export function beginLoad(amends: Doors, seed: number, { mailPrograms, writers } = crowd): Load {
  const acknowledged: Acknowledged = {
    mails: new Set(),
    letters: new Map(),
    cases: new Set(),
    entries: new Set(),
    again: { mails: 0, calls: 0 },
    noes: new Map(),
    surprises: [],
  }
  let over = false
  const client = (name: string, number: number): Client => ({
    amends,
    name,
    chance: chanceFrom(seed + number),
    acknowledged,
    isOver: () => over,
  })
  const work = [
    ...Array.from({ length: mailPrograms }, (_, n) => sendMails(client(`mail${n}`, 100 + n))),
    ...Array.from({ length: writers }, (_, n) => writeLetters(client(`writer${n}`, 200 + n))),
  ]
  return {
    acknowledged,
    stop: async () => {
      over = true
      // Who was told no for good has ended already; what was said stands among the surprises.
      await Promise.allSettled(work)
    },
  }
}

async function sendMails(client: Client): Promise<void> {
  for (let n = 1; !client.isOver(); n++) {
    const id = `<${client.name}-${n}@example.com>`
    await sendUntilKept(client, id, n)
    client.acknowledged.mails.add(id)
    // A mail program that lost the 250 on its way sends what is kept already.
    if (client.chance.oneIn(20)) await sendUntilKept(client, id, n)
    await pause(client.chance.between(20, 250))
  }
}

/** Each try looks a little different, as after a relay: known again only by its Message-ID. Every other time the bytes are the same. */
async function sendUntilKept({ amends, name, chance, acknowledged }: Client, id: string, n: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const hop = chance.oneIn(2) ? `Received: from relay by mx; try ${attempt}\r\n` : ''
    const head = `From: ${name} <${name}.${n % 40}@example.com>\r\nTo: ${mailbox}\r\nSubject: It did not come ${id.slice(1, -1)}\r\nMessage-ID: ${id}`
    const raw = `${hop}${head}\r\n\r\nIt should have been here on Tuesday.\r\n`
    if (await isKept(amends.smtpPort, { from: `${name}@example.com`, to: mailbox }, raw, acknowledged)) return
    acknowledged.again.mails++
    await pause(chance.between(50, 300))
  }
}

async function isKept(port: number, envelope: { from: string; to: string }, raw: string, acknowledged: Acknowledged): Promise<boolean> {
  const timeouts = { connectionTimeout: 3000, greetingTimeout: 5000, socketTimeout: 15_000 }
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true, ...timeouts })
  try {
    await transport.sendMail({ envelope, raw })
    return true
  } catch (error) {
    const { responseCode = 0, message } = error as { responseCode?: number; message: string }
    if (responseCode > 0) sayNo(acknowledged, `mail ${message.replace(/^.*?: (?=\d{3} )/, '')}`)
    if (responseCode >= 500) acknowledged.surprises.push(`a mail was refused: ${message}`)
    return false
  } finally {
    transport.close()
  }
}

async function writeLetters(client: Client): Promise<void> {
  const cases: string[] = []
  for (let n = 1; !client.isOver(); n++) {
    if (cases.length === 0 || client.chance.oneIn(4)) cases.push(await openCase(client, n))
    const caseId = cases[client.chance.between(0, cases.length - 1)] ?? ''
    const subject = `About your telescope ${client.name} ${n}`
    const write = () =>
      callUntilDone<{ messageId: string }>(client, 'POST', `/api/cases/${caseId}/letters`, { subject, body: apology }, subject)
    const { messageId } = await write()
    client.acknowledged.letters.set(subject, messageId)
    // A program that lost the answer on its way asks for the same act again.
    if (client.chance.oneIn(20)) await write()
    await pause(client.chance.between(20, 250))
  }
}

async function openCase(client: Client, n: number): Promise<string> {
  const customer = { name: 'Marta Okafor', address: `marta.${client.name}.${n}@example.com` }
  const body = { customer, subject: 'The telescope is not here', text: 'It should have been here on Tuesday.' }
  const { caseId } = await callUntilDone<{ caseId: string }>(client, 'POST', '/api/cases', body, `case ${client.name} ${n}`)
  client.acknowledged.cases.add(caseId)
  await callUntilDone(client, 'PUT', `/api/cases/${caseId}/hearing`, { crux: 'I need it by Saturday.' }, `heard ${caseId}`)
  const title = `A star map ${client.name} ${n}`
  const perk = { title, costMinor: 100, because: 'Lena waits for it' }
  await callUntilDone(client, 'POST', `/api/cases/${caseId}/perk`, perk, title)
  client.acknowledged.entries.add(title)
  return caseId
}

/** A no that asking again does not change. */
class Lasting extends Error {}

/** The same act under the same key until its answer has arrived. Throws a no that no kill explains. */
async function callUntilDone<T>(
  { amends, chance, acknowledged }: Client,
  method: string,
  path: string,
  body: object,
  key: string,
): Promise<T> {
  const headers = { authorization: `Bearer ${amends.key}`, 'content-type': 'application/json', 'idempotency-key': key }
  for (;;) {
    try {
      const answer = await fetch(amends.address + path, {
        method,
        headers,
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      })
      const text = await answer.text()
      if (answer.ok) return JSON.parse(text) as T
      sayNo(acknowledged, `call ${answer.status} ${sentenceOf(text)}`)
      if (answer.status < 500 || text.includes('"code":"bug"')) throw new Lasting(`${method} ${path} answered ${answer.status}: ${text}`)
    } catch (error) {
      // Otherwise it was killed; nobody knows whether it was done.
      if (error instanceof Lasting) {
        acknowledged.surprises.push(error.message)
        throw error
      }
    }
    acknowledged.again.calls++
    await pause(chance.between(50, 300))
  }
}

function sayNo({ noes }: Acknowledged, no: string): void {
  noes.set(no, (noes.get(no) ?? 0) + 1)
}

function sentenceOf(problem: string): string {
  try {
    return (JSON.parse(problem) as { detail: string }).detail
  } catch {
    return problem.slice(0, 100)
  }
}
