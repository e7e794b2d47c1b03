// A real SMTP server that keeps what arrives: the network beyond this machine, captured. A test can make it refuse or hang up.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type CapturedMail = { from: string; to: string[]; raw: string; parsed: Email }
export type SmtpCapture = {
  url: string
  mails: CapturedMail[]
  /** How the next mails are met: taken, refused (5xx), refused for now (4xx), or the line drops after the data. */
  mood: 'takes' | 'refuses' | 'later' | 'hangsUp'
  stop(): Promise<void>
}

export async function captureSmtp(): Promise<SmtpCapture> {
  const capture: SmtpCapture = { url: '', mails: [], mood: 'takes', stop: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (capture.mood === 'refuses') return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        if (capture.mood === 'later') return done(Object.assign(new Error('try again later'), { responseCode: 451 }))
        const raw = Buffer.concat(chunks)
        const hangsUp = capture.mood === 'hangsUp'
        void PostalMime.parse(raw).then((parsed) => {
          const { mailFrom, rcptTo } = session.envelope
          capture.mails.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map((to) => to.address),
            raw: raw.toString('utf8'),
            parsed,
          })
          if (hangsUp) for (const connection of server.connections) (connection as unknown as { close(): void }).close() // seam: not in its types
          else done()
        })
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  capture.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  capture.stop = () => new Promise((resolve) => server.close(() => resolve()))
  return capture
}
