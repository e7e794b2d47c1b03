// The two ways a call can come back without an answer: the server said no and why, or it could not be reached.

/** A refusal (RFC 9457 problem+json): a code for the program, the field it is about if any, a sentence for the person. */
export class Refused extends Error {
  readonly code: string
  readonly field: string | undefined
  readonly sentence: string
  readonly status: number
  /** Seconds after which to come back, where the server says. */
  readonly wait: number | undefined
  constructor(status: number, code: string, sentence: string, field?: string, wait?: number) {
    super(sentence)
    this.name = 'Refused'
    this.status = status
    this.code = code
    this.sentence = sentence
    this.field = field
    this.wait = wait
  }
}

/** Nothing came back: no network, or the server is away. Whether a change was made is not known. */
export class Offline extends Error {
  constructor(cause: unknown) {
    super('Amends cannot be reached right now.', { cause })
    this.name = 'Offline'
  }
}

const brokenSentence = 'Something broke on our side. It is written down; please try again in a moment.'
const offlineSentence = 'Amends cannot be reached right now. What you wrote is still here; please try again.'

/** True for a no that the same words will meet again: trying by itself changes nothing. A session that ended may come back. */
export function isLasting(thrown: unknown): thrown is Refused {
  return thrown instanceof Refused && thrown.status >= 400 && thrown.status < 500 && ![401, 408, 429].includes(thrown.status)
}

/** True when an address leads to nothing: the thing is not there (any more), or its id is not complete. */
export function isNotThere(thrown: unknown): boolean {
  return thrown instanceof Refused && (thrown.status === 404 || thrown.status === 422)
}

/** True for what may pass by itself, nothing being wrong with what was asked: nobody answered, or the server could not just now. */
export function isPassing(thrown: unknown): boolean {
  return thrown instanceof Offline || (thrown instanceof Refused && thrown.status === 503)
}

/** Milliseconds before asking again after `times` tries in vain: what the server said, or longer each time. */
export function restBefore(times: number, thrown: unknown): number {
  return 1000 * ((thrown instanceof Refused ? thrown.wait : undefined) ?? 2 ** times)
}

/** What to tell the person about anything that was thrown. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Refused) return thrown.sentence
  return thrown instanceof Offline ? offlineSentence : brokenSentence
}

/** The sentence that belongs at this field, if the refusal names it. */
export function sentenceAt(thrown: unknown, field: string): string | undefined {
  return thrown instanceof Refused && thrown.field === field ? thrown.sentence : undefined
}

/** The name by which the refusal means this field: that of one in it ("fits.3"), or its own. */
export function fieldWithin(thrown: unknown, field: string): string {
  return thrown instanceof Refused && thrown.field?.startsWith(`${field}.`) ? thrown.field : field
}

/** The refusal that a response carries; a response without a problem body (a proxy's page) becomes a plain sentence. `wait`: its Retry-After. */
export function refusedBy(status: number, body: unknown, wait?: string | null): Refused {
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const text = (name: string) => (typeof problem[name] === 'string' ? problem[name] : undefined)
  const sentence = text('sentence') ?? text('detail') ?? text('title') ?? brokenSentence
  const seconds = /^\d{1,3}$/.test(wait ?? '') ? Number(wait) : undefined
  return new Refused(status, text('code') ?? 'broken', sentence, text('field'), seconds)
}
