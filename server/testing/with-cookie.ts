// Somebody at a browser: asks with the cookie of a session, and is given the one that an answer sets.

import type { TestWorld } from '#server/testing/world.ts'

export type Sent = { status: number; body: any; cookie: string } // oxlint-disable-line no-explicit-any -- seam: a test reads whatever came

export async function withCookie(world: TestWorld, cookie: string, method: string, path: string, body?: object): Promise<Sent> {
  const answer = await world.app.request(path, {
    method,
    headers: { cookie, 'x-amends': '1', 'user-agent': 'Firefox on a lantern', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: answer.status, body: await answer.json(), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
