// Installs the packages when they are missing or the lockfile has changed; runs before start, dev and test, on any Node from 18.
// The npm that it starts must not run on the Node inside node_modules, which it is about to replace: hence the cleaned PATH.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'node_modules', '.amends-stamp')
const lock = join(root, '.install.lock')
const owner = join(lock, 'pid')

/** True when the packages of this lockfile are installed for this platform. */
export function isInstalled() {
  return read(stampFile) === stamp()
}

/** Installs if needed. Two at once: the second waits for the first. Throws a sentence when npm fails. */
export function bootstrap() {
  if (isInstalled()) return
  takeLock()
  try {
    if (isInstalled()) return
    if (!isAsLocked()) install()
    writeFileSync(stampFile, stamp())
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function stamp() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'package.json']) hash.update(readFileSync(join(root, file)))
  return hash.update(`${process.platform}-${process.arch}`).digest('hex')
}

/** True when npm's own note of what it installed equals the lockfile, as after `npm install` by hand. Other platforms' parts may be missing. */
function isAsLocked() {
  const note = read(join(root, 'node_modules', '.package-lock.json'))
  if (!note) return false
  const there = JSON.parse(note).packages
  const wanted = JSON.parse(read(join(root, 'package-lock.json')) ?? '{}').packages ?? {}
  const isMet = ([path, entry]) =>
    path === '' || (there[path] ? there[path].integrity === entry.integrity : entry.optional === true && !isForHere(entry))
  return Object.entries(wanted).every(isMet) && declaresTheSame(wanted[''])
}

/** An optional entry that names no platform is a part of one that does, as of a WebAssembly fallback. */
function isForHere({ os, cpu, libc }) {
  const matches = (wanted, here) => wanted === undefined || [wanted].flat().includes(here)
  return Boolean(os ?? cpu ?? libc) && matches(os, process.platform) && matches(cpu, process.arch) && matches(libc, 'glibc')
}

/** The lockfile repeats what package.json asks for; if they differ, npm must say so. */
function declaresTheSame(locked = {}) {
  const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
  const sorted = (map) =>
    Object.entries(map ?? {})
      .map(String)
      .sort()
      .join()
  return kinds.every((kind) => sorted(asked[kind]) === sorted(locked[kind]))
}

/**
 * `npm ci` refuses a lockfile that leaves out an optional part for some other platform, as npm itself writes it where a registry lacks
 * that part (EUSAGE). Then `npm install --no-save` installs the same locked versions, with the same hashes, and changes no file of ours.
 */
function install() {
  process.stderr.write('Installing the packages of Amends; this takes some seconds.\n')
  const first = npm('ci')
  if (first.status === 0) return
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const second = /\bEUSAGE\b/.test(first.stderr) && declaresTheSame(lockfile.packages['']) ? npm('install', '--no-save') : first
  if (second.status === 0) return
  process.stderr.write(second.stderr)
  throw new Error('The packages could not be installed; npm has said why above.')
}

function npm(...verb) {
  const args = [...verb, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false']
  const done = spawnSync('npm', args, {
    cwd: root,
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`)
  return done
}

/** Without our own node_modules on PATH, and without what an outer `npm start` or NODE_ENV=production would impose on the install. */
function cleanEnvironment() {
  const unwanted = /^npm_(config_(omit|include|production|only|prefix|local_prefix|dry_run)$|lifecycle_|package_)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)))
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
  return { ...env, PATH: path.join(delimiter) }
}

/** A folder is made by one only. Its maker's number lies inside, so that a dead one's lock can be taken over. */
function takeLock() {
  let told = false
  for (;;) {
    try {
      mkdirSync(lock)
      writeFileSync(owner, String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isStale()) {
      removeStale()
      continue
    }
    if (!told) process.stderr.write('Another start is installing the packages; waiting for it.\n')
    told = true
    rest(200)
  }
}

/** A lock without a number is still being made, unless it stays so for some seconds. */
function isStale() {
  const pid = Number(read(owner))
  if (!pid) return !existsSync(lock) || Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 5000
  // The same number again is an earlier life of this container.
  return pid === process.pid || !isRunning(pid)
}

/** Moves it aside first: of several that see the same dead lock only one can, and a fresh lock moved by mistake goes back. */
function removeStale() {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  const pid = Number(read(join(aside, 'pid')))
  if (pid && pid !== process.pid && isRunning(pid) && !existsSync(lock)) renameSync(aside, lock)
  else rmSync(aside, { recursive: true, force: true })
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Milliseconds, without leaving the function: everything here happens in order. */
function rest(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    bootstrap()
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
