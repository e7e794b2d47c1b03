// Drafts kept in this browser, beside those on the server: whichever is newer is the one to go on with. Pure but for the storage given.

import { type Answered, withAnswer } from '#core/coach/answered.ts'
import type { Got } from '#web/platform/call.ts'

export type ServerDraft = Got<'cases.show'>['drafts'][number]
export type DraftKind = ServerDraft['kind']
/** `promises`: what the writer said of promises in the words. */
export type Written = { subject: string; body: string; promises: readonly Answered[] }
/** `at` is this machine's time of the last stroke; `synced` the server's time of the last save that this text contains. */
type Kept = Written & { at: string; synced: string | null }
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const everyDraft = 'amends.draft.'

/** One draft for each person, case and kind, since several people may use one browser. */
export function draftKey(memberId: string, caseId: string, kind: DraftKind): string {
  return `${everyDraft}${memberId}.${caseId}.${kind}`
}

/** Whether anything that somebody began to write is kept in this browser. */
export function holdsDrafts(store: Pick<Storage, 'key' | 'length'>): boolean {
  return Array.from({ length: store.length }, (_, n) => store.key(n)).some((key) => key?.startsWith(everyDraft))
}

export function keepLocally(store: Store, key: string, written: Written, at: string, synced: string | null): void {
  try {
    store.setItem(key, JSON.stringify({ ...written, at, synced } satisfies Kept))
  } catch {
    // The browser keeps nothing (private window, full): the server's copy remains.
  }
}

export function forgetLocally(store: Store, key: string): void {
  store.removeItem(key)
}

/**
 * The draft to go on with, or null. The two machines' clocks differ, so what was synced counts before any clock is compared. `sent`: the
 * letters that have gone out; one that was begun here and sent from another machine is no draft any more.
 */
export function newestDraft(
  store: Store,
  key: string,
  server: ServerDraft | undefined,
  sent: readonly string[] = [],
): (Written & { savedAt: string; synced: string | null }) | null {
  const local = keptLocally(store, key)
  const fromServer = server ? { ...writtenIn(server), savedAt: server.savedAt, synced: server.savedAt } : null
  if (local === null || (fromServer === null && isSent(local, sent))) return fromServer
  const fromHere = { ...writtenIn(local), savedAt: local.at, synced: local.synced }
  if (fromServer === null || local.synced === fromServer.savedAt) return fromHere
  return fromServer.savedAt > local.at ? fromServer : fromHere
}

/** All of it was on the server once, and it stands in the conversation word for word. */
function isSent({ body, at, synced }: Kept, sent: readonly string[]): boolean {
  return at === synced && sent.some((letter) => letter.trim() === body.trim())
}

function writtenIn({ subject, body, promises }: Written): Written {
  return { subject, body, promises }
}

function keptLocally(store: Store, key: string): Kept | null {
  try {
    const said: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return isKept(said) ? { ...said, promises: Array.isArray(said.promises) ? said.promises : [] } : null
  } catch {
    return null
  }
}

function isKept(said: unknown): said is Kept {
  if (typeof said !== 'object' || said === null) return false
  const { subject, body, at } = said as Record<string, unknown>
  return typeof subject === 'string' && typeof body === 'string' && typeof at === 'string'
}

/** What was brought back, with anything that was begun since beneath it: nothing written is lost. */
export function broughtBack(back: Written, begun: Written, fresh: Written): Written {
  const hasBegun = begun.body.trim() !== '' && begun.body.trim() !== fresh.body.trim()
  if (!hasBegun) return writtenIn(back)
  const promises = begun.promises.reduce((all, one) => withAnswer(all, one, one.at), [...back.promises])
  return { subject: back.subject, body: `${back.body}\n\n${begun.body}`, promises }
}

/** What was written while the words were on their way: beneath them, or, where they were changed, all of it; '' when nothing was. */
export function writtenSince(sent: string, body: string): string {
  return (body.startsWith(sent) ? body.slice(sent.length) : body).trim()
}

/** Whether two drafts say the same, to the last answer. */
export function saysTheSame(one: Written, other: Written): boolean {
  const said = ({ promises }: Written) => promises.map(({ words, what, at }) => `${words} ${what} ${at}`).join()
  return one.body === other.body && said(one) === said(other)
}
