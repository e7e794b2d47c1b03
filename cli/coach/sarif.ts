// Findings as SARIF 2.1.0, the format in which code hosts and editors take them from any checker.

import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ToldRule, toldRules as rules } from '#core/coach/told-rules.ts'
import type { Severity } from '#core/coach/severity.ts'
import { placesIn, type Place, type Placed } from './places.ts'
import type { Reading, Unread } from './reading.ts'

const levels = { 'must-fix': 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, string>

export function sarifOf({ found, texts, unread, foreign }: Reading): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'amends coach', rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: [...unread.map((one) => notice('error', one)), ...foreign.map((one) => notice('warning', one))],
          },
        ],
        artifacts: [...texts.keys()].map((path) => ({ location: { uri: uriOf(path) } })),
        results: found.map((one) => resultOf(one, texts.get(one.path) ?? '')),
      },
    ],
  }
}

function notice(level: 'error' | 'warning', { path, because }: Unread): object {
  return { level, message: { text: `${path} ${because}` } }
}

function ruleOf({ id, title, reason, evidence, severity, examples }: ToldRule): object {
  const [poor] = examples.poor
  const help = [reason, evidence, `Poor: “${inLine(poor.text)}”`, `Good: “${inLine(examples.good[0].text)}”`]
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf(one: Placed, text: string): object {
  return {
    ruleId: one.rule,
    ruleIndex: rules.findIndex(({ id }) => id === one.rule),
    level: levels[one.severity],
    message: { text: [one.title, one.reason, one.better].filter(Boolean).join('. ').replaceAll('?. ', '? ').replaceAll('.. ', '. ') },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(one.path) }, region: regionOf(one) } }],
    ...(one.replacement ? { fixes: [fixOf(one, one.replacement, text)] } : {}),
  }
}

function fixOf(one: Placed, { start, end, text: words }: NonNullable<Placed['replacement']>, text: string): object {
  const placeOf = placesIn(text)
  const last = placeOf(end)
  const region = { ...placeOf(start), endLine: last.line, endColumn: last.column }
  return {
    description: { text: words.trim() === '' ? 'Leave these words out' : 'Use these words' },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(one.path) },
        replacements: [{ deletedRegion: regionOf(region), insertedContent: { text: words } }],
      },
    ],
  }
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/')
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
