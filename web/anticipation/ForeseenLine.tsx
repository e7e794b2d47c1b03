// On the desk: what is prepared for this kind of mistake. One line; it opens to what to ask and say, and the prepared wording and options
// are one key away. `children` of the closed line: nothing of the entry is copied until somebody takes it.

import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { CaseId } from '#core/ids.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { type KeyMap, useKeys } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { SuggestionLine } from '#web/ui/SuggestionLine.tsx'
import { Playbook } from './Playbook.tsx'
import css from './ForeseenLine.module.css'

type Foreseen = Got<'anticipation.ofCase'>['entries'][number]
type Props = {
  caseId: CaseId
  /** Null: options are not to be prepared now. */
  onOffer: ((options: Foreseen['options']) => void) | null
  onWording: ((words: string) => void) | null
}

export function ForeseenLine({ caseId, onOffer, onWording }: Props) {
  const { data } = useAnswer('anticipation.ofCase', { caseId }, { on: useMay('anticipation.see') })
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const mayWork = useMay('cases.work')
  const entries = data?.entries ?? []
  const entry = entries[at % Math.max(1, entries.length)]
  const acts = entry && mayWork ? actsOf(entry, { onOffer, onWording }) : {}
  useKeys({ v: { label: 'What is prepared for it', run: () => setOpen((open) => !open) } }, { scope: 'screen', on: entry !== undefined })
  useKeys(acts, { scope: 'screen' })
  if (!entry) return null
  return (
    <SuggestionLine
      label="Foreseen"
      said={
        <p>
          Foreseen: <b>{entry.title}</b>
          {entries.length > 1 && (
            <Button small look="quiet" onClick={() => setAt(at + 1)}>
              {`${(at % entries.length) + 1} of ${entries.length}, show the next`}
            </Button>
          )}
        </p>
      }
      acts={
        <>
          <Button small keys="v" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Fold it' : 'What to ask and say'}
          </Button>
          {Object.entries(acts).map(([keys, { label, run }]) => (
            <Button key={keys} small keys={keys} onClick={run}>
              {label}
            </Button>
          ))}
        </>
      }
    >
      {isOpen && (
        <div className={css.open}>
          <Playbook {...entry} offers={entry.options.map(({ title }) => title)} />
          <Link to="/foresee/$anticipatedId" params={{ anticipatedId: entry.id }} className="link">
            The entry in the register
          </Link>
        </div>
      )}
    </SuggestionLine>
  )
}

function actsOf({ wording, options }: Foreseen, { onOffer, onWording }: Pick<Props, 'onOffer' | 'onWording'>): KeyMap {
  return {
    ...(wording !== null && onWording ? { w: { label: 'Use the wording', run: () => onWording(wording) } } : {}),
    ...(options.length > 1 && onOffer ? { x: { label: 'Offer what is prepared', run: () => onOffer(options) } } : {}),
  }
}
