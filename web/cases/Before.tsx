// "This happened before": how often this kind of mistake, and which mistake this case is linked to.

import { titleOfKind } from '#core/cases/own-kinds.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import type { Desk } from './desk.ts'
import css from './Before.module.css'

export function Before({ desk, onOpen }: { desk: Desk; onOpen: () => void }) {
  const now = useNow(60_000)
  const { sameKind, mistake } = desk
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return (
    <section className={css.before}>
      <h2>
        This happened before
        <button type="button" onClick={onOpen} aria-keyshortcuts="b">
          open <Kbd keys="b" />
        </button>
      </h2>
      {sameKind && sameKind.cases > 1 ? (
        <p>
          <b>{ordinal(sameKind.cases)} of this kind</b> since {dayOf(sameKind.since, now)}
          {desk.kind !== null && <>: {titleOfKind(kinds, desk.kind).toLowerCase()}</>}.
        </p>
      ) : (
        <p>{desk.kind === null ? 'How often its kind came shows once the kind is set.' : 'The first of this kind in six weeks.'}</p>
      )}
      {mistake ? (
        <p>
          Linked: {mistake.title} <span className={css.count}>({mistake.cases === 1 ? 'one case' : `${mistake.cases} cases`})</span>
        </p>
      ) : (
        <div className={css.link}>
          <Button look="quiet" small onClick={onOpen}>
            Link the mistake behind it
          </Button>
        </div>
      )}
    </section>
  )
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
