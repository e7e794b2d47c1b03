// Promises as blocks that stand on each other: one for each, or one for several where many fell due. Pure; the page and the report draw the same.

type Count = { kept: number; broken: number }

/** How many promises a block stands for, and the blocks of each week: never more than `tallest`, and never none of what there was one of. */
export function blocksOf(weeks: readonly Count[], tallest: number): { per: number; blocks: Count[] } {
  const most = Math.max(1, ...weeks.map(({ kept, broken }) => kept + broken))
  const per = Math.ceil(most / tallest)
  return {
    per,
    blocks: weeks.map(({ kept, broken }) => {
      const gone = Math.ceil(broken / per)
      return { broken: gone, kept: kept === 0 ? 0 : Math.max(1, Math.min(Math.round(kept / per), tallest - gone)) }
    }),
  }
}

/** "One block stands for 3 promises, and for what is left of them." Nothing where each has its own. */
export function blockInWords(per: number): string {
  return per > 1 ? `One block stands for ${per} promises, and for what is left of them.` : ''
}
