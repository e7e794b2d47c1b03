// The mail door: SMTP in. A mail is committed before it is acknowledged; when keeping it fails the sender is told to try again (451, or 452 while the disk is full).
// Never answers with a bounce of its own: what nobody here owns is refused while the sender still listens.

import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { BrandId } from '#core/ids.ts'
import { keepMail } from '#server/intake/commands.ts'
import { ownersOf } from '#server/intake/mailbox.ts'
import type { Lead, Porch } from '#server/platform/area.ts'
import { type Buckets, openBuckets } from '#server/platform/buckets.ts'
import { isAway } from '#server/platform/db.ts'
import { neighbourhood } from '#server/platform/http/address.ts'
import type { Config } from '#server/platform/config.ts'
import { isForWantOfRoom } from '#server/platform/room.ts'
import type { Log } from '#server/platform/log.ts'

export type SmtpIn = { port: number; stop(): Promise<void> }

const clients = 100
const recipients = 100
/** Milliseconds without a word from the client. */
const silence = 60_000
/** Milliseconds that a stop waits for mails under way before it hangs up. */
const grace = 20_000
/** Mails of the largest size that may lie in memory at once; past it senders are asked to come back. */
const mailsInMemory = 8

export async function startSmtpIn(porch: () => Porch, config: Config, log: Log): Promise<SmtpIn> {
  const underWay = new Set<Promise<unknown>>()
  const room = { left: config.mailLimit * mailsInMemory }
  const [visits, mails] = [openBuckets(config.rates.smtpConnections), openBuckets(config.rates.smtpMails)]
  const server = new SMTPServer({
    name: new URL(config.url).hostname,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: config.mailLimit,
    maxClients: clients,
    maxRecipients: recipients,
    socketTimeout: silence,
    closeTimeout: grace,
    logger: false,
    onConnect: (session, answer) => answer(tooMany(visits, porch(), session, 421)),
    onMailFrom: (_sender, session, answer) => answer(tooMany(mails, porch(), session, 452)),
    onRcptTo: (recipient, _session, answer) => {
      knownRecipient(porch(), recipient.address).then(
        () => answer(),
        (error: unknown) => void refusal(error, config, log).then(answer),
      )
    },
    onData: (stream, session, answer) => {
      const work = takeMail(porch(), stream, session, room).then(
        () => answer(null, 'Kept'),
        async (error: unknown) => answer(await refusal(error, config, log)),
      )
      underWay.add(work)
      void work.finally(() => underWay.delete(work))
    },
  })
  server.on('error', (error: Error) => log.debug('a mail client went away', { error }))
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(config.smtpPort, config.host, () => {
      server.off('error', failed)
      listening()
    })
  })
  const address = server.server.address()
  return { port: typeof address === 'object' && address ? address.port : config.smtpPort, stop: () => stop(server, underWay) }
}

class Rejection extends Error {
  readonly responseCode: number
  constructor(code: number, sentence: string) {
    super(sentence)
    this.responseCode = code
  }
}

/** 421 sends the caller away, 452 refuses one mail for now: a mail program comes back by itself, and nothing is lost. */
function tooMany(buckets: Buckets, { now }: Porch, { remoteAddress }: SMTPServerSession, code: 421 | 452): Rejection | null {
  const wait = buckets.take(neighbourhood(remoteAddress), now)
  return wait === 0 ? null : new Rejection(code, `Too much at once, please try again in ${wait} s`)
}

async function knownRecipient(porch: Porch, address: string): Promise<void> {
  if ((await ownersOf(porch, address)).length === 0) throw new Rejection(550, 'There is no such mailbox here')
}

/** Reads the mail and keeps one row for each brand that it is for. */
async function takeMail(
  porch: Porch,
  stream: Readable & { sizeExceeded: boolean },
  session: SMTPServerSession,
  room: { left: number },
): Promise<void> {
  const raw = await read(stream, room)
  try {
    const { mailFrom, rcptTo } = session.envelope
    const envelopeFrom = mailFrom ? mailFrom.address.slice(0, 320) : null
    for (const { lead, recipient } of await destinations(
      porch,
      rcptTo.map((one) => one.address),
    ))
      await porch.enter(lead.organisationId, { kind: 'system' }, 'write', (ctx) =>
        keepMail(ctx, { brandId: lead.ref as BrandId, recipient, envelopeFrom, raw }),
      )
  } finally {
    room.left += raw.length
  }
}

/** One destination for each brand; of its addresses the one with a token, because that names the case. */
async function destinations(porch: Porch, addresses: string[]): Promise<{ lead: Lead; recipient: string }[]> {
  const found = new Map<string, { lead: Lead; recipient: string }>()
  for (const address of addresses)
    for (const lead of await ownersOf(porch, address)) {
      const before = found.get(lead.ref)
      if (!before || (!before.recipient.includes('+') && address.includes('+')))
        found.set(lead.ref, { lead, recipient: address.toLowerCase() })
    }
  return [...found.values()]
}

/** The whole mail. Past the size limit nothing more is held; the stream is read to its end, as the protocol wants, and thrown away. */
async function read(stream: Readable & { sizeExceeded: boolean }, room: { left: number }): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  let full = false
  const letGo = () => {
    room.left += size
    size = 0
    chunks.length = 0
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      full ||= room.left < chunk.length
      if (stream.sizeExceeded || full) letGo()
      else {
        chunks.push(chunk)
        size += chunk.length
        room.left -= chunk.length
      }
    }
  } catch {
    letGo()
    throw new Rejection(451, 'The mail broke off')
  }
  if (stream.sizeExceeded) throw new Rejection(552, 'This mail is larger than is taken here')
  if (full) throw new Rejection(452, 'Too much mail at once, please try again in a minute')
  return Buffer.concat(chunks)
}

async function refusal(error: unknown, config: Config, log: Log): Promise<Error> {
  if (error instanceof Rejection) return error
  if (await isForWantOfRoom(error, config)) {
    log.error('a mail could not be kept because the disk is full; its sender will try again')
    return new Rejection(452, 'There is no room to keep it just now, please try again later')
  }
  // A database that is away is no bug: one line is enough.
  log.error('a mail could not be kept; its sender will try again', isAway(error) ? { because: String(error) } : { error })
  return new Rejection(451, 'It could not be kept just now, please try again')
}

/** No new clients; mails under way are finished and answered; then whoever still hangs on is sent away. */
async function stop(server: SMTPServer, underWay: Set<Promise<unknown>>): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done())) // resolves after `grace` at the latest
  await Promise.race([Promise.allSettled(underWay), closed])
  for (const connection of server.connections) {
    connection.send(421, 'Closing, please try again')
    connection.close()
  }
  await closed
}
