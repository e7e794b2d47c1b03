// A lane: one connection on which whole cases are told, each in one transaction. Every door opens on it as ever; only the doors' own begins
// and commits are left out, and so is the news for watchers, for nobody watches a demo that is not there yet. What does not change while
// the demo is told (brands, members, the protocol) is asked for once.

import type { QueryResult } from 'pg'
import type { OrganisationId } from '#core/ids.ts'
import type { Client, Pool } from '#server/platform/db.ts'

export type Lane = {
  /** What the doors are given in place of a pool. */
  pool: Pool
  /** Tells one case, and keeps all of it or nothing. */
  whole<T>(work: () => Promise<T>): Promise<T>
}

const unchanging = /^select .* from "(brands|organisations|members|departments|protocols|customer_interests)" (?!.*for update)/

/** Counts the sentences of a letter: the organisation, the instant, and the marks of the sentences. */
const counting = /^insert into coach_sentences /
/** Forgets those that nobody has written for long. A lane that did so in between would hold rows that another lane counts. */
const forgetting = /^delete from coach_sentences where organisation_id = \$1 and mark in/
type Sentences = { text: string; values: unknown[] }[]

/**
 * Two lanes with letters of many sentences in common would each wait for the other until the end of their cases. So sentences are counted at
 * the end of a case, in one order for all lanes: each once, then those that stood in two letters, and so on.
 */
function inOneOrder(sentences: Sentences): Sentences {
  const last = sentences.at(-1)
  if (last === undefined) return []
  const times = new Map<string, number>()
  for (const mark of sentences.flatMap(({ values }) => values[2] as string[])) times.set(mark, (times.get(mark) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return Array.from({ length: most }, (_, n) => {
    const marks = [...times].flatMap(([mark, count]) => (count > n ? [mark] : [])).toSorted()
    return { text: last.text, values: [last.values[0], last.values[1], marks] }
  })
}

/** One function, long because the connection, what it knows and what waits for its end are one state. */
export function openLane(real: Pool, organisation: OrganisationId): Lane {
  let held: Client | null = null
  let isOver = false
  const known = new Map<string, QueryResult>()
  let sentences: Sentences = []
  let forgotten: Sentences = []
  const ask = (text: string | { text: string; values?: unknown[] }, values?: unknown[]): Promise<QueryResult> => {
    if (!held || isOver) throw new Error('nothing is being told on this lane')
    if (text === 'rollback') isOver = true
    return held.query(text as string, values)
  }
  /** A failed act must not be half kept: its door rolls back, and with it everything of this case. */
  const query: typeof ask = async (text, values) => {
    if (typeof text !== 'string') return ask(text, values)
    if (/(?:^|; )commit$/.test(text)) return { rows: [], command: 'COMMIT' } as unknown as QueryResult
    if (text.startsWith('begin')) return { rows: [] } as unknown as QueryResult
    if (counting.test(text)) {
      sentences.push({ text, values: values ?? [] })
      return { rows: [] } as unknown as QueryResult
    }
    if (forgetting.test(text)) {
      forgotten = [{ text, values: values ?? [] }]
      return { rows: [] } as unknown as QueryResult
    }
    if (!unchanging.test(text)) return ask(text, values)
    const key = `${text} ${JSON.stringify(values)}`
    const found = known.get(key) ?? (await ask(text, values))
    if (found.rows.length > 0) known.set(key, found)
    return found
  }
  // Nothing travels together here: each statement waits for its answer as before.
  const stream = { cork: () => {}, uncork: () => {} }
  const client = { query, release: () => {}, getTransactionStatus: () => 'I', connection: { stream } }
  return {
    pool: { connect: () => Promise.resolve(client) } as unknown as Pool, // seam: a door takes a client out of it, and asks nothing else of it
    whole: async (work) => {
      held = await real.connect()
      isOver = false
      sentences = []
      forgotten = []
      try {
        // Without waiting for the disk: a demo that a power cut takes away is told anew.
        await ask(
          `begin; select set_config('role','amends_app',true), set_config('app.organisation','${organisation}',true); set local synchronous_commit = off`,
        )
        const answer = await work()
        for (const { text, values } of [...inOneOrder(sentences), ...forgotten]) await ask(text, values)
        const kept = await ask('commit')
        if (kept.command !== 'COMMIT') throw new Error('a statement had failed and was passed over: the case was not kept')
        return answer
      } catch (error) {
        if (!isOver) await ask('rollback').catch(() => undefined)
        throw error
      } finally {
        held.release()
        held = null
      }
    },
  }
}
