// What the week is told with: a clock in the house's own time under which the heart beats, the mail door, and people who sign in and act.

import { createTransport } from 'nodemailer'
import type Mail from 'nodemailer/lib/mailer/index.js'
import { expect } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { hour, type Instant, msOf, second } from '#core/time/instant.ts'
import { instantOf, partsAt } from '#core/time/zone.ts'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import type { CapturedMail } from '#server/testing/smtp-capture.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

export const houseZone = 'Europe/Brussels'
/** Milliseconds between two beats of the heart while somebody works, and by night. Outside the tale it beats every few seconds. */
const [byDay, byNight] = [hour, 4 * hour]
/** Undo-send, with a second to spare. */
const untilItLeaves = 11 * second
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** "Thu 09:10" in the house's time, in the week from Sunday 10 May 2026; Thursday is Ascension Day. */
export function when(words: string): Instant {
  const [day = '', time = ''] = words.split(' ')
  const [hour = 0, minutes = 0] = time.split(':').map(Number)
  return instantOf({ year: 2026, month: 5, day: 10 + days.indexOf(day), hour, minute: minutes }, houseZone)
}

export type Stage = Awaited<ReturnType<typeof openStage>>

export async function openStage() {
  const world = await testWorld({ smtp: true })
  world.clock.moveTo(when('Sun 18:00'))
  const door = await startSmtpIn(() => openPorch(world.world), { ...world.world.config, smtpPort: 0 }, silentLog)
  const mailsTo = (address: string): CapturedMail[] => world.smtp.mails.filter((mail) => mail.to.includes(address))
  return {
    world,
    /** The cases of the week by the names that the tale gives them. */
    cases: new Map<string, CaseId>(),
    /** Lets the time pass until then. */
    at: async (words: string) => passUntil(world, when(words)),
    /** A mail comes in by the door for mail, from a real mail program. */
    mail: async (mail: Mail.Options) => {
      const post = createTransport({ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true })
      try {
        await post.sendMail(mail)
      } finally {
        post.close()
      }
      await world.settle()
    },
    /** What lies in the outbox for this moment leaves. */
    leaves: async () => {
      world.clock.forward(untilItLeaves)
      await world.beat()
    },
    mailsTo,
    lastMailTo: (address: string): CapturedMail => {
      const last = mailsTo(address).at(-1)
      if (!last) throw new Error(`no mail has left for ${address}`)
      return last
    },
    close: async () => {
      await door.stop()
      await world.stop()
    },
  }
}

/** The heart beats all the while; by night less often, as nothing is awaited then. */
async function passUntil(world: TestWorld, until: Instant): Promise<void> {
  const end = msOf(until)
  expect(msOf(world.clock.now()), `${until} is not in the past`).toBeLessThanOrEqual(end)
  for (let now = msOf(world.clock.now()); now < end; now = msOf(world.clock.now())) {
    const wall = partsAt(world.clock.now(), houseZone).hour
    const every = wall >= 7 && wall < 20 ? byDay : byNight
    world.clock.forward(Math.min(every - (now % every), end - now))
    await world.beat()
  }
}

export const replyAddressIn = (mail: CapturedMail): string => mail.parsed.replyTo?.[0]?.address ?? ''
export const pathIn = (mail: CapturedMail, start: string): string =>
  new RegExp(`http://amends\\.test(/${start}/[\\w.-]+)`).exec(mail.parsed.text ?? '')?.[1] ?? ''

export type Person = Awaited<ReturnType<typeof signIn>>

/** Somebody of the team in their browser. `does` expects that it works; `tries` does not. */
export async function signIn(world: TestWorld, email: string, password: string) {
  const send = async (cookie: string, method: string, path: string, body?: object): Promise<Reply> => {
    const headers = { cookie, 'x-amends': '1', ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await world.app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const text = await answer.text()
    return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : null, headers: answer.headers }
  }
  const entered = await send('', 'POST', '/api/session', { email, password })
  expect(entered.status, `${email} signs in: ${entered.text}`).toBe(200)
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { id, firstName } = entered.body.signedIn.member
  const tries = (method: string, path: string, body?: object) => send(cookie, method, path, body)
  return {
    id,
    firstName,
    email,
    tries,
    does: async (method: string, path: string, body?: object) => {
      const answer = await tries(method, path, body)
      expect(answer.status, `${firstName}: ${method} ${path}: ${answer.text}`).toBeLessThan(300)
      if (method !== 'GET') await world.settle()
      return answer.body
    },
  }
}
