// The first thing in a request that does not fit its shape, as a refusal that names its field. Where a contract has no sentence of its own, what
// the library says in its own tongue becomes one that a person can act on.

import type { z } from 'zod'
import { type Refusal, refuse } from '#core/refusal.ts'

type Issue = z.core.$ZodIssue

export function misfit(error: z.ZodError): Refusal {
  const issue = error.issues[0]
  const field = issue?.path.join('.') || undefined
  if (!issue) return refuse('invalid', 'This does not fit.')
  if (issue.code === 'unrecognized_keys') return refuse('invalid', `“${issue.keys[0]}” is not known here. Leave it out.`, issue.keys[0])
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined')
  return refuse('invalid', missing ? 'This is missing. Please fill it in.' : inWords(issue), field)
}

/** How the library begins what no contract has said better. */
const itsOwn = /^(?:Invalid|Too (?:small|big))\b/

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object with named fields',
  record: 'an object with named fields',
  array: 'a list',
}

function inWords(issue: Issue): string {
  if (!itsOwn.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return `This should be ${types[issue.expected] ?? `of the type ${issue.expected}`}.`
  if (issue.code === 'invalid_value') return `This should be ${listed(issue.values.map(String))}.`
  if (issue.code === 'too_small') return `This should be ${atLeast(issue)}.`
  if (issue.code === 'too_big') return `This should be ${atMost(issue)}.`
  return 'This does not have the form that belongs here.'
}

function listed(values: readonly string[]): string {
  return values.length === 1 ? `“${values[0]}”` : `one of these: ${values.join(', ')}`
}

function atLeast({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return minimum === 1 ? 'a list that holds something' : `a list of at least ${minimum}`
  return origin === 'string' ? `at least ${minimum} characters long` : `${inclusive === false ? 'more than' : 'at least'} ${minimum}`
}

function atMost({ origin, maximum, inclusive }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'array') return `a list of at most ${maximum}`
  return origin === 'string' ? `at most ${maximum} characters long` : `${inclusive === false ? 'less than' : 'at most'} ${maximum}`
}
