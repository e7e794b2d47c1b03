// What the coach reads, in words. They are fetched beside the composer and are there a moment later: underlining does not wait for them.

import type { Coached } from '#core/coach/coach-by.ts'
import type { Coaching } from '#core/coach/coach.ts'
import type { Mark } from '#core/coach/finder.ts'
import type { Finding } from '#core/coach/rule.ts'
import type * as words from '#core/coach/words.ts'
import { fetchedOnce } from './fetched.ts'

type Words = Pick<typeof words, 'inWords' | 'finders'>

export const useWords = fetchedOnce<Words>(() => import('#core/coach/words.ts'))

/** Without words a finding still has its name, its place and what to put instead. */
export function inWords(coached: Coached, there: Words | null): Coaching {
  if (there) return there.inWords(coached)
  const { promises } = coached
  const unasked = promises.map((promise) => ({ ...promise, question: null }))
  return {
    findings: coached.findings.map(named),
    parts: [],
    components: [],
    promises: unasked,
    evidence: { apology: false, ownership: false },
  }
}

function named({ says: _, ...mark }: Mark): Finding {
  const name = mark.rule.replaceAll('-', ' ')
  return { ...mark, title: name.charAt(0).toUpperCase() + name.slice(1), reason: '', better: null }
}
