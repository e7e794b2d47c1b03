// Who may import whom: the first seven rules of the house, decided for one import at a time.

import { importsOf, type Import } from './imports.ts'
import { heightOf, isScript, placeOf, type Area, type Place, type Tree, type Violation } from './places.ts'

type Edge = { path: string; from: Place; to: Place | undefined; target: string; specifier: string; areas: readonly Area[] }
type Wall = { rule: string; forbids: (edge: Edge) => string | undefined }

/** Files that lie directly under server/ may see every area, gateways too: they put the house together and start it. */
const assembles = (path: string): boolean => /^server\/[^/]+\.ts$/.test(path)
const withZod = /(^|\/)(contract|endpoint|[\w-]*shapes)\.ts$/

const walls: Wall[] = [
  { rule: 'core-is-pure', forbids: coreIsPure },
  { rule: 'core-ladder', forbids: coreLadder },
  { rule: 'web-and-server-never-meet', forbids: webAndServer },
  { rule: 'cli-is-a-client', forbids: cliIsAClient },
  { rule: 'platform-knows-no-area', forbids: platformKnowsNoArea },
  { rule: 'calls-go-down', forbids: callsGoDown },
  { rule: 'enter-by-commands-or-queries', forbids: enterByTheDoor },
  { rule: 'web-areas-meet-on-a-page', forbids: webAreasMeetOnAPage },
  { rule: 'no-way-up', forbids: noWayUp },
  { rule: 'reviews-stand-apart', forbids: reviewsStandApart },
]

/** Every import of the tree that goes through a wall. */
export function wallViolations(tree: Tree, areas: readonly Area[]): Violation[] {
  return [...tree]
    .filter(([path]) => isScript(path))
    .flatMap(([path, text]) => importsOf(path, text).flatMap((one) => judge(path, one, areas)))
}

function judge(path: string, one: Import, areas: readonly Area[]): Violation[] {
  const to = one.file === undefined ? undefined : placeOf(one.file, areas)
  const edge: Edge = { path, from: placeOf(path, areas), to, target: one.file ?? '', specifier: one.specifier, areas }
  return walls.flatMap(({ rule, forbids }) => {
    const sentence = forbids(edge)
    return sentence ? [{ rule, file: path, line: one.line, sentence: `${sentence} (${one.specifier})` }] : []
  })
}

function coreIsPure({ path, from, to, specifier }: Edge): string | undefined {
  if (from.side !== 'core' || to?.side === 'core') return undefined
  if (from.isTest && (to === undefined || specifier.startsWith('#core/'))) return undefined
  if (specifier === 'zod' && withZod.test(path)) return undefined
  return 'core imports only core; zod only in contract.ts, endpoint.ts and files named …shapes.ts'
}

function coreLadder({ path, from, to, target, areas }: Edge): string | undefined {
  if (from.side !== 'core' || to?.side !== 'core' || path === 'core/api.ts') return undefined
  if (target === 'core/api.ts') return 'core/api.ts lists every area, so nothing in core may stand on it'
  if (!to.area) return undefined
  if (!from.area) return 'what every area stands on knows no area'
  return isAbove(to.area, from.area, areas) ? `${from.area} stands below ${to.area} on the ladder` : undefined
}

function webAndServer({ from, to }: Edge): string | undefined {
  const meet = (from.side === 'web' && to?.side === 'server') || (from.side === 'server' && to?.side === 'web')
  return meet ? 'web and server never meet: both speak core' : undefined
}

function cliIsAClient({ from, to, specifier, target }: Edge): string | undefined {
  if (from.side !== 'cli' || to?.side === 'cli' || to?.side === 'core' || specifier.startsWith('node:')) return undefined
  if (from.isTest && (to === undefined || target.startsWith('server/testing/'))) return undefined
  return 'the command line is a client: it imports core and built-in modules only'
}

function platformKnowsNoArea({ from, to, target }: Edge): string | undefined {
  const isPlatform =
    (from.side === 'server' && from.folder === 'platform') || (from.side === 'web' && ['platform', 'ui'].includes(from.folder))
  if (!isPlatform || from.isTest) return undefined
  const assembled = from.side === 'server' && (target === 'core/api.ts' || assembles(target))
  return to?.area || assembled ? `${from.side}/${from.folder} knows no area` : undefined
}

function callsGoDown({ from, to, target, areas }: Edge): string | undefined {
  if (from.side !== 'server' || !from.area) return undefined
  if (from.isTest && (to?.side === 'core' || target.startsWith('server/testing/'))) return undefined
  if (assembles(target) || target === 'core/api.ts') return 'an area does not know who puts the house together'
  if (to?.side === 'server' && !to.area && to.folder !== 'platform' && to.folder !== from.folder)
    return 'an area stands on the platform and on lower areas only'
  return to?.area && isAbove(to.area, from.area, areas) ? `calls go down, events come up: ${to.area} stands above ${from.area}` : undefined
}

function enterByTheDoor({ path, from, to, target }: Edge): string | undefined {
  if (from.side !== 'server' || to?.side !== 'server' || !to.area || to.area === from.area) return undefined
  if (assembles(path) || from.folder === 'testing') return undefined
  const door = /^server\/[^/]+\/(commands|queries)(\.ts|\/[^/]+\.ts)$/
  return door.test(target) ? undefined : `${to.area} is entered by its commands.ts or queries.ts`
}

function webAreasMeetOnAPage({ from, to }: Edge): string | undefined {
  if (from.side !== 'web' || to?.side !== 'web' || ['', 'pages', 'platform', 'ui'].includes(from.folder)) return undefined
  if (from.area && to.folder === 'pages') return 'a page shows areas; an area does not know its page'
  return to.area && to.area !== from.area ? 'web areas meet only on a page' : undefined
}

function noWayUp({ specifier }: Edge): string | undefined {
  return specifier.split('/').includes('..') ? 'an import names the folder it goes to (#core/…), or stays in its own (./)' : undefined
}

/** Reviews are for learning only: no other area may import them, whichever way the ladder goes. Pages show them, and lists name them. */
function reviewsStandApart({ path, from, to }: Edge): string | undefined {
  if (to?.area !== 'reviews' || from.area === 'reviews' || from.isTest) return undefined
  const shows = from.side === 'web' && ['', 'pages'].includes(from.folder)
  if (shows || path === 'core/api.ts' || assembles(path)) return undefined
  return 'reviews are walled off: a page may show them, and no other area may know them'
}

function isAbove(one: string, other: string, areas: readonly Area[]): boolean {
  return heightOf(one, areas) > heightOf(other, areas)
}
