// How much the coach weighs in a browser with one language: bundled and minified as the staff app is, gzipped as a server sends it.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const core = join(dirname(dirname(import.meta.dirname)), 'core')

/** Bytes: the coach with one whole language, English; of it what a composer needs before it underlines; what German adds when a case speaks it. */
export async function sizes(): Promise<{ whole: number; first: number; german: number }> {
  const whole = await weightOf(join(core, 'coach', 'coach.ts'))
  const first = await weightOf(join(import.meta.dirname, 'composer.ts'))
  const german = await weightOf(join(core, 'coach', 'languages', 'de', 'german.ts'))
  return { whole, first, german }
}

async function weightOf(entry: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-size-'))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: true,
        copyPublicDir: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
      },
    })
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name))))
    return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
  } finally {
    await rm(folder, { recursive: true })
  }
}
