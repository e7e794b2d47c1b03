// A form over what is kept. A field that nobody touched shows what is kept now, so that keeping the form gives nobody's words back their
// old ones; of a field that was touched it is known what a colleague kept there meanwhile.

import { useEffect, useState } from 'react'
import { record, recordIn } from './stored.ts'

export type Fields = Readonly<Record<string, string>>
/** `over`: what was kept in a field when it was first touched. `isKept`: it was kept, and the news of it are on their way. */
export type Touched<F extends Fields> = { typed: Partial<F>; over: Partial<F>; isKept: boolean }

const untouched = { typed: {}, over: {}, isKept: false }

export function touch<F extends Fields>({ typed, over }: Touched<F>, kept: F, part: Partial<F>): Touched<F> {
  const names = Object.keys(part) as (keyof F)[]
  const begun = Object.fromEntries(names.map((name) => [name, over[name] ?? kept[name]])) as Partial<F>
  return { typed: { ...typed, ...part }, over: { ...over, ...begun }, isKept: false }
}

/** True when what was kept from this form has come back with the news. */
export function isBack<F extends Fields>({ over, isKept }: Touched<F>, kept: F): boolean {
  return isKept && Object.keys(over).some((name) => over[name] !== kept[name])
}

/** What `who` kept in this field since it was touched; undefined when nobody did, or the same. `said`: what is kept in it, in words. */
export function meanwhile<F extends Fields>(
  { typed, over, isKept }: Touched<F>,
  kept: F,
  name: keyof F,
  said = (value: string) => value,
  who = 'a colleague',
): string | undefined {
  if (isKept || over[name] === undefined || over[name] === kept[name] || typed[name] === kept[name]) return undefined
  return `Meanwhile ${who} kept “${said(kept[name] ?? '')}”. What you keep takes its place.`
}

/** For a dialog that begins with a copy: of what it holds, what is not as it was there. What a colleague kept in the other fields meanwhile stays. */
export function touchedIn<F extends object>(fields: F, begun: object): Partial<F> {
  const before: Readonly<Record<string, unknown>> = { ...begun }
  const touched = Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
  return Object.fromEntries(touched) as Partial<F>
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One for each person and form, since several people may use one browser. */
export function typedKey(memberId: string, form: string): string {
  return `amends.typed.${memberId}.${form}`
}

export function rememberTyped<F extends Fields>(store: Store, key: string, { typed, over, isKept }: Touched<F>): void {
  if (isKept || Object.keys(typed).length === 0) return store.removeItem(key)
  try {
    store.setItem(key, JSON.stringify({ typed, over }))
  } catch {
    // The browser keeps nothing (private window, full): it stays on the screen.
  }
}

/** What is spoiled, no field of the form any more, or kept by now counts as not typed. */
export function typedBefore<F extends Fields>(store: Store, key: string, kept: F): Touched<F> {
  const said = recordIn(store.getItem(key))
  const [typed, over] = [record(said['typed']), record(said['over'])]
  const names = Object.keys(kept).filter(
    (name) => typeof typed[name] === 'string' && typeof over[name] === 'string' && typed[name] !== kept[name],
  )
  const only = (from: Readonly<Record<string, unknown>>) => Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<F>
  return { typed: only(typed), over: only(over), isKept: false }
}

/** `key` (typedKey): this browser keeps under it what is typed, until it is kept or left. Without one it goes with the form. */
export function useTyped<F extends Fields>(kept: F, key?: string) {
  const [before, setOwn] = useState<Touched<F>>(() => (key === undefined ? untouched : typedBefore(localStorage, key, kept)))
  const own = isBack(before, kept) ? untouched : before
  if (own !== before) setOwn(own)
  useEffect(() => {
    if (key !== undefined) rememberTyped(localStorage, key, own)
  }, [key, own])
  return {
    typed: { ...kept, ...own.typed },
    type: (part: Partial<F>) => setOwn((now) => touch(now, kept, part)),
    meanwhile: (name: keyof F, said?: (value: string) => string) => meanwhile(own, kept, name, said),
    /** Something is typed that is not kept. */
    isTyped: !own.isKept && Object.entries(own.typed).some(([name, words]) => words !== kept[name]),
    /** It was kept: the fields follow what is kept again. */
    done: () => setOwn((now) => ({ ...now, isKept: true })),
    /** What was typed goes for good. */
    leave: () => setOwn(untouched),
  }
}
