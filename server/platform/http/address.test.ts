import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { addressOf, neighbourhood } from './address.ts'

async function seen(proxies: number, forwarded: string | null, wire = '198.51.100.7'): Promise<string | null> {
  const app = new Hono()
  app.get('/', (c) => c.json(addressOf(c, proxies)))
  const headers = forwarded === null ? undefined : { 'x-forwarded-for': forwarded }
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: wire } } })
  return (await answer.json()) as string | null
}

describe('the address of a caller', () => {
  it('is that of the wire, whatever the caller claims, while no proxy is said to stand in front', async () => {
    expect(await seen(0, '203.0.113.1')).toBe('198.51.100.7')
  })
  it('is what the outermost of our own proxies wrote, and not what stands left of it', async () => {
    expect(await seen(1, '10.9.9.9, 203.0.113.1')).toBe('203.0.113.1')
    expect(await seen(2, '10.9.9.9, 203.0.113.1, 192.0.2.5')).toBe('203.0.113.1')
  })
  it('is the wire again when the proxy wrote nothing', async () => {
    expect(await seen(1, null)).toBe('198.51.100.7')
  })
  it('counts a whole IPv6 network as one', () => {
    expect(neighbourhood('2001:db8:1:2::99')).toBe(neighbourhood('2001:0db8:0001:0002:3:4:5:6'))
    expect(neighbourhood('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(neighbourhood('::1')).toBe('0:0:0:0::/64')
    expect(neighbourhood('::ffff:203.0.113.1')).toBe('203.0.113.1')
  })
})
