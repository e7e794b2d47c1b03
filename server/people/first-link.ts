// The token of the very first link: made once in this process, printed at the start, worth nothing once an organisation exists.

import { chance } from '#server/platform/clock.ts'

let token: string | undefined

export function firstLink(): string {
  token ??= Buffer.from(chance(24)).toString('base64url')
  return token
}
