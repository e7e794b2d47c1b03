// npm run eval -- coach FILE.jsonl | recurrence --train FILE.csv --test FILE.csv: how well Amends agrees with people, on labelled files of your own.

import { evaluateCoach } from './eval/coach.ts'
import { evaluateRecurrence } from './eval/recurrence.ts'

const evaluations: Record<string, (args: string[]) => void> = { coach: evaluateCoach, recurrence: evaluateRecurrence }

const [what = '', ...args] = process.argv.slice(2)
const evaluate = Object.hasOwn(evaluations, what) ? evaluations[what] : undefined
if (evaluate) wellCalled(() => evaluate(args))
else refuse(`Say what to measure: npm run eval -- ${Object.keys(evaluations).join(' | ')} …`)

/** An option that there is not is told in one sentence. */
function wellCalled(run: () => void): void {
  try {
    run()
  } catch (error) {
    const code = error instanceof TypeError && 'code' in error ? String(error.code) : ''
    if (!(error instanceof TypeError) || !code.startsWith('ERR_PARSE_ARGS')) throw error
    refuse(`${error.message.split('. To specify')[0]}.`)
  }
}

function refuse(because: string): void {
  console.error(because)
  process.exitCode = 2
}
