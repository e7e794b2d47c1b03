// By what the coach reads: the tables of a language, and what is looked for. What reads English letters is there with the coach; other
// languages, and what notes and reviews are read for besides, are fetched when they are wanted.

import { useEffect, useState } from 'react'
import type { TextKind } from '#core/coach/about.ts'
import type { Finder } from '#core/coach/finder.ts'
import { finders } from '#core/coach/finders.ts'
import { letters } from '#core/coach/languages/en/letters.ts'
import type { Language, LanguageCode } from '#core/coach/languages/language.ts'

export type Reads = { language: Language; finders: readonly Finder[] }

const shelves: Record<LanguageCode, () => Promise<Language>> = {
  en: async () => (await import('#core/coach/languages/en/english.ts')).english,
  de: async () => (await import('#core/coach/languages/de/german.ts')).german,
  es: async () => (await import('#core/coach/languages/es/spanish.ts')).spanish,
  fr: async () => (await import('#core/coach/languages/fr/french.ts')).french,
}
/** For one that the coach does not read: a language of nothing, in which it finds next to nothing. */
const unread = async () => (await import('#core/coach/languages/sparse.ts')).unread
const blameless = async () => (await import('#core/coach/finders/blameless.ts')).blameless

const forEnglishLetters: Reads = { language: letters, finders }

/** Null until it is there, and while there is nothing to read. */
export function useReads(tag: string, kind: TextKind, isWritten: boolean): Reads | null {
  const [said = ''] = tag.toLowerCase().split('-')
  const code = said === '' ? 'en' : said
  const staysInside = kind === 'note' || kind === 'review'
  const isHere = code === 'en' && !staysInside
  const [fetched, setFetched] = useState<{ code: string; staysInside: boolean; reads: Reads } | null>(null)
  useEffect(() => {
    let isWanted = true
    // What cannot be fetched leaves the coach silent; the letter can be written and sent all the same.
    if (isWritten && !isHere)
      fetchReads(code, staysInside).then(
        (reads) => isWanted && setFetched({ code, staysInside, reads }),
        () => undefined,
      )
    return () => {
      isWanted = false
    }
  }, [code, staysInside, isHere, isWritten])
  if (isHere) return forEnglishLetters
  return fetched?.code === code && fetched.staysInside === staysInside ? fetched.reads : null
}

async function fetchReads(code: string, staysInside: boolean): Promise<Reads> {
  const shelf = Object.hasOwn(shelves, code) ? shelves[code as LanguageCode] : unread
  const [language, more] = await Promise.all([shelf(), staysInside ? blameless() : []])
  return { language, finders: [...finders, ...more] }
}
