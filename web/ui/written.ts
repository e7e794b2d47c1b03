// Words typed into a form that nobody has kept yet: one stray press must not lose them. Pure but for the fields given.

export type WordField = Pick<HTMLInputElement, 'value' | 'isConnected'>

/** `begun`: each field that somebody came to, with what stood in it then. */
export function holdsWords(begun: ReadonlyMap<WordField, string>): boolean {
  return [...begun].some(([field, before]) => field.isConnected && field.value.trim() !== '' && field.value !== before)
}

const worded = /^(?:text|search|email|tel|url|number|password)$/

/** Null for anything that is not written in: a box to tick, a list to choose from, a button. */
export function wordFieldIn(target: EventTarget): (WordField & Element) | null {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && worded.test(target.type) && !target.readOnly ? target : null
}
