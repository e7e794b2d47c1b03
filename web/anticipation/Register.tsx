// The register: what to prepare for first at the top. Each row opens its entry.

import { Link } from '@tanstack/react-router'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { dateInWords } from '#core/time/date.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Chip } from '#web/ui/Chip.tsx'
import { CasesLink } from './CasesLink.tsx'
import { casesInWords, type Entry, priorityTitles, priorityTones } from './entry.ts'
import css from './Register.module.css'

export function Register({ entries, today }: { entries: readonly Entry[]; today: string }) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <ul className={css.list}>
      {entries.map((entry) => (
        <li key={entry.id} data-foreseen>
          <span className={css.priority}>
            <Chip tone={priorityTones[entry.priority]}>{priorityTitles[entry.priority]}</Chip>
          </span>
          <span className={css.what}>
            <Link to="/foresee/$anticipatedId" params={{ anticipatedId: entry.id }} data-walk>
              {entry.title}
            </Link>
            <small>{entry.kinds.map((kind) => titleOfKind(kinds, kind)).join(', ') || 'No kind of mistake yet'}</small>
          </span>
          <Ratings of={entry} />
          <span className={css.state}>
            {entry.isPrepared ? (
              <Chip tone="done" icon="tick">
                prepared
              </Chip>
            ) : (
              <Chip>not prepared</Chip>
            )}
            <small>
              <CasesLink kinds={entry.kinds} cases={entry.cases}>
                {casesInWords(entry.cases)}
              </CasesLink>
            </small>
          </span>
          <span className={css.owner}>
            {entry.owner.firstName}
            <small>
              {entry.isPassed ? (
                <Chip tone="late">{`to look at since ${dateInWords(entry.lookOn, today)}`}</Chip>
              ) : (
                `looks again ${dateInWords(entry.lookOn, today)}`
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Severity, occurrence and detection, small and always in this order. */
export function Ratings({ of: { severity, occurrence, detection } }: { of: Pick<Entry, 'severity' | 'occurrence' | 'detection'> }) {
  const all = [
    ['S', 'Severity', severity],
    ['O', 'Occurrence', occurrence],
    ['D', 'Detection', detection],
  ] as const
  return (
    <span className={css.ratings}>
      {all.map(([letter, name, value]) => (
        <span key={letter} title={`${name} ${value} of 10`}>
          <i aria-hidden="true">{letter}</i>
          <span className="only-heard">{name} </span>
          {value}
        </span>
      ))}
    </span>
  )
}
