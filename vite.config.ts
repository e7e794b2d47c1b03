// How the staff app is built: web/ becomes web/dist, hashed files under /assets. The contract (core/api.ts) is read here, so that the
// browser gets method and path of each endpoint and no validator.

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import type { Api } from '#core/api.ts'

const virtualId = 'virtual:endpoints'

/**
 * `virtual:endpoints`: { 'cases.list': ['GET', '/api/cases'], … }. Imported late and by address,
 * since vite bundles its configuration with all that it imports, and zod with it.
 */
function endpoints(): Plugin {
  return {
    name: 'amends-endpoints',
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    load: {
      filter: { id: new RegExp(`^\0${virtualId}$`) },
      handler: async () => {
        const contract = new URL('./core/api.ts', import.meta.url).href
        const { api } = (await import(contract)) as { api: Api }
        const table = Object.fromEntries(Object.values(api).map(({ id, method, path }) => [id, [method, path]]))
        return `export const endpoints = ${JSON.stringify(table)}`
      },
    },
  }
}

/**
 * The queue is what nearly everybody sees first: its files are asked for along with the app's own, instead of after these have been read,
 * and so are its rows and who is signed in (web/platform/early.ts takes these answers).
 */
function firstView(page: string): Plugin {
  return {
    name: 'amends-first-view',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const wanted = new Set<string>()
        const want = (chunk: (typeof chunks)[number] | undefined) => {
          if (!chunk || wanted.has(chunk.fileName)) return
          for (const file of [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]) wanted.add(file)
          for (const file of chunk.imports) want(chunks.find(({ fileName }) => fileName === file))
        }
        want(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(page)))
        const files = [...wanted]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: file.endsWith('.css')
              ? { rel: 'preload', as: 'style', href: `/${file}`, crossorigin: '' }
              : { rel: 'modulepreload', href: `/${file}`, nonce: '__NONCE__', crossorigin: '' },
            injectTo: 'head' as const,
          }))
        // First of all: a script behind a style sheet waits for it.
        return [{ tag: 'script', attrs: { nonce: '__NONCE__' }, children: await early(), injectTo: 'head-prepend' as const }, ...files]
      },
    },
  }
}

/** Asks what the page of the queue will ask, at its plain address. */
async function early(): Promise<string> {
  const read = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href)
  const { api } = (await read('./core/api.ts')) as { api: Api }
  const { listedAt } = (await read('./web/cases/queue/queue-search.ts')) as { listedAt: (search: object) => object }
  const { requestOf } = (await read('./web/platform/request.ts')) as {
    requestOf: (method: string, path: string, input: object) => { url: string }
  }
  const addressOf = ({ method, path }: { method: string; path: string }, input: object) => requestOf(method, path, input).url
  const asked = [addressOf(api['people.me'], {}), addressOf(api['cases.list'], listedAt({}))]
  return `if (location.pathname === '/' && location.search === '')
  globalThis.askedEarly = Object.fromEntries(${JSON.stringify(asked)}.map((url) => [url, fetch(url, { headers: { accept: 'application/json' } })]))`
}

export default defineConfig({
  root: 'web',
  base: '/',
  plugins: [react(), endpoints(), firstView('/pages/QueuePage.tsx')],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A data: URL would need its own hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Fetched only when a composer opens.
            { name: 'editor', test: /node_modules[\\/](@codemirror|@lezer|@marijn|style-mod|w3c-keyname|crelt)[\\/]/ },
            // Changes only with a new version of these packages, so browsers keep it from release to release.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
            // What several pages are made of, in two files instead of fifty small ones: a browser asks for six at a time.
            { name: 'mantine', test: /node_modules[\\/]@(mantine|floating-ui)[\\/]/, minShareCount: 3 },
            {
              name: 'house',
              test: /[\\/]web[\\/](ui|platform|cases)[\\/]|[\\/]core[\\/](?!coach|languages|learning|reviews|stats|insights)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
})
