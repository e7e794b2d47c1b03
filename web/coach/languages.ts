// The language in which the coach reads. English as far as a letter is underlined by it is there with the coach; the rest of it,
// and other languages, are fetched when they are wanted.

import { useEffect, useState } from 'react'
import type { TextKind } from '#core/coach/about.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import { unread } from '#core/coach/languages/sparse.ts'
import type { Language, LanguageCode } from '#core/coach/languages/language.ts'

const shelves: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('#core/coach/languages/en/english.ts')).english,
  de: async () => (await import('#core/coach/languages/de/german.ts')).german,
  es: async () => (await import('#core/coach/languages/es/spanish.ts')).spanish,
  fr: async () => (await import('#core/coach/languages/fr/french.ts')).french,
}

/** Null until it is there; a language of nothing for one that the coach does not read, which then finds nothing. */
export function useLanguage(tag: string, kind: TextKind): Language | null {
  const [said = ''] = tag.toLowerCase().split('-')
  const code = said === '' ? 'en' : said
  const fetch = Object.hasOwn(shelves, code) ? shelves[code as LanguageCode] : undefined
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
  if (fetch === undefined) return unread
  if (fetched?.code === code) return fetched
  return code === 'en' && (kind === 'reply' || kind === 'template') ? letters : null
}
