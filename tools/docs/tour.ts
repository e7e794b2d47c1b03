// Reads docs/tour.md as data: stops in the order of the tale, each a file with the functions it is about, nested as one calls the next.
// A stop that nobody above it calls says in brackets by what it is reached: (event: message.sent), (endpoint: cases.send) and so on.

export type Stop = {
  /** One-based, in docs/tour.md. */
  line: number
  /** 0 for a stop that stands by itself. */
  depth: number
  /** Path from the root. */
  file: string
  names: string[]
  /** How it is reached when no stop above calls it. */
  by: { how: string; what: string } | undefined
  /** The stop that it is nested under. */
  caller: Stop | undefined
}

const shape = /^( *)- \[`([^`]+)`\]\(([^)]+)\) ((?:`[^`]+`(?:, )?)+)(?: \(([a-z ]+)(?:: ([^)]+))?\))?: /

/** Every stop of the tour. Throws for a list item that is none, so that no stop goes unread. */
export function stopsIn(tour: string): Stop[] {
  const stops: Stop[] = []
  for (const [index, text] of tour.split('\n').entries()) {
    if (!/^ *- /.test(text)) continue
    const [, indent = '', file = '', link = '', names = '', how, what = ''] = shape.exec(text) ?? []
    if (link !== `../${file}` || file === '') throw new Error(`docs/tour.md:${index + 1} is no stop: ${text.slice(0, 80)}`)
    const depth = indent.length / 2
    const caller = depth === 0 ? undefined : stops.findLast((one) => one.depth === depth - 1)
    stops.push({
      line: index + 1,
      depth,
      file,
      names: names.split(', ').map((name) => name.replaceAll('`', '')),
      by: how ? { how, what } : undefined,
      caller,
    })
  }
  return stops
}
