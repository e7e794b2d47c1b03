// How much the coach weighs in a browser: bundled and minified as the staff app is, gzipped as a server sends it. What is asked for only
// when it is wanted is counted apart, as what is loaded then besides what was there.

import { join, dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const core = join(dirname(dirname(import.meta.dirname)), 'core')

/** Bytes. */
export type Sizes = {
  /** What a letter in English opens with: all that reads it, and all that is shown of it before a finding is spelled out. */
  letter: number
  /** With the first letter that tells a time, a sum or something done, or when somebody unfolds the components of an apology. */
  full: number
  /** With the first finding that is shown in full: why each rule matters and a better direction; and where that is known from. */
  reasons: number
  sources: number
  /** With the first time in a letter that can mean two. */
  questions: number
  /** With the first amount that is written in words. */
  numbers: number
  /** With the first note or review that is written: what only these are read for. */
  notes: number
  /** One bundle of everything but the sources: English, whole, as other programs import it. */
  whole: number
  /** With the first letter in German. */
  german: number
}

export async function sizes(): Promise<Sizes> {
  const [letter, whole, files] = await Promise.all([
    bundled(join(import.meta.dirname, 'composer.ts')),
    bundled(join(core, 'coach', 'coach.ts')),
    bundled(join(import.meta.dirname, 'asked-for.ts')),
  ])
  const opened = withImports(files, ['asked-for'])
  const full = withImports(files, ['in-full', 'full-letters'])
  const beside = (there: readonly File[], ...names: string[]) => weightOf(withImports(files, names).filter((file) => !there.includes(file)))
  const of = (...names: string[]) => beside([...opened, ...full], ...names)
  return {
    letter: weightOf(letter),
    full: beside(opened, 'in-full', 'full-letters'),
    reasons: of('why'),
    sources: of('evidence'),
    questions: of('question'),
    numbers: of('number-words'),
    notes: of('blameless', 'english'),
    whole: weightOf(whole),
    german: beside(opened, 'german', 'in-full'),
  }
}

type File = { name: string; fileName: string; code: string; imports: string[] }

async function bundled(entry: string): Promise<File[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((file) => file.type === 'chunk')
}

/** Those of these names, and all that they cannot do without. */
function withImports(files: readonly File[], names: readonly string[]): File[] {
  const wanted = new Set<File>()
  const want = (file: File) => {
    if (wanted.has(file)) return
    wanted.add(file)
    for (const one of files) if (file.imports.includes(one.fileName)) want(one)
  }
  for (const name of names) {
    const found = files.find((file) => file.name === name)
    if (!found) throw new Error(`no file of the bundle is called ${name}`)
    want(found)
  }
  return [...wanted]
}

function weightOf(files: readonly File[]): number {
  return files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
}
