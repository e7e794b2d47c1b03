// What stands open right now, by step, with what is late, and what falls due within the hour; each number opens its cases.

import { Link } from '@tanstack/react-router'
import { type steps, stepTable } from '#core/cases/protocol.ts'
import type { Got } from '#web/platform/call.ts'
import { Card } from '#web/ui/Card.tsx'
import type { CasesSearch, WeekSearch } from './search.ts'
import css from './Standing.module.css'

type Step = (typeof steps)[number]
type Props = { standing: Got<'insights.week'>['standing']; search: WeekSearch }

export function Standing({ standing, search }: Props) {
  const { open, late, lateSoon } = standing
  return (
    <Card title="Right now">
      <ul className={css.standing}>
        <Cell words="Open" cases={open} number="open" search={search} isMain />
        {standing.steps.map(({ step, cases }) => (
          <Cell key={step} words={stepTable[step as Step].title} cases={cases} number="open" search={{ ...search, step: step as Step }} />
        ))}
        <Cell words="Due within the hour" cases={lateSoon} number="lateSoon" search={search} tone="soon" isMain />
        <Cell words="Late" cases={late} number="late" search={search} tone="late" isMain />
      </ul>
    </Card>
  )
}

type CellProps = { words: string; cases: number; number: string; search: CasesSearch; tone?: 'soon' | 'late'; isMain?: boolean }

function Cell({ words, cases, number, search, tone, isMain = false }: CellProps) {
  if (cases === 0)
    return (
      <li data-main={isMain || undefined}>
        <p>
          <b>0</b>
          <span>{words}</span>
        </p>
      </li>
    )
  return (
    <li data-main={isMain || undefined}>
      <Link to="/insight/$number" params={{ number }} search={search} data-number={`${number}-${search.step ?? ''}`}>
        <b data-tone={tone}>{cases}</b>
        <span>{words}</span>
      </Link>
    </li>
  )
}
