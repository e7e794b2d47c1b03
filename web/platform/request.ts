// From an endpoint's method and path, and one flat input, to what fetch needs. Pure.
// Path parameters are taken out of the input by their names; of the rest a GET makes a query string, everything else a JSON body.

export type Request = { url: string; body: string | undefined }

/** `path` writes its parameters as `{caseId}` or `:caseId`. Throws RangeError when the input lacks one: a bug of the caller. */
export function requestOf(method: string, path: string, input: Readonly<Record<string, unknown>>): Request {
  const rest: Record<string, unknown> = { ...input }
  const filled = path.replace(/\{(\w+)\}|:(\w+)/g, (_, braced?: string, colon?: string) => {
    const name = braced ?? colon ?? ''
    const value = rest[name]
    if (typeof value !== 'string' || value === '') throw new RangeError(`${path} needs ${name}`)
    delete rest[name]
    return encodeURIComponent(value)
  })
  if (method === 'GET') return { url: filled + queryOf(rest), body: undefined }
  return { url: filled, body: JSON.stringify(rest) }
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) query.append(name, String(each))
    }
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
