// Mails a second by SMTP, each kept on the disk before it is acknowledged, beside the same statements by the bare driver.

import { createTransport } from 'nodemailer'
import { atOnce, benchHouse, besideBare } from './house.ts'
import { measure, row } from './measure.ts'
import { anew, madeIn, replay } from './record.ts'

const mailbox = 'care@oak-and-lantern.localhost'

export async function benchIntake(rounds: number): Promise<void> {
  // Filing is a job and comes after the 250; whoever works is another process here.
  const house = await benchHouse('doors')
  try {
    const pooled = postTo(house.amends.smtpPort)
    const run = Math.floor(performance.now() * 1000)
    await measure(rounds / 10, atOnce, (n) => pooled.send(`warm-${run}-${n}`))
    const single = postTo(await house.mailDoor())
    // Of two mails, only what differs was made by the second: the brand is named by both.
    const before = madeIn(await house.recorded(() => single.send('round-before')))
    const statements = await house.recorded(() => single.send('round-0'))
    single.close()
    const made = madeIn(statements).difference(before)
    const { ours, floor } = await besideBare(
      house,
      rounds,
      (n) => pooled.send(`ours-${run}-${n}`),
      (client, n) => replay(client, anew(statements, made, n + 1)),
    )
    pooled.close()
    console.log('| what | Amends | bare driver, same statements | ratio | |\n|---|---|---|---|---|')
    console.log(row('mails by SMTP, on the disk before the 250', ours, floor))
  } finally {
    await house.close()
  }
}

/** As many connections as work at once, kept open from mail to mail. */
function postTo(port: number) {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: atOnce,
    maxMessages: Infinity,
  })
  return {
    send: (name: string) =>
      transport.sendMail({
        envelope: { from: `${name}@example.com`, to: mailbox },
        raw: `From: ${name} <${name}@example.com>\r\nTo: ${mailbox}\r\nSubject: The telescope is late\r\nMessage-ID: <${name}@example.com>\r\n\r\n${'I took the morning off to wait for it, and nobody came.\r\n'.repeat(10)}`,
      }),
    close: () => transport.close(),
  }
}
