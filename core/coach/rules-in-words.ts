// The coach's rules as pages for people, told from the rules themselves, so that no page can say something else than the coach does.

import { componentsOf } from './components.ts'
import { nothingKnown } from './about.ts'
import { readDraft } from './draft.ts'
import { exampleCase } from './example-case.ts'
import { languageOf } from './languages/all.ts'
import { findingsOf } from './rule.ts'
import type { CounterExample, Example } from './rule.ts'
import type { ToldRule } from './told-rules.ts'

/** By file name, in Markdown, each ending in one newline: the first page, and one for each rule. */
export function rulePages(rules: readonly ToldRule[]): ReadonlyMap<string, string> {
  return new Map([['README.md', firstPage(rules)], ...rules.map((rule): [string, string] => [`${rule.id}.md`, pageOf(rule)])])
}

const opening = `# The coach

The coach reads a reply before it is sent. It runs where you type, sends nothing anywhere, and gives the same answer every time.
It advises and never stops a message: a *must-fix* that is kept asks for one word why; a *warning* or a *hint* asks for nothing.
Each rule has a page, with the reason, where that is known from, and examples that are also its tests.
How well it agrees with people is [measured](../../coach-eval.md). These pages are written by \`node tools/coach-docs.ts\`.`

function firstPage(rules: readonly ToldRule[]): string {
  const rows = rules.map(({ id, title, severity }) => `| [\`${id}\`](${id}.md) | ${title} | ${severity} |`)
  const table = ['| rule | headline | weight |', '|---|---|---|', ...rows].join('\n')
  return `${[opening, '## Rules', table, '## The components of an apology', components(), times, limits].join('\n\n')}\n`
}

function components(): string {
  const all = componentsOf({
    draft: readDraft('', languageOf('en')),
    about: { ...nothingKnown, now: exampleCase.now },
    apologies: [],
    ownership: [],
    findings: [],
    promises: [],
  })
  const rows = all.map(({ id, title, rank }) => `| \`${id}\` | ${title} | ${rank ?? ''} |`)
  return [
    'Found with their places, in the order in which they work (Lewicki, Polin & Lount 2016; three share the third place, and asking to be forgiven',
    'works least). Empathy and being specific were no part of that study (Roschk & Kaiser 2013; Min, Lim & Magnini 2015). There is no score.',
    '',
    '| component | what it does | rank |',
    '|---|---|---|',
    ...rows,
    '',
    'A sent message is evidence of the apologise step when `regret` and `responsibility` are there: sorry for our doing, and owned by us with',
    'nobody pointed at. “I am sorry. We held you at the gate” owns it: what we did does, in the sentence of a plain sorry or beside it. While it is open',
    'whose fault it was, sympathy is enough, and a confession is not asked for; once it is ours, an apology is asked for again.',
  ].join('\n')
}

const times = `## How it reads a time

A day has passed when you close on it. “By Christmas Eve”, “on Boxing Day” or “am Ostermontag” is the next day of that name. A name that means several
days (“by Christmas”, “before Easter”) or another day elsewhere (“Thanksgiving”, “Labor Day”) is asked about, as every time is that may mean two.
Easter is that of the Western churches. “Two days later” and “the day after” count from the promise right before, in the same sentence or the one
before it; where that time is not certain, or is no promise, you are asked.`

const limits = `## What it cannot know

It knows shapes of speech and what the case holds. It does not know whether what you say is true, whether a reason was asked for, or what you
said on the phone. A plain fact in the place of an answer it hears only by the words and forms that excuses are usually made of, and whom you point at
by your lists of names and by roles such as “the courier”. A phrase
that it calls stock may be the right one today. When it is wrong, keep your words.`

function pageOf(rule: ToldRule): string {
  const directions = directionsOf(rule)
  return `${[
    `# ${rule.title}`,
    `\`${rule.id}\` · ${rule.severity} · reads: ${(rule.reads ?? ['reply', 'template']).join(', ')} · [all rules](README.md)`,
    rule.reason,
    `*Evidence:* ${rule.evidence}`,
    ...(directions.length > 0 ? [['## A better direction', '', ...directions.map((one) => `- ${one}`)].join('\n')] : []),
    ['## Fine', '', ...rule.examples.good.filter(({ text }) => text !== '').map(fine)].join('\n'),
    ['## Marked', '', ...rule.examples.poor.map(marked)].join('\n'),
  ].join('\n\n')}\n`
}

/** What the rule advises on its own poor examples in English, each advice once. */
function directionsOf(rule: ToldRule): string[] {
  const english = rule.examples.poor.filter(({ language = 'en' }) => language === 'en')
  return [
    ...new Set(
      english.flatMap(({ text, about }) =>
        findingsOf(rule, readDraft(text, languageOf('en')), { ...exampleCase, ...about }).flatMap(({ better }) => better ?? []),
      ),
    ),
  ]
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
