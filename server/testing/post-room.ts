// For the tests of letters that leave: one whose window is over, what became of it, and the steps of its job one by one, as a process
// that dies would leave them.

import { expect } from 'vitest'
import type { CaseId, MessageId } from '#core/ids.ts'
import { sendJob } from '#server/messages/outbox.ts'
import { beat } from '#server/platform/heartbeat.ts'
import type { Team } from '#server/testing/cast.ts'
import { sorry } from '#server/testing/complaints.ts'
import type { TestWorld } from '#server/testing/world.ts'

export type Sent = { caseId: CaseId; messageId: MessageId }

export function postRoom(world: TestWorld, team: Team) {
  const order = ({ messageId }: Sent, attempt: number) => ({ messageId, attempt })
  const prepare = (one: Sent, attempt: number) => world.enter(team, (ctx) => sendJob.prepare(ctx, order(one, attempt)))
  const begin = (one: Sent, attempt: number) => world.enter(team, (ctx) => sendJob.begin(ctx, order(one, attempt)))
  return {
    left: () => world.smtp.mails.filter((mail) => mail.from === team.mailbox),
    /** A letter whose window is over. */
    letter: async (): Promise<Sent> => {
      const customer = { name: 'Marta Okafor', address: 'marta@example.com' }
      const opened = await world.as(team.ilse).post('/api/cases', { customer, subject: 'Late', text: 'Where is it?' })
      const { caseId } = opened.body
      const sent = await world.as(team.ilse).post(`/api/cases/${caseId}/letters`, { subject: 'Your telescope', body: sorry })
      expect(sent.status, sent.text).toBe(201)
      world.clock.forward(10_000)
      return { caseId, messageId: sent.body.messageId }
    },
    fate: async ({ messageId }: Sent): Promise<{ state: string; dueAt: string; trouble: string | null }> => {
      const { state, dueAt, trouble } = (await world.as(team.noor).get(`/api/post/${messageId}`)).body
      return { state, dueAt, trouble }
    },
    told: async ({ caseId }: Sent) =>
      (await world.journal(team, caseId))
        .map((entry) => [entry.event, entry.payload['via']])
        .filter(([event]) => /^message\.(?!received|queued)/.test(String(event))),
    settle: ({ messageId }: Sent, arrived: boolean) => world.as(team.ilse).post(`/api/messages/${messageId}/fate`, { arrived }),
    retry: ({ messageId }: Sent) => world.as(team.ilse).post(`/api/messages/${messageId}/retry`),
    /** The heartbeat alone: the job is asked for, and nobody has begun it. */
    claim: () => beat(world.world),
    prepare,
    begin,
    /** The outside half as one process does it, up to where it may die. */
    leave: async (one: Sent) => sendJob.outside(world.world.net, await prepare(one, 1), () => begin(one, 1)),
    after: (one: Sent, fate: unknown) => world.enter(team, (ctx) => sendJob.after(ctx, order(one, 1), fate, true)),
  }
}
