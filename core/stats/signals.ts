// Which points of a control chart are more than chance, and by which rule. Three rules: all eight that exist together cry wolf too often.

export type Rule = 'beyond' | 'run' | 'twoOfThree'
export type Signal = { rule: Rule; side: 'above' | 'below'; from: number; to: number }
type Line = { middle: number; low: readonly number[]; high: readonly number[] }

/** In a row on one side of the middle. */
const runNeeded = 8

/** What each rule says, to stand beside the point that it names. */
export const ruleWords: Record<Rule, string> = {
  beyond: 'One point lies beyond the limits.',
  run: 'Eight or more in a row lie on the same side of the middle.',
  twoOfThree: 'Two of three in a row lie in the outer third of the limits, on the same side.',
}

/** Every signal, first to last. A rule speaks once for a run, and a point on a limit or on the middle lies within. */
export function signalsOf(values: readonly number[], line: Line): Signal[] {
  const found = [...beyondLimits(values, line), ...runs(values, line.middle), ...outerThirds(values, line)]
  return found.toSorted((a, b) => a.to - b.to || a.from - b.from)
}

function beyondLimits(values: readonly number[], { low, high }: Line): Signal[] {
  return values.flatMap((value, n): Signal[] => {
    if (value > (high[n] ?? Infinity)) return [{ rule: 'beyond', side: 'above', from: n, to: n }]
    return value < (low[n] ?? -Infinity) ? [{ rule: 'beyond', side: 'below', from: n, to: n }] : []
  })
}

function runs(values: readonly number[], middle: number): Signal[] {
  const found: Signal[] = []
  let from = 0
  values.forEach((value, n) => {
    const side = sideOf(value, middle)
    if (n > 0 && side !== sideOf(values[n - 1] ?? middle, middle)) from = n
    if (side === null || n - from + 1 < runNeeded) return
    if (n - from + 1 === runNeeded) found.push({ rule: 'run', side, from, to: n })
    else found.splice(-1, 1, { rule: 'run', side, from, to: n })
  })
  return found
}

/** Outer third: more than two thirds of the way from the middle to the limit, that is beyond 2σ. A limit cut off at 0 has no such third. */
function outerThirds(values: readonly number[], line: Line): Signal[] {
  const outer = values.map((value, n) => outerSide(value, n, line))
  return outer.flatMap((side, n): Signal[] => {
    if (side === null || n === 0) return []
    const mate = [n - 1, n - 2].find((other) => outer[other] === side)
    return mate === undefined ? [] : [{ rule: 'twoOfThree', side, from: mate, to: n }]
  })
}

function outerSide(value: number, n: number, { middle, low, high }: Line): 'above' | 'below' | null {
  const [lowest, highest] = [low[n] ?? middle, high[n] ?? middle]
  if (value > middle + ((highest - middle) * 2) / 3) return 'above'
  return lowest > 0 && value < middle - ((middle - lowest) * 2) / 3 ? 'below' : null
}

function sideOf(value: number, middle: number): 'above' | 'below' | null {
  if (value === middle) return null
  return value > middle ? 'above' : 'below'
}
