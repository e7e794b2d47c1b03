// The guide in the app: /guide shows docs/guide as plain pages, with its pictures, and a page for each rule of the coach. Nothing is fetched from anywhere, and no one signs in for it.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { notFound } from '#core/refusal.ts'
import { pageOf } from '#server/platform/http/guide-page.ts'
import { plainPage } from '#server/platform/http/plain-page.ts'

const docs = join(import.meta.dirname, '..', '..', '..', 'docs')

export function serveGuide(app: OpenAPIHono): void {
  app.get('/guide/pictures/:name', async (c) => {
    const name = c.req.param('name')
    if (!/^[a-z0-9-]+\.png$/.test(name)) throw notFound('picture')
    const picture = await readFile(join(docs, 'pictures', name)).catch(() => {
      throw notFound('picture')
    })
    return c.body(picture, 200, { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' })
  })
  const show = async (name: string, file = name, folder = '') => {
    if (!/^[a-z-]+$/.test(name)) throw notFound('page of the guide')
    const text = await readFile(join(docs, 'guide', folder, `${file}.md`), 'utf8').catch(() => {
      throw notFound('page of the guide')
    })
    const { title, body } = pageOf(text, folder)
    return plainPage({ title: `${title} · Guide`, language: 'en', brand: 'Amends', aside: 'Guide', body })
  }
  app.get('/guide', () => show('start'))
  app.get('/guide/coach', () => show('coach', 'README', 'coach'))
  app.get('/guide/coach/:rule', (c) => show(c.req.param('rule'), c.req.param('rule'), 'coach'))
  app.get('/guide/:name', (c) => show(c.req.param('name')))
}
