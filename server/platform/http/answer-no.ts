// How a no looks at each door: problem+json for programs, a plain page for people who came with a browser and have no app of ours.

import type { Context } from 'hono'
import { answerProblem, type Problem } from '#server/platform/http/problems.ts'
import { html, plainPage } from '#server/platform/http/plain-page.ts'

/** `wait`: whole seconds after which to come back. */
export function answerNo(c: Context, problem: Problem, wait?: number): Response {
  const later: Record<string, string> = wait === undefined ? {} : { 'retry-after': String(wait) }
  if (isForPeople(c)) return page(problem, later)
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
