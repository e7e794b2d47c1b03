// A composer with everything of the coach that it asks for when it is wanted, as web/coach does.

export { read } from './composer.ts'

export const askedFor = {
  full: () => Promise.all([import('#core/coach/in-full.ts'), import('#core/coach/languages/en/full-letters.ts')]),
  reasons: () => import('#core/coach/why.ts'),
  sources: () => import('#core/coach/evidence.ts'),
  questions: () => import('#core/time/said/question.ts'),
  numbers: () => import('#core/coach/number-words.ts'),
  notes: () => Promise.all([import('#core/coach/finders/blameless.ts'), import('#core/coach/languages/en/english.ts')]),
  german: () => import('#core/coach/languages/de/german.ts'),
}
