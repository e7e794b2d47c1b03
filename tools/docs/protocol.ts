// Prints docs/protocol.md: steps, facts and reopenings from core/cases/protocol.ts, limits from core/clocks/policy.ts.

import { factNames, factTable, factsOf, openingClocks, reopenings, steps, stepTable } from '#core/cases/protocol.ts'
import {
  clockNames,
  defaultLimits,
  defaultWarnShare,
  limit,
  type LimitedClockName,
  type Severity,
  severityFactors,
} from '#core/clocks/policy.ts'
import { sympathyIsOver } from '#core/cases/sympathy.ts'
import { delayReasons } from '#core/clocks/reasons.ts'
import { codes, span, table } from './table.ts'

const severities: readonly Severity[] = [1, 2, 3, 4, 5]
const yes = (is: boolean) => (is ? 'yes' : 'no')

const faultWords = `## While the fault is open

Whether it is known that the mistake is ours is a fact as well, \`faultSaid\`, for which no step waits. While it is open, a letter with
sympathy alone does the apologise step; its \`apologised\` is marked as sympathy. Once the mistake is ours, that counts no more: the step
comes open again, with a limit of its own and every later step left as it is.
“${sympathyIsOver}”
What counts is whether it is open when the letter leaves, and later whenever that is said anew, not when it was written.
A letter or a call that owned the mistake as well keeps the step done. Where it was said by mistake and is taken back, the sympathy counts
again. A case that had been recovered on sympathy alone opens again, by the cause \`ours\`. No number counts sympathy as an apology. What
was on file before sympathy was marked stays as it was. The rule is in
[core/cases/sympathy.ts](../core/cases/sympathy.ts).`

export function protocolPage(): string {
  return `# The protocol

A case goes through seven steps. A step is done when all its facts are on file, or left out with a reason. Nobody sets a status: a case
stands at the first step whose fact is missing, and is *recovered* when none is. The two other ends, *unable to recover* and *withdrawn*,
need a reason. This page is printed by \`node tools/docs.ts\` from [core/cases/protocol.ts](../core/cases/protocol.ts),
[core/clocks/policy.ts](../core/clocks/policy.ts) and [core/clocks/reasons.ts](../core/clocks/reasons.ts).

## Steps

${stepRows()}

## Facts

“Firm” refuses the fact as long as what it needs is missing. Where the need is not firm, a reason lets it pass, and the reason is kept.

${factRows()}

## Opening again

A reopening is a fact too. It names which facts no longer count; what was done stays in the history.

${reopeningRows()}

${faultWords}

## Clocks

The limits of the standard protocol, by severity (1 is the gravest). *Business* time counts the open hours of the brand,
*calendar* time every hour. A clock warns when ${defaultWarnShare * 100} % of its limit is used. \`fulfil\` has no limit of its own:
it runs towards the time that the chosen option promised. The version of the protocol is stamped on a case when it opens, and stays.

${limitRows()}

Factors by severity: ${severities.map((one) => `${one} × ${severityFactors[one]}`).join(', ')}. They and the limits are our own policy, not a finding.
\`explain\` never gets longer than a day: “explained within a day” is told to everybody.

## Why a deadline may wait or move

${reasonRows()}
`
}

function stepRows(): string {
  const rows = steps.map((step) => {
    const { title, goal, waivable } = stepTable[step]
    return [`**${title}**`, goal, codes(factsOf(step)), yes(waivable)]
  })
  return table(['step', 'what good looks like', 'done by', 'may be left out'], rows)
}

function factRows(): string {
  const rows = factNames.map((name) => {
    const { step, needs, firm, meets, starts, sentence } = factTable[name]
    const need = needs ? `\`${needs}\`, ${firm ? 'firm' : 'or a reason'}` : '–'
    return [`\`${name}\``, sentence, step ? stepTable[step].title : '–', need, codes(meets ? [meets] : []), codes(starts ? [starts] : [])]
  })
  return table(['fact', 'in words', 'step', 'needs', 'meets the clock', 'starts the clock'], rows)
}

function reopeningRows(): string {
  const rows = Object.entries(reopenings).map(([cause, { sentence, clears }]) => [`\`${cause}\``, sentence, codes(clears)])
  return table(['cause', 'in words', 'no longer count'], rows)
}

function limitRows(): string {
  const limited = clockNames.filter((name): name is LimitedClockName => name !== 'fulfil')
  const rows = limited.map((name) => {
    const { basis, startsOn } = defaultLimits[name]
    const from = openingClocks.includes(name) ? 'the opening' : `\`${startsOn}\``
    return [`\`${name}\``, from, basis, ...severities.map((severity) => span(limit(name, severity).budget))]
  })
  return table(['clock', 'runs from', 'time', ...severities.map((one) => `severity ${one}`)], rows)
}

function reasonRows(): string {
  const rows = Object.entries(delayReasons).map(([name, { sentence, pauses, moves }]) => [`\`${name}\``, sentence, yes(pauses), yes(moves)])
  return table(['reason', 'in words', 'may pause', 'may move'], rows)
}
