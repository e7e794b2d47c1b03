// What can be seen without the database: settings, the data folder, the ports, and the server through which mail leaves.

import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { createServer, connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { attention, type Finding, ok } from '#server/doctor/finding.ts'
import { type Config, reachable, unknownKeys } from '#server/platform/config.ts'
import { leftInWords, type Room, roomOf } from '#server/platform/room.ts'

/** PostgreSQL needs some room to recover as well as to write. */
const toMend: Record<Room['level'], string | null> = {
  enough: null,
  low: 'Make room soon.',
  scarce: 'Make room now: without it nothing can be kept, and mail is put off.',
  full: 'Make room on that disk. Nothing that was acknowledged is lost, mail is put off meanwhile, and work goes on by itself.',
}
/** Milliseconds for a neighbour to answer. */
const patience = 5000

export function settings(config: Config, env: Record<string, string | undefined>): Finding[] {
  const unknown = unknownKeys(env)
  const host = new URL(config.url).hostname
  const isLocal = host === 'localhost' || host.startsWith('127.') || host === '[::1]'
  const isOpen = config.host !== '127.0.0.1' && config.host !== 'localhost' && config.host !== '::1'
  return [
    unknown.length > 0
      ? attention('settings', `Not known: ${unknown.join(', ')}`, 'Check the spelling; “amends config” lists every setting.')
      : ok('settings', 'Every setting is known and well formed'),
    isOpen && isLocal
      ? attention('address', `Links in mails lead to ${config.url}`, 'Set AMENDS_URL to the address that customers can reach.')
      : ok('address', `Links in mails lead to ${config.url}`),
  ]
}

/** The folder itself, or where it will be made; nothing is made here. */
export async function dataFolder({ databaseUrl, dataDirectory, lowDisk }: Config): Promise<Finding> {
  if (databaseUrl) return ok('data folder', 'Not used: the database is a server of its own')
  const there = await stat(dataDirectory).catch(() => null)
  if (!there) return ok('data folder', `${dataDirectory} is not there yet; the first start makes it`)
  const isOurs = await access(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!isOurs) return attention('data folder', `${dataDirectory} cannot be written`, 'Give it to the account that runs Amends.')
  const room = await roomOf({ databaseUrl, dataDirectory, lowDisk })
  if (!room) return attention('data folder', `${dataDirectory} does not say how much room it has`, 'Look at its disk.')
  const words = `${dataDirectory} has ${leftInWords(room)} of room`
  const mend = toMend[room.level]
  return mend ? attention('data folder', room.level === 'full' ? `The disk is full: ${words}` : words, mend) : ok('data folder', words)
}

export async function ports({ port, smtpPort, host }: Config): Promise<Finding[]> {
  return Promise.all([
    onePort('web port', 'PORT', port, host, () => answersHealth(host, port)),
    onePort('mail port', 'INBOUND_SMTP_PORT', smtpPort, host, () => greets(host, smtpPort)),
  ])
}

async function onePort(check: string, key: string, port: number, host: string, isOurs: () => Promise<boolean>): Promise<Finding> {
  const trouble = await listened(port, host)
  if (trouble === null) return ok(check, `${port} is free`)
  if (trouble === 'EADDRINUSE')
    return (await isOurs())
      ? ok(check, `Amends answers on ${port}`)
      : attention(check, `${port} is taken by something else`, `Stop what runs there, or set ${key} to another port.`)
  if (trouble === 'EACCES')
    return attention(check, `${port} may not be opened by this account`, `Set ${key} to a port above 1023, or allow it.`)
  return attention(check, `${host}:${port} cannot be opened (${trouble})`, 'Check AMENDS_HOST.')
}

function listened(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}

async function answersHealth(host: string, port: number): Promise<boolean> {
  const at = reachable(host)
  const answer = await fetch(`http://${at.includes(':') ? `[${at}]` : at}:${port}/healthz`, {
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  return ((await answer?.json().catch(() => null)) as { alive?: boolean } | null)?.alive === true
}

function greets(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port, timeout: patience })
    const done = (found: boolean) => {
      socket.destroy()
      resolve(found)
    }
    socket.once('data', (said: Buffer) => done(/^[24]\d\d /.test(said.toString())))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })
}

/** Connects, says EHLO and signs in where the address has a name and a password; hands in no mail. */
export async function mailOut({ smtpUrl }: Config): Promise<Finding> {
  if (!smtpUrl) return ok('mail out', 'No SMTP_URL is set, so all mail stays in the mail preview')
  const { host } = new URL(smtpUrl)
  const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ ...limits, url: smtpUrl })
  try {
    await transport.verify()
    return ok('mail out', `${host} answers and lets us in`)
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return attention('mail out', `${host}: ${said}`, 'Check SMTP_URL, its name and password, and whether a firewall stands between.')
  } finally {
    transport.close()
  }
}
