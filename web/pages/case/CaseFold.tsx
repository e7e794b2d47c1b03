// What is to be known of a case, folded into one line on a phone: a tap opens it, in a part that scrolls by itself.

import { type ReactNode, useId } from 'react'
import type { Desk } from '#web/cases/desk.ts'
import { foldedWords } from '#web/cases/flags.ts'
import { useBefore } from '#web/learning/recurrence/use-before.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Icon } from '#web/ui/Icon.tsx'
import css from './CaseFold.module.css'

type Props = { desk: Desk; isOpen: boolean; onTurn: () => void; children: ReactNode }

export function CaseFold({ desk, isOpen, onTurn, children }: Props) {
  const id = useId()
  const words = useFoldedWords(desk)
  useKeys({ v: { label: 'What is to be known of it', run: onTurn } }, { scope: 'screen', on: !isOpen })
  return (
    <>
      <button type="button" className={css.fold} aria-expanded={isOpen} aria-controls={id} onClick={onTurn}>
        <span>{words.join(' · ')}</span>
        <Icon name="next" />
      </button>
      <div id={id} className={css.known} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  )
}

function useFoldedWords(desk: Desk): string[] {
  const { candidates } = useBefore(desk.id, { on: desk.mistake === null && desk.endedAt === null })
  const { data } = useAnswer('anticipation.ofCase', { caseId: desk.id }, { on: useMay('anticipation.see') })
  return foldedWords(desk, {
    seenBefore: desk.mistake === null && candidates[0]?.isProbable === true,
    foreseen: (data?.entries.length ?? 0) > 0,
    mayWork: useMay('cases.work'),
  })
}
