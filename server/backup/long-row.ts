// A row that comes in pieces, because a mail or a file is in it: its bytes are laid down piece by piece in a table of this transaction, and
// the database itself puts them together.

import { StringDecoder } from 'node:string_decoder'
import type pg from 'pg'

/** How bytes begin in JSON, as the database writes them: `\\x` and then two digits for each. */
const mark = '\\\\x'

export class LongRow {
  readonly #client: pg.ClientBase
  readonly #into: string
  readonly #types: readonly string[]
  readonly #decoder = new StringDecoder('utf8')
  #values: (string | null)[] = []
  #laid = new Set<number>()
  /** What stands between two texts; the text that is being read, as JSON has it; how many pieces of it lie in the table. */
  #gap = ''
  #text: string | null = null
  #isEscaped = false
  #pieces = 0

  /** `into`: the beginning of the statement, up to its values. */
  constructor(client: pg.ClientBase, into: string, types: readonly string[]) {
    this.#client = client
    this.#into = into
    this.#types = types
  }

  async take(bytes: Buffer): Promise<void> {
    const words = this.#decoder.write(bytes)
    for (let at = 0; at < words.length;) at = this.#text === null ? this.#between(words, at) : await this.#within(words, at)
  }

  /** Puts the row where it belongs, and is ready for the next. Answers how many rows that were. */
  async put(): Promise<number> {
    this.#nulls()
    const whole = (place: number) => `(select string_agg(part, ''::bytea order by at) from pieces where place = ${place})`
    const values = this.#types.map((type, n) => (this.#laid.has(n) ? whole(n) : `$${n + 1}::text::${type}`))
    // Every parameter has to be named once, also where the pieces stand for it.
    const unused = [...this.#laid].map((n) => `$${n + 1}::text is null`)
    await this.#client.query(`${this.#into} select ${values.join(', ')} where ${unused.join(' and ') || 'true'}`, this.#values)
    await this.#client.query('truncate pieces')
    this.#values = []
    this.#laid = new Set()
    return 1
  }

  #between(words: string, from: number): number {
    const quote = words.indexOf('"', from)
    this.#gap += words.slice(from, quote < 0 ? undefined : quote)
    if (quote < 0) return words.length
    this.#nulls()
    this.#text = ''
    return quote + 1
  }

  #nulls(): void {
    this.#values.push(...(this.#gap.match(/null/g) ?? []).map(() => null))
    this.#gap = ''
  }

  async #within(words: string, from: number): Promise<number> {
    const end = this.#endOf(words, from)
    this.#text += words.slice(from, end < 0 ? undefined : end)
    if (this.#isBytes() && (end < 0 || this.#pieces > 0)) await this.#lay()
    if (end < 0) return words.length
    if (this.#pieces > 0) this.#laid.add(this.#values.length)
    this.#values.push(this.#pieces > 0 ? null : (JSON.parse(`"${this.#text}"`) as string))
    this.#text = null
    this.#pieces = 0
    return end + 1
  }

  /** Where the text ends, or less than nothing: a quote that no backslash takes its meaning from. */
  #endOf(words: string, from: number): number {
    for (let at = from; at < words.length; at++) {
      if (this.#isEscaped) this.#isEscaped = false
      else if (words[at] === '\\') this.#isEscaped = true
      else if (words[at] === '"') return at
    }
    return -1
  }

  #isBytes(): boolean {
    return this.#types[this.#values.length] === 'bytea' && (this.#pieces > 0 || (this.#text ?? '').length > mark.length)
  }

  /** Lays down what has been read of the bytes; half a byte waits for its other half. */
  async #lay(): Promise<void> {
    const digits = this.#pieces === 0 ? (this.#text ?? '').slice(mark.length) : (this.#text ?? '')
    const even = digits.length - (digits.length % 2)
    const place = this.#values.length
    await this.#client.query(`insert into pieces values ($1, $2, decode($3, 'hex'))`, [place, this.#pieces, digits.slice(0, even)])
    this.#pieces++
    this.#text = digits.slice(even)
  }
}
