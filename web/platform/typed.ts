// A form over what is kept. A field that nobody touched shows what is kept now, so that keeping the form gives nobody's words back their
// old ones; of a field that was touched it is known what a colleague kept there meanwhile.

import { useState } from 'react'

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

export function useTyped<F extends Fields>(kept: F) {
  const [before, setOwn] = useState<Touched<F>>(untouched)
  const own = isBack(before, kept) ? untouched : before
  if (own !== before) setOwn(own)
  return {
    typed: { ...kept, ...own.typed },
    type: (part: Partial<F>) => setOwn((now) => touch(now, kept, part)),
    meanwhile: (name: keyof F, said?: (value: string) => string) => meanwhile(own, kept, name, said),
    /** It was kept: the fields follow what is kept again. */
    done: () => setOwn((now) => ({ ...now, isKept: true })),
  }
}
