// One line under the head of a case that came in: which mistake it probably is, and why. Nothing is linked until somebody says so.
// `children` is told the mistake: its cause and what is being done about it stand there.

import type { ReactNode } from 'react'
import type { CaseId, MistakeId } from '#core/ids.ts'
import { useActs } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { SuggestionLine } from '#web/ui/SuggestionLine.tsx'
import { useBefore } from './use-before.ts'
import { placeInWords, reasonInWords } from './words.ts'
import css from './BeforeLine.module.css'

type Props = { caseId: CaseId; isLinked: boolean; onOther: () => void; children?: (mistakeId: MistakeId) => ReactNode }

export function BeforeLine({ caseId, isLinked, onOther, children }: Props) {
  const mayWork = useMay('cases.work')
  const before = useBefore(caseId, { on: !isLinked })
  const first = isLinked ? undefined : before.candidates[0]
  const shown = first?.isProbable ? first : undefined
  useActs(
    shown
      ? [
          { label: `Yes, it is “${shown.mistake.title}”`, run: () => before.yes(shown) },
          { label: `No, it is not “${shown.mistake.title}”`, run: () => before.no(shown) },
        ]
      : [],
    { scope: 'part', on: mayWork },
  )
  if (!shown) return null
  return (
    <SuggestionLine
      label="This happened before"
      said={
        <>
          <p>
            Probably {placeInWords(shown)}: <b>{shown.mistake.title}</b>
          </p>
          <p className={css.reason}>{reasonInWords(shown)}</p>
          {children?.(shown.mistake.id)}
        </>
      }
      acts={
        mayWork && (
          <>
            <Button small busy={before.isBusy} onClick={() => before.yes(shown)}>
              Yes, link it
            </Button>
            <Button small busy={before.isBusy} onClick={() => before.no(shown)}>
              No
            </Button>
            <Button small look="quiet" keys="b" onClick={onOther}>
              Name another
            </Button>
          </>
        )
      }
    />
  )
}
