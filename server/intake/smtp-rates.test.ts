// One address that connects, or hands in mails, too often is asked to come back; nothing is refused for good.

import { expect, test } from 'vitest'
import { startSmtpIn } from '#server/intake/smtp-in.ts'
import { hello, talk } from '#server/testing/mail-room.ts'
import { readConfig } from '#server/platform/config.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import { testWorld } from '#server/testing/world.ts'

test('too many mails of one address are put off with 452, too many connections with 421', async () => {
  const world = await testWorld()
  const team = await world.team()
  const config = { ...readConfig({ RATE_SMTP_CONNECTIONS: '2', RATE_SMTP_MAILS: '1' }), smtpPort: 0 }
  const door = await startSmtpIn(() => openPorch(world.world), config, silentLog)
  const answers = async () => {
    const heard: string[] = []
    await talk(door.port, [...hello(team.mailbox), 'Subject: a\r\n\r\nb\r\n.\r\n', 'MAIL FROM:<a@example.com>\r\n', 'QUIT\r\n'], (line) => {
      heard.push(line.slice(0, 3))
    })
    return heard
  }
  expect(await answers()).toEqual(['220', '250', '250', '250', '354', '250', '452', '221'])
  expect((await answers()).slice(0, 3)).toEqual(['220', '250', '452'])
  expect(await answers()).toEqual(['421'])
  world.clock.forward(60_000)
  expect(await answers()).toEqual(['220', '250', '250', '250', '354', '250', '452', '221'])
  await door.stop()
  await world.stop()
})
