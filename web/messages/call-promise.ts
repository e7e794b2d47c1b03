// A promise made on the phone, as its line is filled in. Pure.

/** `at` is a wall time of this browser, as a field of day and time writes it. */
export type CallPromise = { what: string; at: string }

/** A line that was begun and not said to the end: kept without it, nobody would be reminded. */
export function faultIn(promises: readonly CallPromise[]): string | null {
  const half = promises.find((promise) => !isWhole(promise) && (promise.what.trim() !== '' || promise.at !== ''))
  if (half === undefined) return null
  const what = half.what.trim()
  return what === '' ? 'Say what was promised, or remove its line.' : `Say by when “${what}” is, or remove its line.`
}

export function isWhole({ what, at }: CallPromise): boolean {
  return what.trim() !== '' && !Number.isNaN(Date.parse(at))
}
