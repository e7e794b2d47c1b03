// Where a file stands in the house: which of the sides, and which area on the ladder.

export type Area = { name: string; sentence: string }
export type Side = 'core' | 'server' | 'web' | 'cli' | 'other'

export type Place = {
  side: Side
  /** Name of the area, when the file lies in one. */
  area: string | undefined
  /** Folder below the side, area or not ("platform", "time"); empty for files right below the side. */
  folder: string
  isTest: boolean
}

export type Tree = ReadonlyMap<string, string>
export type Violation = { rule: string; file: string; line: number; sentence: string }

/** The one table of permissions, which every door checks and every menu hides by: ground, not an area's matter. */
const ground = ['core/people/abilities.ts']

export function placeOf(path: string, areas: readonly Area[]): Place {
  const [first = '', second = '', third] = path.split('/')
  const side = first === 'core' || first === 'server' || first === 'web' || first === 'cli' ? first : 'other'
  const folder = third === undefined ? '' : second
  const isArea = side !== 'cli' && side !== 'other' && !ground.includes(path) && areas.some((area) => area.name === folder)
  return { side, area: isArea ? folder : undefined, folder, isTest: isTest(path) }
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('stories/') || /^(core|server)\/testing\//.test(path)
}

/** Height on the ladder, from 0 at the bottom. */
export function heightOf(area: string, areas: readonly Area[]): number {
  return areas.findIndex((one) => one.name === area)
}

/** A source that is read for its imports. */
export function isScript(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path)
}

export function isGenerated(path: string): boolean {
  return /\.gen\.tsx?$/.test(path) || path === 'migrations/schema.sql'
}
