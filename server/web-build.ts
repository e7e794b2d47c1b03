// Builds the staff app when its sources changed since the last build; otherwise says nothing and costs a few milliseconds.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { distDirectory, packings } from '#server/platform/http/staff-app.ts'
import type { Log } from '#server/platform/log.ts'

const gzipped = promisify(gzip)
const packed = { br: promisify(brotliCompress), gzip: (file: Buffer) => gzipped(file, { level: 9 }) }
const root = join(import.meta.dirname, '..')
const stampFile = join(distDirectory, '.stamp')

export async function buildWeb(log: Log): Promise<void> {
  const stamp = await sourcesStamp()
  if (existsSync(join(distDirectory, 'index.html')) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  log.info('building the web app')
  const { build } = await import('vite')
  // Its own root, because the configuration names one that depends on where the command was given.
  // Built aside, so that two processes that start at once do not empty each other's folder, and a build that fails leaves the old one.
  const aside = `${distDirectory}-${process.pid}`
  await inProduction(() =>
    build({
      root: join(root, 'web'),
      configFile: join(root, 'vite.config.ts'),
      // Read as it is. Packed first, as vite does by itself, it would have to be written among the packages, which may be read-only.
      configLoader: 'native',
      logLevel: 'error',
      build: { outDir: aside, emptyOutDir: true },
    }),
  )
  await pack(join(aside, 'assets'))
  await writeFile(join(aside, '.stamp'), stamp)
  await takePlace(aside)
}

/** Under a test runner NODE_ENV says “test”, and the app would be built for its developers: larger, slower, with the paths of this machine in it. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** Packed twins beside each text file, so that nobody packs it again for each browser. */
async function pack(assets: string): Promise<void> {
  for (const file of await readdir(assets)) {
    if (!/\.(js|css|svg)$/.test(file)) continue
    const text = await readFile(join(assets, file))
    await Promise.all(packings.map(async ({ name, suffix }) => writeFile(join(assets, `${file}.${suffix}`), await packed[name](text))))
  }
}

/** The quicker of two builds of the same sources stays. */
async function takePlace(aside: string): Promise<void> {
  const old = `${aside}-old`
  await rename(distDirectory, old).catch(() => undefined)
  await rename(aside, distDirectory).catch(() => rm(aside, { recursive: true, force: true }))
  await rm(old, { recursive: true, force: true })
}

/** Path, size and time of each source: enough to see a change, and quick. */
async function sourcesStamp(): Promise<string> {
  const hash = createHash('sha256').update('packed twice, for production')
  for (const folder of ['web', 'core']) {
    const files = (await readdir(join(root, folder), { recursive: true, withFileTypes: true })).filter(
      (file) => file.isFile() && !file.parentPath.startsWith(distDirectory),
    )
    for (const path of files.map((file) => join(file.parentPath, file.name)).toSorted()) {
      const { size, mtimeMs } = await stat(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  }
  for (const file of ['package-lock.json', 'vite.config.ts']) hash.update(await readFile(join(root, file)))
  return hash.digest('hex')
}
