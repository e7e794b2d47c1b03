// amends intake: posts each raw mail to the API and prints one line for each. What could not be filed is kept by the server all the same.

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Call, Answer } from '#core/endpoint.ts'
import type { deliver } from '#core/intake/contract.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds for one mail; a large one on a slow line needs some. */
const patience = 60_000

export async function deliverFiles(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: { to: { type: 'string' } } })
  const key = terminal.env.AMENDS_KEY
  if (files.length === 0) return wrong(terminal, 'Please name at least one file: amends intake FILE.eml…')
  if (!key) return wrong(terminal, 'Please set AMENDS_KEY to an API key; the settings make one.')
  const url = (terminal.env.AMENDS_URL ?? 'http://localhost:4400').replace(/\/+$/, '')
  let failed = 0
  for (const path of files) {
    const { line, isFiled } = await deliverFile(url, key, path, values.to)
    ;(isFiled ? terminal.out : terminal.err)(line)
    if (!isFiled) failed++
  }
  return failed > 0 ? 1 : 0
}

function wrong(terminal: Terminal, sentence: string): number {
  terminal.err(sentence)
  return 2
}

async function deliverFile(
  url: string,
  key: string,
  path: string,
  recipient: string | undefined,
): Promise<{ line: string; isFiled: boolean }> {
  let raw: string
  try {
    raw = await readFile(path, 'base64')
  } catch (error) {
    return { line: `${path}: cannot be read (${(error as { code?: string }).code ?? String(error)})`, isFiled: false }
  }
  const outcome = await post(url, key, { raw, ...(recipient ? { recipient } : {}) })
  if ('trouble' in outcome) return { line: `${path}: not taken: ${outcome.trouble}`, isFiled: false }
  const { state, caseId, reason, receivedId } = outcome.answer
  if (state === 'dead') return { line: `${path}: dead letter ${receivedId}: ${reason ?? 'no reason given'}`, isFiled: false }
  return { line: `${path}: ${state}${caseId ? ` ${caseId}` : ''}`, isFiled: true }
}

async function post(
  url: string,
  key: string,
  body: Call<typeof deliver>,
): Promise<{ answer: Answer<typeof deliver> } | { trouble: string }> {
  let response: Response
  try {
    response = await fetch(`${url}/api/mail`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return { trouble: `there is no answer from ${url}. Is Amends running, and is AMENDS_URL right?` }
  }
  const answer = (await response.json().catch(() => null)) as Answer<typeof deliver> | { detail?: string } | null
  if (response.ok && answer && 'receivedId' in answer) return { answer }
  return { trouble: (answer && 'detail' in answer && answer.detail) || `${url} answered ${response.status}` }
}
