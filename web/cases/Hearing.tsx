// What we heard, in the customer's words: the heart of the case, framed in gold as the customer sees it too.

import type { Desk } from './desk.ts'
import { isConfirmed } from './step-words.ts'
import css from './Hearing.module.css'

export function Hearing({ desk }: { desk: Desk }) {
  const rows = [
    { name: 'Crux', words: desk.crux === null ? null : `“${desk.crux}”`, isTheirs: true },
    { name: 'Feels', words: desk.feeling },
    { name: 'Wants', words: desk.wanted },
    { name: 'Impact', words: desk.impact },
  ]
  return (
    <section className={css.heard} aria-label="What we heard">
      <header>
        <b>What we heard</b>
        {isConfirmed(desk) && <span>{desk.customer.firstName} said “yes, that’s it”</span>}
      </header>
      <dl>
        {rows.map(({ name, words, isTheirs }) =>
          words ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd data-theirs={isTheirs || undefined}>{words}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
