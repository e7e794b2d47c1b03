// The structured log: one JSON object a line on standard error. It holds ids and facts, never a customer's words.

import type { Config } from '#server/platform/config.ts'
import type { Clock } from '#server/platform/clock.ts'

const levels = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof levels)[number]
export type Log = Record<Level, (what: string, facts?: Record<string, unknown>) => void>

export function openLog(clock: Clock, from: Config['logLevel'], write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const say =
    (level: Level) =>
    (what: string, facts: Record<string, unknown> = {}) => {
      if (levels.indexOf(level) < levels.indexOf(from)) return
      write(`${JSON.stringify({ at: clock.now(), level, what, ...readable(facts) })}\n`)
    }
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
}

/** A log that keeps still, for tests and tools. */
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

function readable(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, wordsOf(value)]))
}

/** Of an error, or a copy of one, its words only: what else the database writes on it (`detail`, `where`) can hold a row. */
function wordsOf(value: unknown): unknown {
  const { stack, message } = (value ?? {}) as { stack?: unknown; message?: unknown }
  return value instanceof Error || typeof stack === 'string' ? (stack ?? message) : value
}
