// The address of a caller. X-Forwarded-For counts only as far as our own proxies wrote it: each appends one name at the right,
// so with n proxies in front the n-th from the right is the caller, and everything left of it is hearsay.

import type { Context } from 'hono'
import { isIPv6 } from 'node:net'

type Wire = { incoming?: { socket?: { remoteAddress?: string } } }

/** Null for a request that came over no wire, from inside this process. */
export function addressOf(c: Context, proxies: number): string | null {
  const wire = (c.env as Wire | undefined)?.incoming?.socket?.remoteAddress
  if (wire === undefined) return null
  const named = proxies > 0 ? (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim()) : []
  return neighbourhood(named.at(-proxies) || named.find(Boolean) || wire)
}

/** Whoever has one IPv6 address has a whole /64 of them, so that is what counts. */
export function neighbourhood(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain.slice(0, 100)
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const groups = tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
