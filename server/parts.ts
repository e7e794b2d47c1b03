// The parts of Amends that a process may play: the web, the mail door, the worker. Named none, it plays them all.

import { parseArgs } from 'node:util'

export const partNames = ['web', 'smtp', 'worker'] as const
export type Part = (typeof partNames)[number]
export type Parts = ReadonlySet<Part>

export const allParts: Parts = new Set(partNames)

const options = { web: { type: 'boolean' }, smtp: { type: 'boolean' }, worker: { type: 'boolean' }, dev: { type: 'boolean' } } as const

/** Reads `--web --smtp --worker`. Throws a sentence for anything else. */
export function partsIn(args: string[]): Parts {
  let asked
  try {
    asked = parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error)
    throw new Error(`${said}. “amends serve” takes --web, --smtp and --worker; without any of them it does all three.`, { cause: error })
  }
  const named = partNames.filter((name) => asked[name])
  return named.length > 0 ? new Set(named) : allParts
}
