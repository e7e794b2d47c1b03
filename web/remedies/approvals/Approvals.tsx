// What colleagues ask and I may decide: Y approves, N declines with a word, L approves a lower amount, Enter opens the case.

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import { useChoice } from '#web/platform/choice.ts'
import { useNow } from '#web/platform/clock.ts'
import { useKeys } from '#web/platform/keys.ts'
import { notify } from '#web/platform/notices.ts'
import { useRows } from '#web/platform/rows.ts'
import { words } from '#web/platform/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { ApprovalCard } from './ApprovalCard.tsx'
import { Decline, Lower } from './Decision.tsx'
import { decidedInWords, type Waiting } from './waiting.ts'
import css from './Approvals.module.css'

type Asked = { how: 'decline' | 'lower'; approval: Waiting } | null

export function Approvals() {
  const list = useRows('approvals.list', { fireDrills: 'with' })
  const { rows, first } = list
  const now = useNow(15_000)
  const [asked, setAsked] = useState<Asked>(null)
  const decide = useAct('approvals.decide', { onDone: (decided) => notify(decidedInWords(decided)) })
  const { chosen, choose } = useWalk(rows)
  const approve = (approval: Waiting) => {
    if (!decide.isPending) decide.mutate({ approvalId: approval.id, decision: 'approved' })
  }
  useKeys(
    {
      y: { label: 'Approve it', run: () => chosen && approve(chosen) },
      n: { label: 'Decline, with a word', run: () => chosen && setAsked({ how: 'decline', approval: chosen }) },
      l: { label: 'Approve a lower amount', run: () => chosen && setAsked({ how: 'lower', approval: chosen }) },
    },
    { scope: 'screen', on: chosen !== undefined },
  )
  return (
    <div className={css.list}>
      <Refusal of={list.error} />
      {first === undefined && list.error === null && <p className={css.wait}>{words.reading}</p>}
      {first !== undefined && rows.length === 0 && <Empty>Nobody waits for your word.</Empty>}
      <ul>
        {rows.map((approval) => (
          <ApprovalCard
            key={approval.id}
            {...{ approval, now }}
            isChosen={approval === chosen}
            busy={decide.isPending}
            onChoose={() => choose(approval)}
            onApprove={() => approve(approval)}
            onAsk={(how) => setAsked({ how, approval })}
          />
        ))}
      </ul>
      {list.hasMore && (
        <Button busy={list.isReadingMore} onClick={list.more}>
          Show more
        </Button>
      )}
      {asked?.how === 'decline' && <Decline approval={asked.approval} onClose={() => setAsked(null)} />}
      {asked?.how === 'lower' && <Lower approval={asked.approval} onClose={() => setAsked(null)} />}
    </div>
  )
}

function useWalk(rows: readonly Waiting[]): { chosen: Waiting | undefined; choose: (approval: Waiting) => void } {
  const navigate = useNavigate()
  const { chosen, choose, next, before } = useChoice(rows)
  function walkTo(place: number): void {
    const row = rows[place]
    if (row === undefined) return
    choose(row)
    document.querySelector<HTMLElement>(`[data-approval="${row.id}"]`)?.focus()
  }
  useKeys(
    {
      j: { label: 'Next request', run: () => walkTo(next()) },
      k: { label: 'Request before', run: () => walkTo(before()) },
      enter: { label: 'Open the case', run: () => chosen && void navigate({ to: `/cases/${chosen.caseId}` }) },
    },
    { scope: 'screen', on: rows.length > 0 },
  )
  return { chosen, choose }
}
