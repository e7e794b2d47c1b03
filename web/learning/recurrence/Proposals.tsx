// New kinds that showed themselves: cases without a known mistake that are alike and came faster than usual. A person names the mistake or says
// that it is none; whatever is said is kept.

import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { NameProposal } from './NameProposal.tsx'
import { chanceInWords, headOf, type Proposal, usualInWords } from './proposal.ts'
import { useProposalKeys } from './use-proposal-keys.ts'
import css from './Proposals.module.css'

export function Proposals() {
  const { data, error } = useAnswer('recurrence.proposals', {})
  const mayWork = useMay('cases.work')
  const [naming, setNaming] = useState<Proposal | null>(null)
  const refuse = useAct('recurrence.refuse')
  const proposals = data?.proposals ?? []
  const acts = { name: setNaming, refuse: ({ id }: Proposal) => !refuse.isPending && refuse.mutate({ proposalId: id }) }
  const choose = useProposalKeys(proposals, acts, mayWork)
  return (
    <div className={css.proposals}>
      <Refusal of={error} />
      {data && proposals.length === 0 && (
        <Empty>Nothing new gathers. When cases without a known mistake become more than usual and are alike, they stand here.</Empty>
      )}
      {proposals.map((one) => (
        <Card key={one.id} proposal={one} onChoose={() => choose(one)}>
          {mayWork && (
            <>
              <Button onClick={() => acts.name(one)}>Name the mistake</Button>
              <Button look="quiet" busy={refuse.isPending} onClick={() => acts.refuse(one)}>
                Not one mistake
              </Button>
            </>
          )}
        </Card>
      ))}
      {naming && <NameProposal proposal={naming} onClose={() => setNaming(null)} />}
    </div>
  )
}

type CardProps = { proposal: Proposal; onChoose: () => void; children: ReactNode }

function Card({ proposal, onChoose, children }: CardProps) {
  const now = useNow(60_000)
  const { words, cases, recent, since } = proposal
  return (
    <article className={css.card} data-row data-proposal={proposal.id} tabIndex={0} aria-label={headOf(proposal)} onFocus={onChoose}>
      <h2>{headOf(proposal)}</h2>
      <p>{`${recent} in the last seven days; ${usualInWords(proposal)} would be usual. ${chanceInWords(proposal)}`}</p>
      <ul>
        {cases.slice(0, 8).map((one) => (
          <li key={one.id}>
            <Link to={`/cases/${one.id}` as string}>{one.title}</Link> <small>{dayOf(one.openedAt, now)}</small>
          </li>
        ))}
      </ul>
      {cases.length > 8 && <p className={css.more}>{`and ${cases.length - 8} more, since ${dayOf(since, now)}`}</p>}
      {words.length === 0 && <p className={css.more}>No word is in most of them; they are alike in smaller ways.</p>}
      <div className={css.acts}>{children}</div>
    </article>
  )
}
