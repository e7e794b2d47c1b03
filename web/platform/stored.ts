// What stands in the storage of the browser, as far as it can be read: it may be spoiled, or of another age of a page.

/** The fields of what is stored as JSON; none where it is no such thing. */
export function recordIn(text: string | null): Record<string, unknown> {
  try {
    return record(JSON.parse(text ?? 'null'))
  } catch {
    return {}
  }
}

export function record(said: unknown): Record<string, unknown> {
  return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {}
}
