// The keyboard of the staff app: every screen lays its keys on top of those beneath, and "?" can show them all with their labels.
// While a modal dialog is open only the keys of scope "dialog" answer.

import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { follow, rests, strokeOf, type Focus } from './strokes.ts'

export type Key = { label: string; run: () => void }
/** Sequence (see strokes.ts) to what it does. */
export type KeyMap = Record<string, Key>

/** From beneath to on top: where two scopes use the same key, the upper one has it. */
const ranks = { everywhere: 0, screen: 1, part: 2, notice: 3, dialog: 4 } as const
export type Scope = keyof typeof ranks

/** `acts` have no key of their own; the command palette finds them. */
type Layer = { scope: Scope; map: KeyMap; acts: readonly Key[] }

/** How long a begun sequence waits for its next stroke, in milliseconds: long enough to look at the keyboard. */
const patience = 1500
const lettersKey = 'amends.letters'

let layers: readonly Layer[] = []
let pending = { strokes: '', at: 0 }
const watchers = new Set<() => void>()

/** Lays these keys while the component is mounted (and `on` is not false). Labels feed the "?" dialog, so write them as verbs. */
export function useKeys(map: KeyMap, { scope, on = true }: { scope: Scope; on?: boolean }): void {
  useLayer(map, none, scope, on)
}

/** Acts of this screen that have no key: whoever works without a mouse finds them in the command palette. */
export function useActs(acts: readonly Key[], { scope, on = true }: { scope: Scope; on?: boolean }): void {
  useLayer(noKeys, acts, scope, on)
}

const noKeys: KeyMap = {}
const none: readonly Key[] = []

function useLayer(map: KeyMap, acts: readonly Key[], scope: Scope, on: boolean): void {
  const latest = useRef<Layer>({ scope, map, acts })
  // Before anybody can press again: a press right after what it follows must not meet the state before it.
  useLayoutEffect(() => {
    latest.current.map = map
    latest.current.acts = acts
  })
  const signature = [...Object.entries(map), ...Object.entries(acts)].map(([sequence, key]) => `${sequence} ${key.label}`).join('\n')
  useEffect(() => {
    if (!on) return
    const layer = latest.current
    layer.scope = scope
    lay([...layers, layer])
    return () => lay(layers.filter((other) => other !== layer))
  }, [scope, on, signature])
}

/** Every act of this moment, the uppermost scope first: with its key, or (null) without one. A key that is covered is left out. */
export function useAllActs(): { scope: Scope; sequence: string | null; key: Key }[] {
  const stack = useSyncExternalStore(watch, () => layers)
  const seen = new Set<string>()
  return topFirst(stack).flatMap(({ scope, map, acts }) => [
    ...Object.entries(map).flatMap(([sequence, key]) => {
      if (seen.has(sequence)) return []
      seen.add(sequence)
      return [{ scope, sequence, key }]
    }),
    ...acts.map((key) => ({ scope, sequence: null, key })),
  ])
}

/** Whether single letters act, and the switch for it (WCAG 2.1.4). Kept in this browser. */
export function useLetters(): { on: boolean; turn: (on: boolean) => void } {
  const on = useSyncExternalStore(watch, () => !lettersAreOff())
  return { on, turn: turnLetters }
}

function turnLetters(on: boolean): void {
  if (on) localStorage.removeItem(lettersKey)
  else localStorage.setItem(lettersKey, 'off')
  for (const watcher of watchers) watcher()
}

/** Starts the one listener of the page; answers how to stop it. */
export function listenToKeys(target: Window = window): () => void {
  target.addEventListener('keydown', notice, { capture: true })
  target.addEventListener('keydown', press)
  return () => {
    target.removeEventListener('keydown', notice, { capture: true })
    target.removeEventListener('keydown', press)
  }
}

/** What closes on Esc is gone before the press bubbles up: what was open when it began is noted first. */
let hadModal = false
let hadMenu = false

function notice(): void {
  hadModal = isModalOpen()
  hadMenu = isMenuOpen()
}

function press(event: KeyboardEvent): void {
  const stroke = strokeOf(event)
  if (stroke === null || event.defaultPrevented || event.isComposing || (event.repeat && stroke.startsWith('ctrl+'))) return
  if (rests(stroke, focusOf(event.target), lettersAreOff()) || (stroke === 'esc' && hadMenu)) return
  const answering = topFirst(hadModal ? layers.filter((layer) => layer.scope === 'dialog') : layers)
  const begun = event.timeStamp - pending.at < patience ? pending.strokes : ''
  const { hit, pending: next } = follow(
    answering.flatMap((layer) => Object.keys(layer.map)),
    begun,
    stroke,
  )
  pending = { strokes: next, at: event.timeStamp }
  const key = hit === null ? undefined : answering.find((layer) => hit in layer.map)?.map[hit]
  if (key === undefined) return
  event.preventDefault()
  key.run()
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target.closest('select, textarea, [role="menu"], [role="listbox"], [role="combobox"]')) return 'field'
  if (target instanceof HTMLInputElement) return /^(checkbox|radio|button|submit|range)$/.test(target.type) ? 'control' : 'field'
  return target.closest('a[href], button, summary, [role="tab"], [role="option"]') ? 'control' : 'page'
}

function isModalOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null
}

/** A menu or a list of choices that lies over the page: Esc closes it, and no more than that. */
function isMenuOpen(): boolean {
  return [...document.querySelectorAll('[role="menu"], [role="listbox"]')].some((list) => list.getClientRects().length > 0)
}

function lettersAreOff(): boolean {
  return localStorage.getItem(lettersKey) === 'off'
}

function topFirst(stack: readonly Layer[]): Layer[] {
  return stack.toReversed().toSorted((a, b) => ranks[b.scope] - ranks[a.scope])
}

function lay(next: readonly Layer[]): void {
  layers = next
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
