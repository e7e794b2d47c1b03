// In the question which mistake is behind a case: the known ones that it probably is, each with its reason and a yes or no of its own.

import type { CaseId } from '#core/ids.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { useBefore } from './use-before.ts'
import { placeInWords, reasonInWords } from './words.ts'
import css from './Candidates.module.css'

export function Candidates({ caseId, linked, onLinked }: { caseId: CaseId; linked: string | null; onLinked: () => void }) {
  const before = useBefore(caseId, { onLinked })
  const refused = useAnswer('recurrence.candidates', { caseId }).data?.refused ?? 0
  const others = before.candidates.filter(({ mistake }) => mistake.id !== linked)
  if (before.error) return <Refusal of={before.error} />
  if (!before.isThere) return null
  return (
    <section className={css.candidates}>
      <h3>This happened before?</h3>
      {others.length === 0 && <p className={css.none}>Nothing known is like this one.</p>}
      <ul>
        {others.map((one) => (
          <li key={one.mistake.id}>
            <div>
              <b>{one.mistake.title}</b>
              <small>{`${one.isProbable ? 'Probably' : 'It could be'} ${placeInWords(one)}. ${reasonInWords(one)}`}</small>
            </div>
            <Button small busy={before.isBusy} onClick={() => before.yes(one)} aria-label={`Yes, it is “${one.mistake.title}”`}>
              Yes
            </Button>
            <Button small busy={before.isBusy} onClick={() => before.no(one)} aria-label={`No, it is not “${one.mistake.title}”`}>
              No
            </Button>
          </li>
        ))}
      </ul>
      {refused > 0 && (
        <p className={css.none}>
          {refused === 1 ? 'One was ruled out here.' : `${refused} were ruled out here.`} The list below has them all.
        </p>
      )}
    </section>
  )
}
