// Measures Amends against the bare driver: `npm run bench -- WHAT [--cases 10000,100000,1000000] [--rounds 1500]`.
// WHAT is one of the measures below; each prints its part of docs/performance.md.

import { parseArgs } from 'node:util'
import { benchCases } from './cases.ts'
import { benchCoach } from './coach.ts'
import { benchInsights } from './insights.ts'
import { benchIntake } from './intake.ts'
import { benchMemory, benchPage, benchStart } from './machine.ts'
import { benchRecurrence } from './recurrence.ts'
import { benchWeb } from './web.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '1500' },
    only: { type: 'string', default: '' },
  },
})
const sizes = values.cases.split(',').map(Number)
const rounds = Number(values.rounds)

const measures: Record<string, () => Promise<void>> = {
  cases: () => benchCases(sizes, rounds, values.only),
  insights: () => benchInsights(Math.max(...sizes), Math.min(rounds, 100), values.only),
  intake: () => benchIntake(rounds),
  memory: () => benchMemory(Math.max(...sizes), rounds),
  start: () => benchStart(7),
  web: () => benchWeb(7),
  page: benchPage,
  recurrence: () => benchRecurrence(sizes, Math.min(rounds, 400)),
  coach: () => benchCoach(rounds),
}

const asked = positionals.length > 0 ? positionals : Object.keys(measures)
for (const what of asked) {
  const run = measures[what]
  if (!run) throw new Error(`“${what}” is not measured here; there is ${Object.keys(measures).join(', ')}`)
  await run()
}
