// The head of a case on a phone: what it is about, for whom, and whose it is. The rest is one tap away.

import type { ReactNode } from 'react'
import { CaseMeta, Owner } from './CaseHeader.tsx'
import type { Desk } from './desk.ts'
import { Here } from './Here.tsx'
import css from './CompactHeader.module.css'

/** `children`: the act that cannot wait for a tap, where there is one. */
export function CompactHeader({ desk, children }: { desk: Desk; children: ReactNode }) {
  const { owner } = desk
  return (
    <header className={css.head}>
      <div className={css.names}>
        <h1 dir="auto" title={desk.title}>
          {desk.title}
        </h1>
        <div className={css.who}>
          <span>{desk.customer.name}</span>
          <span>
            {owner === null ? (
              'Nobody owns this yet'
            ) : (
              <>
                <b>{owner.firstName}</b> owns this
              </>
            )}
          </span>
          <Here desk={desk} />
        </div>
      </div>
      {children}
    </header>
  )
}

type Props = { desk: Desk; myId: string; onSort: () => void; children: ReactNode }

/** What the head of a wide screen shows beside that. `children`: hand it over, and the rest. */
export function CompactRest({ desk, myId, onSort, children }: Props) {
  return (
    <div className={css.rest}>
      <CaseMeta desk={desk} onSort={onSort} />
      <div className={css.acts}>
        <Owner desk={desk} myId={myId} />
        {children}
      </div>
    </div>
  )
}
