// Sentences with {placeholders}: filled in one pass, so that what is put in is never read as a placeholder itself.

/** `start` inclusive, `end` exclusive, in UTF-16 code units; `words` with the braces. */
export type Placeholder = { start: number; end: number; words: string; name: string }

/** Every {…} of one line, known or not. Sixty characters is longer than any that a person means to fill. */
export function placeholdersIn(text: string): Placeholder[] {
  return Array.from(text.matchAll(/\{([^{}\n]{1,60})\}/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    name: (match[1] ?? '').trim().toLowerCase(),
  }))
}

/** `template` with each {name} that `values` knows in its place; any other stays as it is written. */
export function fill(template: string, values: Record<string, string | number>): string {
  return piecesOf(template, values)
    .map((piece) => String(piece))
    .join('')
}

/** The same in pieces, for values that are not text (markup): the words between, and the values, in order. */
export function piecesOf<V>(template: string, values: Record<string, V>): (string | V)[] {
  const pieces: (string | V)[] = []
  let from = 0
  for (const { start, end, name } of placeholdersIn(template)) {
    if (!Object.hasOwn(values, name)) continue
    pieces.push(template.slice(from, start), values[name] as V)
    from = end
  }
  return [...pieces, template.slice(from)]
}

/** “a, b or c”. */
export function listed(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`
}
