// No: the one way that Amends refuses. A code for machines, a field where there is one, and a sentence that a person can act on.
// Anything else that is thrown is a bug and becomes a 500.

import { en } from '#core/languages/en.ts'
import type { Words } from '#core/languages/words.ts'

/** Every reason to refuse, with the HTTP status that carries it (RFC 9457 problem+json). */
export const refusalCodes = {
  invalid: 422,
  malformed: 400,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  'too-early': 409,
  'already-done': 409,
  conflict: 409,
  gone: 410,
  'above-authority': 403,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  unavailable: 503,
} as const

export type RefusalCode = keyof typeof refusalCodes

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly field: string | undefined
  constructor(code: RefusalCode, sentence: string, field?: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.field = field
  }
  get status(): number {
    return refusalCodes[this.code]
  }
}

/** Refuses: `throw refuse('too-early', 'Before “explain” comes “make right”.')`. `field` names the input that has to change. */
export function refuse(code: RefusalCode, sentence: string, field?: string): Refusal {
  return new Refusal(code, sentence, field)
}

/**
 * A no that a customer reads on a page: `say` finds the sentence in the words of their language. Colleagues read it in English.
 * What is refused to a customer without one is answered with a general sentence of their language.
 */
export class CustomerRefusal extends Refusal {
  readonly say: (words: Words) => string
  constructor(code: RefusalCode, say: (words: Words) => string, field?: string) {
    super(code, say(en), field)
    this.say = say
  }
}

/** Refuses a customer: `throw refuseCustomer('invalid', ({ refusals }) => refusals.tapNumber, 'rating')`. */
export function refuseCustomer(code: RefusalCode, say: (words: Words) => string, field?: string): CustomerRefusal {
  return new CustomerRefusal(code, say, field)
}

/** The same sentence for what does not exist and what belongs to somebody else, so that nothing leaks. */
export function notFound(noun: string): Refusal {
  return new Refusal('not-found', `There is no such ${noun} here. It may have been removed, or the link is not complete.`)
}

/** For `catch`: what is not there is refused in these words instead; any other trouble stays what it is. */
export function insteadOfNotFound(refusal: Refusal): (error: unknown) => never {
  return (error) => {
    throw error instanceof Refusal && error.code === 'not-found' ? refusal : error
  }
}
