// What vite.config.ts makes out of core/api.ts when the app is built: the method and path of every endpoint, by its id.

declare module 'virtual:endpoints' {
  export const endpoints: Readonly<Record<string, readonly [method: string, path: string]>>
}
