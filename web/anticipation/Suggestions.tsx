// What the record suggests: kinds of mistake that came often and stand in no entry, rated from what happened.

import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { CasesLink } from './CasesLink.tsx'
import { priorityTitles, priorityTones, type Suggestion } from './entry.ts'
import { Ratings } from './Register.tsx'
import css from './Suggestions.module.css'

export function Suggestions({ of, may, onForesee }: { of: readonly Suggestion[]; may: boolean; onForesee: (one: Suggestion) => void }) {
  if (of.length === 0) return null
  return (
    <Card
      title="It happened here, and nobody had foreseen it"
      lead="Rated from what happened. You know more than the record does, so correct it."
      rows
    >
      <ul className={css.suggested}>
        {of.map((one) => (
          <li key={one.kind}>
            <Chip tone={priorityTones[one.priority]}>{priorityTitles[one.priority]}</Chip>
            <span className={css.what}>
              <b>{one.title}</b>
              <small>
                <CasesLink kinds={[one.kind]} cases={one.cases}>
                  {one.because}
                </CasesLink>
              </small>
            </span>
            <Ratings of={one} />
            {may && (
              <Button small aria-label={`Foresee it: ${one.title}`} onClick={() => onForesee(one)}>
                Foresee it
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
