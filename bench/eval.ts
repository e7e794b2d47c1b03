// npm run eval -- coach FILE.jsonl | recurrence --train FILE.csv --test FILE.csv: how well Amends agrees with people, on labelled files of your own.

import { evaluateCoach } from './eval/coach.ts'
import { evaluateRecurrence } from './eval/recurrence.ts'

const evaluations: Record<string, (args: string[]) => void> = { coach: evaluateCoach, recurrence: evaluateRecurrence }

const [what = '', ...args] = process.argv.slice(2)
const evaluate = Object.hasOwn(evaluations, what) ? evaluations[what] : undefined
if (evaluate) evaluate(args)
else {
  console.error(`Say what to measure: npm run eval -- ${Object.keys(evaluations).join(' | ')} …`)
  process.exitCode = 2
}
