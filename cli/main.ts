// The command line as a client: it speaks to a running Amends through its API, or reads files with the coach without any.
// serve, init, migrate and config belong to the server; here they stand in the help only.

import { buffer } from 'node:stream/consumers'
import { coachFiles } from './coach/coach.ts'
import { deliverFiles } from './intake.ts'
import type { Terminal } from './terminal.ts'

const help = `amends: put a mistake right, and keep the customer

  amends serve                   run Amends (web app, API, mail in, worker)
         --web --smtp --worker   only these parts, beside other processes on the same database
  amends init                    found an organisation and print an API key as JSON
  amends migrate                 bring the database up to date
  amends config                  every setting, its default and what it does
  amends doctor                  look whether all is well, and say what to do
         --json                  print the findings as JSON
  amends redo                    give the jobs of the poison shelf back to the workers
  amends backup FILE             everything into one file, while Amends runs; the file is secret
  amends restore FILE            a backup into an empty database

  amends intake FILE.eml…        hand in mails as they are; one line each says what became of it
         --to ADDRESS            the mailbox they were for (the first brand's when left out)
  amends coach FILE.md…          read drafts, macros or templates for words that hurt; - reads what is piped in; works offline
         --format FORMAT         text, json (with the parts of each apology and its promises), or sarif (text when left out)
         --as KIND               reply, template, note or review (reply when left out)
         --language CODE         the language all of it is read in (each file in its own when left out)

  amends help                    this page

intake uses AMENDS_URL (http://localhost:4400 when unset) and AMENDS_KEY (an API key from the settings).
Both end with 0 when all is well, with 1 when a mail could not be filed, a file not be read, or a finding is a must-fix, and with 2
when they were called wrongly.
`

const commands: Record<string, (args: string[], terminal: Terminal) => Promise<number>> = {
  intake: deliverFiles,
  coach: coachFiles,
}

const machine: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  piped: () => buffer(process.stdin),
  env: process.env,
  now: () => new Date().toISOString(),
}

/** Runs what was typed and sets the exit code: 0 well, 1 something was found wanting, 2 called wrongly. */
export async function main(args: string[], terminal: Terminal = machine): Promise<void> {
  process.stdout.on('error', ifNobodyReads)
  process.exitCode = await run(args, terminal)
}

/** Whoever reads may have enough after the first lines (`| head`); what is left is written to nobody, and the exit code stays true. */
function ifNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [verb = 'help', ...rest] = args
  if (verb === 'help' || args.some((one) => one === '--help' || one === '-h')) {
    terminal.out(help.trimEnd())
    return 0
  }
  const command = commands[verb]
  if (!command) {
    terminal.err(`amends does not know “${verb}”. “amends help” lists what there is.`)
    return 2
  }
  try {
    return await command(rest, terminal)
  } catch (error) {
    if (!isWrongCall(error)) throw error
    terminal.err(`${error.message.split('. To specify')[0]}. “amends help” shows how.`)
    return 2
  }
}

function isWrongCall(error: unknown): error is Error {
  return error instanceof Error && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
}
