// Which few causes bring most of it. Each bar opens exactly its cases; the name opens the cause. Blue are the few that make four fifths.

import { Link } from '@tanstack/react-router'
import {
  type Bar,
  barsOf,
  type CausePart,
  causeParts,
  partOf,
  partTitles,
  type Period,
  periods,
  periodTitles,
} from '#core/learning/pareto.ts'
import { isOwed, withoutAction } from '#core/learning/standing.ts'
import { Card } from '#web/ui/Card.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { type CauseRow, type Causes, valueInWords } from './cause.ts'
import css from './Pareto.module.css'

type Props = { data: Causes; part: CausePart; period: Period }

export function Pareto({ data, part, period }: Props) {
  const bars = barsOf(data.causes, ({ impact }) => partOf(impact, part))
  const rest = unexplained(data)
  const vital = bars.filter((bar) => bar.isVital).map((bar) => bar.of)
  const foot = (bars.length > 0 || rest) && (
    <>
      {bars.length > 0 && <p>{vitalInWords(vital, bars)}</p>}
      {rest && <p>{rest}</p>}
    </>
  )
  return (
    <Card title="What weighs most" acts={<Choices part={part} period={period} />} foot={foot}>
      {bars.length === 0 && <Empty>{nothing(part, data)}</Empty>}
      <Bars {...{ bars, data, part, period }} />
    </Card>
  )
}

function Choices({ part, period }: Omit<Props, 'data'>) {
  return (
    <>
      <nav className={css.choices} aria-label="Weighed by">
        {causeParts.map((one) => (
          <Link key={one} to="/learning" search={{ by: one, period }} aria-current={one === part ? 'true' : undefined}>
            {partTitles[one]}
          </Link>
        ))}
      </nav>
      <nav className={css.choices} aria-label="Over which time">
        {periods.map((one) => (
          <Link key={one} to="/learning" search={{ by: part, period: one }} aria-current={one === period ? 'true' : undefined}>
            {periodTitles[one]}
          </Link>
        ))}
      </nav>
    </>
  )
}

function Bars({ bars, data, part, period }: Props & { bars: readonly Bar<CauseRow>[] }) {
  const most = bars[0]?.value ?? 1
  return (
    <ol className={css.bars}>
      {bars.map(({ of, value, upTo, isVital }) => (
        <li key={of.id} data-vital={isVital || undefined}>
          <Link to="/learning/$causeId" params={{ causeId: of.id }} className={css.name}>
            {of.title}
          </Link>
          <Link
            to="/learning/$causeId/cases"
            params={{ causeId: of.id }}
            search={{ by: part, period }}
            className={css.bar}
            data-walk
            aria-label={`${of.title}: ${valueInWords(of.impact, part, data.currency)}, show the cases`}
          >
            <span className={css.track}>
              <i style={{ width: `${(100 * value) / most}%` }} />
            </span>
            <b>{valueInWords(of.impact, part, data.currency)}</b>
          </Link>
          <small>{Math.round(100 * upTo)}%</small>
        </li>
      ))}
    </ol>
  )
}

function nothing(part: CausePart, { causes }: Causes): string {
  if (causes.length === 0) return 'No cause is named yet. Gather mistakes that happen for the same reason, and name why.'
  return part === 'lost' ? 'No customer was lost to a known cause in this time.' : 'Nothing of this came from a known cause in this time.'
}

/** "3 of 7 causes make 82% of it. 2 have an action that is owed or watched; “Wrong item packed” has none yet." */
function vitalInWords(vital: readonly CauseRow[], bars: readonly { upTo: number }[]): string {
  const share = Math.round(100 * (bars[vital.length - 1]?.upTo ?? 1))
  const [bare] = vital.flatMap(({ title, actions }) => withoutAction(title, actions) ?? [])
  const open = vital.filter(({ actions }) => actions.some(({ standing }) => isOwed(standing) || standing === 'watched')).length
  const whole = vital.length === 1 ? '1 cause makes' : `${vital.length} causes make`
  const acted = open > 0 ? ` ${open === 1 ? 'One has' : `${open} have`} an action under way.` : ''
  const none = bare ? ` ${bare}.` : ''
  return `${whole} ${share}% of it.${acted}${none}`
}

function unexplained({ causes, loose, unlinked }: Causes): string {
  const cases = (n: number) => (n === 1 ? '1 case' : `${n} cases`)
  const ofLoose =
    loose.cases > 0 ? `${cases(loose.cases)} of known mistakes without a cause ${loose.cases === 1 ? 'is' : 'are'} not in here.` : ''
  const ofUnlinked = unlinked > 0 ? `${cases(unlinked)} ${unlinked === 1 ? 'is' : 'are'} not linked to a mistake.` : ''
  if (ofLoose || ofUnlinked) return [ofLoose, ofUnlinked].filter(Boolean).join(' ')
  // Where there is no case at all, that each has a cause would be true and say nothing.
  return causes.some(({ impact }) => impact.cases > 0) ? 'Every case of this time has a known cause.' : ''
}
