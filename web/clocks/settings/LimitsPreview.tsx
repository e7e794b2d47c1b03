// What comes out: the limit of each clock at each severity, by the same rule that starts the clocks.

import { limitedClocks, type Factors, type OwnLimits, severities, wholeLimits } from '#core/clocks/own-limits.ts'
import { limit } from '#core/clocks/policy.ts'
import { Table } from '#web/ui/Table.tsx'
import { basisWords, budgetWords, clockWords } from './rules-typed.ts'

const columns = ['Clock', ...severities.map((one) => `Severity ${one}`)]

export function LimitsPreview({ rules }: { rules: { limits: OwnLimits; factors: Factors } }) {
  const limits = wholeLimits(rules.limits)
  const rows = limitedClocks.map((clock) => {
    const { basis } = limits[clock]
    return {
      id: clock,
      cells: [
        <span key="clock">
          <b>{clockWords[clock].title}</b>
          <small>{basisWords[basis]}</small>
        </span>,
        ...severities.map((severity) => budgetWords(limit(clock, severity, limits, rules.factors).budget, basis)),
      ],
    }
  })
  return <Table caption="Limits at each severity" columns={columns} rows={rows} />
}
