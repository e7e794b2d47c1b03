// A draft as typed: kept in this browser at once and on the server a moment later, and found again after a reload or on another machine.
// News from the server never replace what somebody is typing; another window of the same browser shows each stroke.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { call, type Sent } from '#web/platform/call.ts'
import { now } from '#web/platform/clock.ts'
import { isLasting } from '#web/platform/refused.ts'
import {
  draftKey,
  forgetLocally,
  keepLocally,
  newestDraft,
  saysTheSame,
  writtenSince,
  type DraftKind,
  type ServerDraft,
  type Written,
} from './draft-store.ts'

/** Milliseconds after the last stroke until the server is told. */
const pause = 800
/** Milliseconds until a save that did not reach the server is tried again. */
const retryAfter = 5000

type About = {
  caseId: Sent<'messages.saveDraft'>['caseId']
  memberId: string
  kind: DraftKind
  saved: readonly ServerDraft[]
  fresh: Written
  /** The letters that have gone out on this case. */
  sent?: readonly string[]
}

export type Draft = {
  written: Written
  /** When it was last saved, and whether the server has it; null while nothing was written. */
  savedAt: string | null
  isOnServer: boolean
  /** Why the server will not have it as it stands; null when it does, or could not be asked. */
  refusal: string | null
  /** True while it is only what we put there. */
  isFresh: boolean
  write: (part: Partial<Written>) => void
  /** Begins afresh once `sent` is on its way, here and on the server, with what was written since. Waits for a save, so that it cannot come back. */
  clear: (sent: string) => Promise<void>
}

/** One draft; long because its words are kept in three places, and each of them is told. */
export function useDraft({ caseId, memberId, kind, saved, fresh, sent }: About): Draft {
  const key = draftKey(memberId, caseId, kind)
  const [found] = useState(() => newestDraft(localStorage, key, savedOf(saved, kind), sent))
  const [written, setWritten] = useState<Written>(found ?? fresh)
  /** Words that outlived a crash or a lost line here, and that the server has not seen. */
  const [isAhead] = useState(() => isUnseen(found, savedOf(saved, kind)))
  const [state, setState] = useState<State>({ savedAt: found?.savedAt ?? null, isOnServer: !isAhead, refusal: null })
  const latest = useRef<Latest>({ written: found ?? fresh, synced: found?.synced ?? null, fresh, isOwn: isAhead })
  useFreshNews(fresh, latest, setWritten)

  const save = useCallback(async () => {
    const { written, fresh } = latest.current
    const body = isOnly(written, fresh) ? '' : written.body
    const { savedAt } = await call('messages.saveDraft', { caseId, kind, subject: written.subject, body, promises: [...written.promises] })
    latest.current.synced = savedAt
    if (written !== latest.current.written) return
    latest.current.isOwn = false
    keepLocally(localStorage, key, written, savedAt ?? now(), savedAt)
    setState({ savedAt, isOnServer: true, refusal: null })
  }, [caseId, kind, key])
  const refused = useCallback((refusal: string) => setState((now) => ({ ...now, refusal })), [])
  const { soon, cancel } = useSaving(save, isAhead, refused)

  const write = useCallback(
    (part: Partial<Written>) => {
      const next = { ...latest.current.written, ...part }
      latest.current = { ...latest.current, written: next, isOwn: true }
      const at = now()
      setWritten(next)
      keepLocally(localStorage, key, next, at, latest.current.synced)
      setState(({ refusal }) => ({ savedAt: at, isOnServer: false, refusal }))
      soon()
    },
    [key, soon],
  )

  const clear = useCallback(
    async (sent: string) => {
      await cancel()
      const { fresh, written } = latest.current
      const since = writtenSince(sent, written.body)
      if (since !== '') return write({ body: since, promises: [] })
      latest.current = { written: fresh, synced: null, fresh, isOwn: false }
      setWritten(fresh)
      setState({ savedAt: null, isOnServer: true, refusal: null })
      forgetLocally(localStorage, key)
      await call('messages.saveDraft', { caseId, kind, subject: '', body: '', promises: [] }).catch(() => undefined)
    },
    [caseId, kind, key, cancel, write],
  )

  useOtherWindows(key, latest, setWritten, setState)

  return { written, ...state, isFresh: isOnly(written, fresh), write, clear }
}

function isUnseen(found: Written | null, server: ServerDraft | undefined): boolean {
  return found !== null && (server === undefined || !saysTheSame(found, server))
}

function savedOf(saved: readonly ServerDraft[], kind: DraftKind): ServerDraft | undefined {
  return saved.find((draft) => draft.kind === kind)
}

/** True for text that is only what we put there, or none at all. */
function isOnly(written: Written, fresh: Written): boolean {
  return written.body.trim() === '' || written.body.trim() === fresh.body.trim()
}

type State = Pick<Draft, 'savedAt' | 'isOnServer' | 'refusal'>
/** What is on the screen now, for what happens between two renders. `isOwn`: written in this window, and not yet on the server. */
type Latest = { written: Written; synced: string | null; fresh: Written; isOwn: boolean }

/** Another name, language or subject came with the news: before the first word is written, the letter begins with that. */
function useFreshNews(fresh: Written, latestRef: RefObject<Latest>, setWritten: (written: Written) => void): void {
  useEffect(() => {
    const { written, fresh: before } = latestRef.current
    const isUntouched = saysTheSame(written, before) && written.subject === before.subject
    latestRef.current = { ...latestRef.current, fresh, written: isUntouched ? fresh : written }
    if (isUntouched) setWritten(fresh)
  }, [fresh, latestRef, setWritten])
}

/** What is kept under this key was changed in another window, or taken away there. */
function useOtherWindows(
  key: string,
  latest: RefObject<Latest>,
  setWritten: (written: Written) => void,
  setState: (state: State) => void,
): void {
  useEffect(() => {
    const heed = (event: StorageEvent) => {
      if (event.key !== key || latest.current.isOwn) return
      const there = newestDraft(localStorage, key, undefined)
      latest.current = { ...latest.current, written: there ?? latest.current.fresh, synced: there?.synced ?? null }
      setWritten(latest.current.written)
      setState({ savedAt: there?.savedAt ?? null, isOnServer: there?.savedAt === there?.synced, refusal: null })
    }
    window.addEventListener('storage', heed)
    return () => window.removeEventListener('storage', heed)
  }, [key, latest, setWritten, setState])
}

/** Saves `soon` after the last stroke, at once when the page is left, never after `cancel`; one save at a time. What is `refused` waits for other words. */
function useSaving(save: () => Promise<void>, isAhead: boolean, refused: (why: string) => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const onItsWay = useRef<Promise<void>>(Promise.resolve())
  const again = useRef<() => void>(() => undefined)
  const isHere = useRef(true)

  const flush = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    // What cannot be reached now is kept here, and tried again by itself for as long as the page is there.
    onItsWay.current = onItsWay.current.then(save).catch((thrown: unknown) => {
      if (!isHere.current) return
      if (isLasting(thrown)) refused(thrown.sentence)
      else timer.current ??= setTimeout(() => again.current(), retryAfter)
    })
  }, [save, refused])
  useEffect(() => void (again.current = flush), [flush])

  const soon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pause)
  }, [flush])

  useEffect(() => {
    if (isAhead) soon()
  }, [isAhead, soon])

  const cancel = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    return onItsWay.current
  }, [])

  useEffect(() => {
    isHere.current = true
    window.addEventListener('pagehide', flush)
    return () => {
      isHere.current = false
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { soon, cancel }
}
