// The two parts of README.md that are printed: the settings, from the schema behind `amends config`, and the areas, from areas.json.
// They stand between marks; everything else there is written by hand.

import { configInWords } from '#server/platform/config.ts'
import { readAreas } from '#tools/architecture.ts'
import { table } from './table.ts'

/** The text with its marked parts printed anew. Throws when a mark is missing. */
export function withPrintedParts(readme: string): string {
  return between(between(readme, 'settings', settings()), 'areas', areaLines())
}

function settings(): string {
  const rows = configInWords()
    .split('\n')
    .map((line) => /^(\S+) +(\S+) +(.+)$/.exec(line)?.slice(1) ?? [])
  return table(
    ['variable', 'default', 'what it does'],
    rows.map(([key = '', fallback = '', words = '']) => [`\`${key}\``, fallback === 'unset' ? '–' : `\`${fallback}\``, words]),
  )
}

function areaLines(): string {
  return readAreas()
    .map(({ name, sentence }) => `- **${name}**: ${sentence}`)
    .join('\n')
}

function between(text: string, mark: string, printed: string): string {
  const [from, to] = [`<!-- printed: ${mark} -->`, `<!-- end of ${mark} -->`]
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`README.md has lost its marks for the printed ${mark}.`)
  return `${text.slice(0, start + from.length)}\n\n${printed}\n\n${text.slice(end)}`
}
