// How a no looks at each door: problem+json for programs, a plain page for people who came with a browser and have no app of ours.

import type { Context } from 'hono'
import { fill } from '#core/languages/fill.ts'
import { languageAsked, wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type { Words } from '#core/languages/words.ts'
import { answerProblem, type Problem } from '#server/platform/http/problems.ts'
import { html, plainPage } from '#server/platform/http/plain-page.ts'

/** Whole seconds: what is not to be had just now (the database is away, its disk is full) is asked for again after these. */
const aWhile = 5

/** `wait`: whole seconds after which to come back; what is not to be had just now always says some. */
export function answerNo(c: Context, problem: Problem, wait = problem.status === 503 ? aWhile : undefined): Response {
  const later: Record<string, string> = wait === undefined ? {} : { 'retry-after': String(wait) }
  if (isForPeople(c)) return isForCustomers(c) ? customerPage(c, problem, later, wait ?? 0) : page(problem, later)
  for (const [name, value] of Object.entries(later)) c.header(name, value)
  return answerProblem(c, problem)
}

function isForPeople(c: Context): boolean {
  return !c.req.path.startsWith('/api/') && /\btext\/html\b/.test(c.req.header('accept') ?? '')
}

const titles: Record<number, string> = {
  404: 'There is nothing at this address',
  413: 'This is more than we can take',
  429: 'A moment, please',
  503: 'We cannot answer just now',
}

function page({ status, title, detail }: Problem, headers: Record<string, string>): Response {
  const heading = titles[status] ?? title.charAt(0).toUpperCase() + title.slice(1)
  return plainPage({ title: heading, language: 'en', status, headers, body: html`<h1>${heading}</h1><p>${detail}</p>` })
}

/** Customers read their pages and forms in the language of their browser when nothing else is known; colleagues read English. */
function isForCustomers(c: Context): boolean {
  return /^\/[cf]\//.test(c.req.path)
}

function customerPage(c: Context, { status }: Problem, headers: Record<string, string>, wait: number): Response {
  const language = languageAsked(c.req.header('accept-language') ?? null)
  const { title, detail } = troubleOf(status, wordsOf(language).trouble)
  const words = fill(detail, { wait: waitInWords(wait, language) })
  return plainPage({ title, language, status, headers, body: html`<h1>${title}</h1><p>${words}</p>` })
}

function troubleOf(status: number, say: Words['trouble']): { title: string; detail: string } {
  if (status === 413) return say.tooLarge
  if (status === 429) return say.tooMany
  if (status === 503) return say.unavailable
  return status >= 500 ? say.ours : say.notThere
}

function waitInWords(seconds: number, language: Language): string {
  const { second, seconds: some, minutes } = wordsOf(language).trouble.wait
  if (seconds <= 1) return second
  return seconds < 90 ? fill(some, { n: seconds }) : fill(minutes, { n: Math.ceil(seconds / 60) })
}
