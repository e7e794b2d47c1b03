// `amends serve`: opens the house, greets, and closes it in order when somebody says stop. A second Ctrl-C does not make it worse.

import { openHouse, type House } from '#server/house.ts'
import type { Parts } from '#server/parts.ts'
import { machineClock, stopwatch } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { openLog } from '#server/platform/log.ts'
import { organisations } from '#server/platform/porch.ts'
import { firstLink } from '#server/people/first-link.ts'

export async function serve(config: Config, parts: Parts): Promise<void> {
  const took = stopwatch()
  const log = openLog(machineClock, config.logLevel)
  const house = await openHouse(config, log, parts)
  await greet(house, parts, took())
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log.info('stopping')
    await house.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

async function greet({ world, port, smtpPort, metricsPort }: House, parts: Parts, ms: number): Promise<void> {
  const address = port === null ? null : `http://localhost:${port}`
  const isNew = address !== null && (await organisations(world)).length === 0
  const post = world.config.smtpUrl
    ? 'Mail leaves through the SMTP server.'
    : 'No SMTP server is set, so all mail stays in the mail preview.'
  const first = ['', '  Open this link once to become the first administrator:', `  ${address}/start/${firstLink()}`]
  const lines = [
    '',
    `  Amends is ready (${(ms / 1000).toFixed(1)} s):  ${address ?? [...parts].join(' and ')}`,
    smtpPort === null ? `  ${post}` : `  Mail comes in on port ${smtpPort}. ${post}`,
    ...(parts.has('worker') ? [] : ['  Jobs and deadlines need a process with --worker on the same database.']),
    ...(metricsPort === null ? [] : [`  Metrics are on port ${metricsPort}.`]),
    ...(isNew ? first : []),
    '',
  ]
  console.log(lines.join('\n'))
}
