// What the record suggests: kinds of mistake that came often and stand in no entry, rated from what happened.

import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Rows } from '#web/ui/Rows.tsx'
import { CasesLink } from './CasesLink.tsx'
import type { Suggestion } from './entry.ts'
import { Rated } from './Rated.tsx'

export function Suggestions({ of, may, onForesee }: { of: readonly Suggestion[]; may: boolean; onForesee: (one: Suggestion) => void }) {
  if (of.length === 0) return null
  return (
    <Card
      title="It happened here, and nobody had foreseen it"
      lead="Rated from what happened. You know more than the record does, so correct it."
      rows
    >
      <Rows>
        {of.map((one) => (
          <li key={one.kind}>
            <Rated
              of={one}
              word={
                <CasesLink kinds={[one.kind]} cases={one.cases}>
                  {one.because}
                </CasesLink>
              }
            >
              {may && (
                <Button small aria-label={`Foresee it: ${one.title}`} onClick={() => onForesee(one)}>
                  Foresee it
                </Button>
              )}
            </Rated>
          </li>
        ))}
      </Rows>
    </Card>
  )
}
