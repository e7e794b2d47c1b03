// The versions of the limits, newest first: who made each, when, and what it changed.

import { type RuleChange, rulesChanged } from '#core/clocks/own-limits.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import type { Got } from '#web/platform/call.ts'
import { Table } from '#web/ui/Table.tsx'
import { basisWords, budgetWords, clockWords } from './rules-typed.ts'

type Version = Got<'protocol.show'>['versions'][number]

export function Versions({ versions }: { versions: readonly Version[] }) {
  const now = useNow(60_000)
  const rows = versions.map((one, place) => ({
    id: String(one.version),
    cells: [
      <span key="version">
        <b>
          {one.version}. {one.name}
        </b>
        {place === 0 && <small>New cases follow it</small>}
      </span>,
      one.by ?? 'Comes with Amends',
      one.at === null || one.by === null ? '' : whenOf(one.at, now),
      <Changes key="changes" one={one} before={versions[place + 1]} />,
    ],
  }))
  return <Table caption="Versions of the limits" columns={['Version', 'By', 'When', 'What changed']} rows={rows} />
}

function Changes({ one, before }: { one: Version; before: Version | undefined }) {
  if (before === undefined) return <span>The beginning</span>
  return (
    <span>
      {rulesChanged(before, one).map((change) => (
        <span key={change.field} style={{ display: 'block' }}>
          {changeWords(change)}
        </span>
      ))}
    </span>
  )
}

function changeWords(change: RuleChange): string {
  if ('severity' in change) return `Severity ${change.severity}: × ${change.from}, now × ${change.to}`
  const { clock, from, to } = change
  const said = (one: typeof from) => `${budgetWords(one.budget, one.basis)}${from.basis === to.basis ? '' : ` ${basisWords[one.basis]}`}`
  return `${clockWords[clock].title}: ${said(from)}, now ${said(to)}`
}
