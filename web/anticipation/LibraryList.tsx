// The starter library of one trade. Adopting an entry copies it; what it says can be read before.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import type { Trade } from '#core/anticipation/trades.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Playbook } from './Playbook.tsx'
import { Rated } from './Rated.tsx'
import { useUndo } from './use-undo.ts'
import css from './LibraryList.module.css'

type Entry = Got<'anticipation.library'>['entries'][number]

export function LibraryList({ trade, may }: { trade: Trade; may: boolean }) {
  const answer = useAnswer('anticipation.library', { trade }, { keep: true })
  const offerUndo = useUndo()
  const adopt = useAct('anticipation.adopt', { onDone: (entry) => offerUndo(entry, `“${entry.title}” stands in the register.`, 'archive') })
  return (
    <div className={css.list} aria-busy={answer.isPlaceholderData || undefined}>
      <Refusal of={answer.error} />
      <ul>
        {(answer.data?.entries ?? []).map((entry) => (
          <li key={entry.name} data-entry>
            <Head entry={entry}>
              {entry.adopted !== null ? (
                <Link to="/foresee/$anticipatedId" params={{ anticipatedId: entry.adopted }} className="link">
                  In the register
                </Link>
              ) : (
                may && (
                  <Button
                    small
                    busy={adopt.isPending && adopt.variables.name === entry.name}
                    aria-label={`Adopt it: ${entry.title}`}
                    onClick={() => adopt.mutate({ trade, name: entry.name })}
                  >
                    Adopt it
                  </Button>
                )
              )}
            </Head>
            <details>
              <summary data-walk>What is prepared</summary>
              <Playbook ask={entry.ask} say={entry.say} wording={entry.wording} offers={entry.offers} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Head({ entry, children }: { entry: Entry; children: ReactNode }) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <Rated of={entry} word={`${entry.words} ${entry.kinds.map((kind) => titleOfKind(kinds, kind)).join(', ')}.`}>
      {children}
    </Rated>
  )
}
