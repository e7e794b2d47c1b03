// Records the statements that one request sends, and replays them on a bare driver: the floor that Amends is measured against.

import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

let statements: (Statement & { on: pg.Client })[] | null = null
const query = pg.Client.prototype.query as unknown as (...args: unknown[]) => unknown
// On the prototype, because every client's query was bound by whoever uses it long before a recording begins.
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const [text, values] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
  if (statements)
    statements.push(
      typeof text === 'string' ? { on: this, text, values: values ?? [] } : { on: this, text: text.text, values: text.values ?? [] },
    )
  return query.apply(this, args)
} as typeof pg.Client.prototype.query

/**
 * Every statement that is sent while `work` runs, in order, those of one connection together: replayed on a single connection, what was said
 * on another in the meantime would land in the middle of a transaction, which may be one that only reads.
 */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[]> {
  const recording: (Statement & { on: pg.Client })[] = []
  statements = recording
  try {
    await work()
  } finally {
    statements = null
  }
  return [...Map.groupBy(recording, ({ on }) => on).values()].flat().map(({ text, values }) => ({ text, values }))
}

const ids = /\b([a-z]+)_([0-7][0-9a-hjkmnp-tv-z]{25})\b/g
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** What a case is called in the open; no two of an organisation have the same. */
const reference = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/** The same statements for another round: each id that the first round made becomes a fresh one, the same everywhere in the round. */
export function anew(statements: Statement[], made: ReadonlySet<string>, round: number): Statement[] {
  const fresh = new Map<string, string>()
  const renew = (text: string) =>
    text
      .replace(ids, (id: string, prefix: string, rest: string) => {
        if (!made.has(id)) return id
        if (!fresh.has(id)) fresh.set(id, `${prefix}_${rest.slice(0, 10)}${tail(round, rest.slice(10))}`)
        return fresh.get(id) ?? id
      })
      .replaceAll('round-0', `round-${round}`)
  return statements.map(({ text, values }) => ({
    text: renew(text),
    values: values.map((value) => (typeof value !== 'string' ? value : reference.test(value) ? `F${round}` : renew(value))),
  }))
}

/** Sixteen letters that are another number for each round and id. */
function tail(round: number, old: string): string {
  let number = round
  let text = ''
  for (let i = 0; i < 6; i++) {
    text = alphabet.charAt(number % 32) + text
    number = Math.floor(number / 32)
  }
  return old.slice(0, 10) + text
}

/** The ids that these statements made: those that stand in an insert and were not asked for before. */
export function madeIn(statements: Statement[]): Set<string> {
  const known = new Set<string>()
  const made = new Set<string>()
  for (const { text, values } of statements) {
    const found = values.flatMap((value) => (typeof value === 'string' ? (value.match(ids) ?? []) : []))
    for (const id of found) if (/^\s*insert/i.test(text) && !known.has(id)) made.add(id)
    if (!/^\s*insert/i.test(text)) for (const id of found) if (!made.has(id)) known.add(id)
  }
  return made
}

/** Runs the statements on one bare connection, one after the other. */
export async function replay(client: pg.ClientBase, statements: Statement[]): Promise<void> {
  for (const { text, values } of statements) await (values.length > 0 ? client.query(text, values) : client.query(text))
}
