// The language in which the coach reads a letter. English is there with the coach; another is fetched when a case speaks it.

import { useEffect, useState } from 'react'
import { english } from '#core/coach/languages/en/english.ts'
import { unread } from '#core/coach/languages/sparse.ts'
import type { Language, LanguageCode } from '#core/coach/languages/language.ts'

const shelves: Partial<Record<LanguageCode, () => Promise<Language>>> = {
  de: async () => (await import('#core/coach/languages/de/german.ts')).german,
  es: async () => (await import('#core/coach/languages/es/spanish.ts')).spanish,
  fr: async () => (await import('#core/coach/languages/fr/french.ts')).french,
}

/** Null until it is there; a language of nothing for one that the coach does not read, which then finds nothing. */
export function useLanguage(tag: string): Language | null {
  const [code = ''] = tag.toLowerCase().split('-')
  const fetch = shelves[code as LanguageCode]
  const [fetched, setFetched] = useState<Language | null>(null)
  useEffect(() => {
    let isWanted = true
    // A language that cannot be fetched leaves the coach silent; the letter can be written and sent all the same.
    fetch?.().then(
      (language) => isWanted && setFetched(language),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [fetch])
  if (fetch === undefined) return code === 'en' || code === '' ? english : unread
  return fetched?.code === code ? fetched : null
}
