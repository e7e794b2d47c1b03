// Five whys as a tree: one answer is seldom enough, so each why may branch, and the ends are what can be changed. Pure order and limits.

export type Why<Id extends string = string> = { id: Id; parentId: Id | null; sentence: string; evidence: string | null; isRoot: boolean }
export type Branch<W extends Why> = { why: W; depth: number; below: Branch<W>[] }

/** Deeper, a chain asks about the weather. Ours. */
export const deepest = 8

/** The tree as nested branches, in the order in which the whys were written. */
export function treeOf<W extends Why>(whys: readonly W[], parentId: string | null = null, depth = 1): Branch<W>[] {
  return whys.filter((why) => why.parentId === parentId).map((why) => ({ why, depth, below: treeOf(whys, why.id, depth + 1) }))
}

/** How deep a new why under this one would lie. */
export function depthUnder(whys: readonly Why[], parentId: string | null): number {
  const parent = whys.find((why) => why.id === parentId)
  return parent ? depthUnder(whys, parent.parentId) + 1 : 1
}
