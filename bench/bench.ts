// Measures Amends against the bare driver: `npm run bench -- WHAT [--cases 10000,100000,1000000] [--rounds 1500]`.
// WHAT is one of the measures below; each prints its part of docs/performance.md.

import { parseArgs } from 'node:util'
import { benchCases } from './cases.ts'

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
}

const asked = positionals.length > 0 ? positionals : Object.keys(measures)
for (const what of asked) {
  const run = measures[what]
  if (!run) throw new Error(`“${what}” is not measured here; there is ${Object.keys(measures).join(', ')}`)
  await run()
}
