// Serves the built staff app: hashed files for ever and packed as the build packed them, the page itself fresh each time with this request's nonce in it.

import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { notFound } from '#core/refusal.ts'

export const distDirectory = join(import.meta.dirname, '..', '..', '..', 'web', 'dist')
const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  map: 'application/json',
}
/** How files are packed by the build, the smallest first. Browsers take Brotli over https and from localhost only. */
export const packings = [
  { name: 'br', suffix: 'br' },
  { name: 'gzip', suffix: 'gz' },
] as const

export function serveStaffApp(app: OpenAPIHono): void {
  app.get('/assets/*', async (c) => {
    const path = normalize(c.req.path).replace(/^[/\\]+/, '')
    const type = types[path.slice(path.lastIndexOf('.') + 1)]
    if (!type || !path.startsWith('assets')) throw notFound('file')
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
    const accepted = c.req.header('accept-encoding')
    for (const { name, suffix } of packings.filter((packing) => accepts(packing.name, accepted))) {
      const packed = await readFile(join(distDirectory, `${path}.${suffix}`)).catch(() => null)
      if (packed) return c.body(packed, 200, { ...headers, 'content-encoding': name })
    }
    const file = await readFile(join(distDirectory, path)).catch(() => {
      throw notFound('file')
    })
    return c.body(file, 200, headers)
  })
  // The pages of customers name no icon, and browsers then ask for this one by themselves.
  app.get('/favicon.ico', (c) => c.body(null, 204, { 'cache-control': 'public, max-age=604800' }))
  app.get('*', async (c) => {
    if (/\.[a-z0-9]{2,5}$/i.test(c.req.path)) throw notFound('page')
    const page = await readFile(join(distDirectory, 'index.html'), 'utf8').catch(() => {
      throw notFound('built web app; “npm start” builds it')
    })
    return c.html(page.replaceAll('__NONCE__', c.get('nonce')))
  })
}

function accepts(packing: string, accepted = ''): boolean {
  return new RegExp(`\\b${packing}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'i').test(accepted)
}
