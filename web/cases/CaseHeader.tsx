// The head of a case: what it is about, for whom, how grave, and whose it is. A phone shows its parts one by one (CompactHeader.tsx).

import type { ReactNode } from 'react'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { particularsInWords } from '#core/cases/particulars.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Avatar } from '#web/ui/Avatar.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { Flags } from '#web/ui/Flags.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import type { Desk } from './desk.ts'
import { flagsOf } from './flags.ts'
import { Here } from './Here.tsx'
import { KindQuestion } from './KindQuestion.tsx'
import { placeName } from './step-names.ts'
import css from './CaseHeader.module.css'

type Props = { desk: Desk; myId: string; onSort: () => void; children: ReactNode }

/** `children`: take it, hand it over, and the rest. */
export function CaseHeader({ desk, myId, onSort, children }: Props) {
  return (
    <header className={css.head}>
      <div className={css.names}>
        <h1 dir="auto" title={desk.title}>
          {desk.title}
        </h1>
        <CaseMeta desk={desk} onSort={onSort} />
      </div>
      <Here desk={desk} />
      <Owner desk={desk} myId={myId} />
      <div className={css.acts}>{children}</div>
    </header>
  )
}

/** For whom, which case, how grave, of what kind, and what is special about it. */
export function CaseMeta({ desk, onSort }: Pick<Props, 'desk' | 'onSort'>) {
  const flags = flagsOf(desk)
  const about = particularsInWords(desk.particulars)
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <div className={css.meta}>
      <span className={css.part}>{desk.customer.name}</span>
      <span className={css.part}>{brandCalled(desk.brand)}</span>
      <span className={css.part}>Case {desk.reference}</span>
      <button type="button" className={css.sort} onClick={onSort} aria-keyshortcuts="s">
        Severity {desk.severity}, {desk.kind === null ? 'kind not set' : titleOfKind(kinds, desk.kind).toLowerCase()}
        {desk.faultOpen && ', fault not known yet'}
        <Kbd keys="s" />
      </button>
      {about !== '' && <span className={css.part}>{about}</span>}
      <KindQuestion desk={desk} />
      {desk.endedAt !== null && <Chip tone={desk.stands === 'recovered' ? 'done' : 'plain'}>{placeName(desk.stands)}</Chip>}
      {flags.length > 0 && <Flags words={flags} />}
    </div>
  )
}

export function Owner({ desk, myId }: { desk: Desk; myId: string }) {
  const now = useNow(60_000)
  const { owner } = desk
  const since = desk.ownedSince === null ? '' : `since ${whenOf(desk.ownedSince, now)}, `
  return (
    <div className={css.owner}>
      <Avatar name={owner?.firstName ?? null} who={owner?.id === myId ? 'me' : 'colleague'} />
      <p>
        {owner === null ? (
          'Nobody owns this yet'
        ) : (
          <span>
            <b>{owner.firstName}</b> owns this
          </span>
        )}
        <small>{owner === null ? 'one person is enough' : since + handOffs(desk.handOffs)}</small>
      </p>
    </div>
  )
}

function handOffs(count: number): string {
  if (count === 0) return 'no hand-offs'
  return count === 1 ? '1 hand-off' : `${count} hand-offs`
}
