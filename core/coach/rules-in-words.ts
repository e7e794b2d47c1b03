// The coach's rules as a page for people, told from the rules themselves, so the page cannot say something else than the coach does.

import type { CounterExample, Example, Rule } from './rule.ts'

/** Markdown, ending in one newline. */
export function rulesInWords(rules: readonly Rule[]): string {
  return [opening, contents(rules), ...rules.map(inWords)].join('\n\n') + '\n'
}

const opening = `# The coach

The coach reads a reply before it is sent. It runs where you type, sends nothing anywhere, and gives the same answer every time.
It advises and never stops a message: a *must-fix* that is kept asks for one word why; a *warning* or a *hint* asks for nothing.
The examples below are also its tests. This page is written by \`node tools/coach-docs.ts\`.`

function contents(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, severity }) => `| [\`${id}\`](#${id}) | ${title} | ${severity} |`)
  return ['| rule | headline | weight |', '|---|---|---|', ...rows].join('\n')
}

function inWords(rule: Rule): string {
  return [
    `## ${rule.id}`,
    `**${rule.title}.** ${rule.reason}`,
    `*Evidence:* ${rule.evidence}`,
    ['Fine:', ...rule.examples.good.filter(({ text }) => text !== '').map(fine)].join('\n'),
    ['Marked:', ...rule.examples.poor.map(marked)].join('\n'),
  ].join('\n\n')
}

function fine(example: Example): string {
  return `- ${quoted(example.text)}${circumstances(example)}`
}

function marked(example: CounterExample): string {
  const where = example.marks === '' ? 'at the start' : `at *${example.marks}*`
  const better = example.better === undefined ? '' : ` → ${quoted(example.better)}`
  return `- ${quoted(example.text)}${circumstances(example)}, ${where}${better}`
}

function quoted(text: string): string {
  return `“${text.replace(/\s*\n+\s*/g, ' / ')}”`
}

/** Only what differs from the first letter about a mistake known to be ours. */
function circumstances({ about }: Example): string {
  if (!about) return ''
  const said = [
    about.step === 'explain' ? 'when explaining' : about.step === 'makeRight' ? 'when making it right' : '',
    about.madeRight ? 'after it is made right' : '',
    about.faultKnown === false ? 'while the fault is not established' : '',
  ].filter((words) => words !== '')
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}
