// The coach reads along: a moment after the last stroke, in this browser, with the same rules as the server.

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Known } from '#core/coach/about.ts'
import { type Coached, coachBy, type Reader, readerOf } from '#core/coach/coach-by.ts'
import { languageRead } from '#core/coach/languages/detect.ts'
import type { Got } from '#web/platform/call.ts'
import { useReads } from './languages.ts'

/** Milliseconds after the last stroke: short enough to feel at once, long enough not to flicker between letters. */
const pause = 120

type DeskAbout = Got<'cases.show'>['coach']

type Option = { title: string; costMinor: number; currency: string }

/** What the desk says about the case, as the coach takes it; `now` and the options (null: none travel along) are those of this moment. */
export function aboutOf(desk: DeskAbout, now: string, options: readonly Option[] | null): Known {
  const travelling = (options ?? []).map(({ title, costMinor, currency }) => ({
    letter: '',
    kind: '',
    title,
    costMinor,
    currency,
    chosen: false,
  }))
  const record = { ...desk.record, offered: [...desk.record.offered, ...travelling] }
  return { ...desk, record, now, hasOptions: options !== null }
}

const silence: Coached = { findings: [], parts: [], components: null, promises: [], evidence: { apology: false, ownership: false } }

/**
 * The coach's reading of `text`, at most `pause` behind: every place in it is one of the words `of` which it was made. `readNow` reads what
 * is not behind. One reader follows the draft, so a stroke costs no more than its paragraph. `about` should keep its identity while nothing of it changes. It reads in the language that the text
 * is in, as the server does; `ofCase` is that of the case, for a text that does not tell. While `isFresh` nothing but the greeting stands there, and nothing is fetched for it. `wantAll` fetches what tells the components.
 */
export function useCoaching(text: string, about: Known, { ofCase, isFresh = false }: { ofCase: string; isFresh?: boolean }) {
  const tag = useMemo(() => languageRead(text, ofCase), [text, ofCase])
  const [inFull, setInFull] = useState(false)
  const wanted = { kind: about.kind ?? 'reply', words: isFresh ? '' : text, theirs: about.customerWords ?? '', inFull }
  const { reads, away, isComing, isForeign, again } = useReads(tag, wanted)
  const by = useMemo(() => (reads === null ? null : readerOf(reads)), [reads])
  const wantAll = useCallback(() => setInFull(true), [])
  const [last, setLast] = useState(() => ({ of: text, coaching: readBy(by, text, about) }))
  useEffect(() => {
    const timer = setTimeout(() => setLast({ of: text, coaching: readBy(by, text, about) }), pause)
    return () => clearTimeout(timer)
  }, [text, about, by])
  return { ...last, language: tag, away, isComing, isForeign, again, wantAll, readNow: (latest: string) => readBy(by, latest, about) }
}

function readBy(by: Reader | null, text: string, about: Known): Coached {
  return by === null ? silence : coachBy(by, text, about)
}
