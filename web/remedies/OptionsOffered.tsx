// Options that were offered: which one was chosen, by when we do it, and that it is done.

import { inWords } from '#core/money.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { SectionHead } from './SectionHead.tsx'
import css from './Options.module.css'

export type OfferedOption = Got<'cases.show'>['options'][number]
type Letter = OfferedOption['letter']

type Props = {
  options: readonly OfferedOption[]
  customer: string
  /** Where the customer chooses. */
  page: string
  onChoose: (letter: Letter) => void
  onFulfil: () => void
  mayAct: boolean
}

export function OptionsOffered({ options, customer, page, onChoose, onFulfil, mayAct }: Props) {
  const now = useNow(60_000)
  const isChosen = options.some(({ chosenAt }) => chosenAt !== null)
  const offeredAt = options[0]?.offeredAt
  return (
    <section className={css.section}>
      <SectionHead title="Options offered" meta={offeredAt && whenOf(offeredAt, now)} />
      {options.map((option) => (
        <div key={option.id} className={css.option} data-chosen={option.chosenAt !== null || undefined}>
          <span className={css.letter}>{option.letter}</span>
          <span>{option.title}</span>
          <span>{inWords({ minor: option.costMinor, currency: option.currency })}</span>
          <small>{option.detail}</small>
          <Under option={option} customer={customer} when={(at) => whenOf(at, now)} onFulfil={mayAct ? onFulfil : undefined} />
          {!isChosen && mayAct && (
            <div className={css.under}>
              <Button look="quiet" small onClick={() => onChoose(option.letter)}>
                Choose {option.letter} for {customer}
              </Button>
            </div>
          )}
        </div>
      ))}
      <p className={css.page}>
        <a className="link" href={page} target="_blank" rel="noreferrer">
          See {customer}’s page
        </a>
      </p>
    </section>
  )
}

type UnderProps = { option: OfferedOption; customer: string; when: (at: string) => string; onFulfil: (() => void) | undefined }

function Under({ option, customer, when, onFulfil }: UnderProps) {
  if (option.chosenAt === null) return null
  return (
    <div className={css.under}>
      {option.fulfilledAt !== null ? (
        <Chip tone="done" icon="tick">
          done {when(option.fulfilledAt)}
        </Chip>
      ) : (
        <Chip tone="act">
          {customer} chose this {when(option.chosenAt)}
        </Chip>
      )}
      {option.fulfilledAt === null && option.promisedFor !== null && (
        <span className={css.quiet}>promised by {when(option.promisedFor)}</span>
      )}
      {option.fulfilledAt === null && onFulfil && (
        <Button small keys="f" onClick={onFulfil}>
          It is done
        </Button>
      )}
    </div>
  )
}
