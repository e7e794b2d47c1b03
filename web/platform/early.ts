// What the page of the queue asked before the app itself was read (a script in its head, put there by vite.config.ts). Each of these answers is
// taken once, by the first who asks the same; after a change they would be old, and are forgotten.

declare global {
  /** Answers that are on their way, by their address. */
  var askedEarly: Record<string, Promise<Response>> | undefined
}

/** The answer that is on its way already, if there is one. */
export function early(method: string, url: string): Promise<Response> | undefined {
  const asked = globalThis.askedEarly
  if (method !== 'GET') globalThis.askedEarly = undefined
  else if (asked?.[url]) {
    const answer = asked[url]
    delete asked[url]
    return answer
  }
  return undefined
}
