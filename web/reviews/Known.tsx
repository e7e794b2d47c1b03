// What was known at a moment: what was heard, where the case stood, what had been said, and what was due. In roles, and nothing that came later.

import { stepTable, type Step } from '#core/cases/protocol.ts'
import { inWords } from '#core/money.ts'
import type { Got } from '#web/platform/call.ts'
import { timeOf, whenOf } from '#web/platform/dates.ts'
import { Card } from '#web/ui/Card.tsx'
import css from './Known.module.css'

type Stood = Got<'reviews.asOf'>['stood']
type Props = { stood: Stood; zone: string }

const unknown: Record<Stood['case']['notKnown'][number], string> = {
  severity: 'how grave it was thought to be',
  kind: 'its kind',
  mistake: 'its mistake',
  heard: 'what had been written down of it',
}

export function Known({ stood, zone }: Props) {
  const { crux, wanted, notKnown } = stood.case
  return (
    <Card title={`What was known at ${timeOf(stood.at, zone)}`} label="What was known">
      <p className={css.facts}>{factsOf(stood).join(' · ')}</p>
      {crux !== null && <blockquote className={css.crux}>{crux}</blockquote>}
      {wanted !== null && <p className={css.facts}>{`Wished for: ${wanted}`}</p>}
      {notKnown.length > 0 && (
        <p
          className={css.unknown}
        >{`Not known any more: ${notKnown.map((name) => unknown[name]).join(', ')}. The record of then does not hold it.`}</p>
      )}
      <Talk stood={stood} zone={zone} />
      <Due stood={stood} zone={zone} />
      <Given stood={stood} zone={zone} />
    </Card>
  )
}

function factsOf({ case: then }: Stood): string[] {
  const stands = then.stands in stepTable ? `stood at “${stepTable[then.stands as Step].title.toLowerCase()}”` : 'had ended'
  return [
    `Case ${then.reference}, ${stands}`,
    then.owner === null ? 'nobody owned it' : `owned by ${then.owner}`,
    ...(then.handOffs > 0 ? [`handed over ${then.handOffs === 1 ? 'once' : `${then.handOffs} times`}`] : []),
    ...(then.severity === null ? [] : [`severity ${then.severity}`]),
    ...(then.kindTitle === null ? [] : [then.kindTitle]),
    ...(then.mistake === null ? [] : [`linked to “${then.mistake}”`]),
    ...(then.isPaused ? ['clocks paused'] : []),
  ]
}

const fates: Partial<Record<Stood['messages'][number]['state'], string>> = {
  waiting: 'waits to leave',
  broughtBack: 'brought back',
  failed: 'did not arrive',
  unknown: 'nobody knows whether it left',
}

function Talk({ stood, zone }: Props) {
  if (stood.messages.length === 0) return <p className={css.unknown}>Nobody had said anything yet.</p>
  return (
    <ol className={css.talk}>
      {stood.messages.map((message) => (
        <li key={`${message.at} ${message.body.slice(0, 40)}`}>
          <time dateTime={message.at}>{whenOf(message.at, stood.at, zone)}</time>
          <details>
            <summary>
              <span>{`${message.by}${message.direction === 'internal' ? ', a note' : message.channel === 'call' ? ', a call' : ''}${fateOf(message)}: `}</span>
              <q>{firstWords(message.body)}</q>
            </summary>
            <p>{message.body}</p>
          </details>
        </li>
      ))}
    </ol>
  )
}

function fateOf({ state }: Stood['messages'][number]): string {
  const fate = fates[state]
  return fate === undefined ? '' : ` (${fate})`
}

function firstWords(body: string): string {
  const words = body.replaceAll(/\s+/g, ' ').trim()
  return words.length > 110 ? `${words.slice(0, 108)}…` : words
}

const limits: Record<string, string> = {
  listen: 'To acknowledge',
  apologise: 'To apologise',
  offer: 'To offer options',
  fulfil: 'To do what was chosen',
  explain: 'To explain',
  ask: 'To ask',
  learn: 'To learn',
  approve: 'To answer the approval',
}

function Due({ stood, zone }: Props) {
  const open = stood.clocks.filter(({ state }) => ['running', 'near', 'over', 'paused'].includes(state))
  const promises = stood.promises.filter(({ state }) => state === 'open' || state === 'broken')
  if (open.length + promises.length === 0) return null
  return (
    <dl className={css.due}>
      {open.map(({ name, dueAt, state, startedAt }) => (
        <div key={`${name} ${startedAt}`} data-state={state}>
          <dt>{limits[name] ?? name}</dt>
          <dd>{state === 'paused' ? 'paused' : `${state === 'over' ? 'was due' : 'due'} ${whenOf(dueAt, stood.at, zone)}`}</dd>
        </div>
      ))}
      {promises.map(({ what, dueAt, madeAt, state }) => (
        <div key={`${what} ${madeAt}`} data-state={state === 'broken' ? 'over' : state}>
          <dt>{`Promised: ${what}`}</dt>
          <dd>{`${state === 'broken' ? 'not kept by' : 'by'} ${whenOf(dueAt, stood.at, zone)}`}</dd>
        </div>
      ))}
    </dl>
  )
}

const entries: Record<string, string> = {
  approved: 'Approved',
  granted: 'Granted',
  fulfilled: 'Done',
  perk: 'A perk',
  reversed: 'Reversed',
}

function Given({ stood, zone }: Props) {
  const offered = stood.options.filter(({ withdrawnAt }) => withdrawnAt === null)
  const approvals = stood.approvals.filter(({ withdrawnAt }) => withdrawnAt === null)
  if (offered.length + stood.ledger.length + approvals.length === 0) return null
  return (
    <ul className={css.given}>
      {offered.map(({ letter, title, chosenAt }) => (
        <li key={letter}>{`Option ${letter}: ${title}${chosenAt === null ? '' : ', chosen'}`}</li>
      ))}
      {approvals.map(({ askedAt, askedBy, amountMinor, currency, decision }) => (
        <li
          key={askedAt}
        >{`Approval for ${inWords({ minor: amountMinor, currency })}, asked by ${askedBy}: ${decision ?? 'not answered yet'}`}</li>
      ))}
      {stood.ledger.map(({ at, entry, title, amountMinor, currency }) => (
        <li
          key={`${at} ${entry}`}
        >{`${entries[entry] ?? entry}, ${whenOf(at, stood.at, zone)}: ${title}${amountMinor === 0 ? '' : `, ${inWords({ minor: amountMinor, currency })}`}`}</li>
      ))}
    </ul>
  )
}
