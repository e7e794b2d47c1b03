// Builds the coach as a package of its own: plain JavaScript with types, nothing to install beneath it. `npm run build:coach [FOLDER]`;
// the folder is dist/amends when left out. Node strips no types inside node_modules, so other programs need it built.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'vite'
import about from '#package' with { type: 'json' }

const root = dirname(import.meta.dirname)
/** What can be imported, and from which file of ours. */
const entries = { coach: 'core/coach/library.ts', languages: 'core/coach/languages/all.ts' }

export async function buildCoach(folder: string): Promise<void> {
  refuseOthers(folder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      minify: false,
      copyPublicDir: false,
      lib: { entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' } },
    },
  })
  writeTypes(folder)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(root, 'LICENSE')))
}

/** What is in the folder goes: so it has to be empty, or a coach that was built before. */
function refuseOthers(folder: string): void {
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0
  if (isFree || (existsSync(join(folder, 'coach.js')) && existsSync(join(folder, 'parts')))) return
  throw new Error(`${folder} holds other things, which would be gone. Please name a folder that is empty or not there yet.`)
}

function manifest(): object {
  const exported = Object.entries(entries).map(([name, file]) => [
    name === 'coach' ? './coach' : `./coach/${name}`,
    { types: `./types/${file.replace(/\.ts$/, '.d.ts')}`, default: `./${name}.js` },
  ])
  const { name, version, license } = about
  return { name, version, license, type: 'module', sideEffects: false, exports: Object.fromEntries(exported) }
}

/** Declarations that name each other by plain relative paths, so that they mean the same in any program. */
function writeTypes(folder: string): void {
  const types = join(folder, 'types')
  const wanted = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', root, '--outDir', types]
  const files = Object.values(entries).map((file) => join(root, file))
  const language = [
    '--target',
    'esnext',
    '--module',
    'nodenext',
    '--lib',
    'esnext',
    '--strict',
    '--allowImportingTsExtensions',
    '--types',
    '',
  ]
  const done = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), [...files, '--ignoreConfig', ...language, ...wanted], {
    cwd: root,
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`The types of the coach could not be written.\n${done.stdout}${done.stderr}`)
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(types, file)
    const up = relative(dirname(file), 'core').replaceAll('\\', '/')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(['"])#core\/([^'"]+)\.ts\1/g, `'${up}/$2.js'`).replace(/(['"])(\.[^'"]*)\.ts\1/g, "'$2.js'"))
  }
}

if (import.meta.main) await buildCoach(resolve(process.argv[2] ?? join(root, 'dist', 'amends')))
