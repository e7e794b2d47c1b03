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

export default defineConfig({
  root: 'web',
  base: '/',
  plugins: [react(), endpoints()],
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
          ],
        },
      },
    },
  },
})
