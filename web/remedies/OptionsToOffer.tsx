// Options ready to offer: a, b, c with their cost inside, and what one's authority still holds. Editing is a dialog of its own (O).

import { inWords } from '#core/money.ts'
import { Button } from '#web/ui/Button.tsx'
import { AuthorityBar } from './AuthorityBar.tsx'
import { SectionHead } from './SectionHead.tsx'
import { beyond, hindrance, letterAt, type Prepared, type Proposal } from './prepared.ts'
import css from './Options.module.css'

type Props = {
  options: Prepared[]
  proposal: Proposal
  /** The kind that they are for while nobody has set one: what the customer's words suggest. */
  suggested: string | null
  onEdit: () => void
  /** Asks a colleague, by this name; null while one is asked already or nobody can be. */
  ask: { name: string; run: () => void } | null
}

export function OptionsToOffer({ options, proposal, suggested, onEdit, ask }: Props) {
  const dear = beyond(proposal).filter(({ remedyId }) => !options.some((one) => one.remedyId === remedyId))
  const hinders = hindrance(options, proposal.authority)
  return (
    <section className={css.section}>
      <SectionHead title="Options to offer" verb="edit" keys="o" onDo={onEdit} />
      {suggested !== null && options.length > 0 && <p className={css.quiet}>{`For “${suggested}”, as the words suggest.`}</p>}
      {options.map((option, place) => (
        <div key={option.remedyId + place} className={css.option}>
          <span className={css.letter}>{letterAt(place)}</span>
          <span>{option.title}</span>
          <span>{inWords({ minor: option.costMinor, currency: option.currency })}</span>
          <small title={option.reason || undefined}>{option.detail}</small>
        </div>
      ))}
      {options.length === 0 && <p className={css.quiet}>Nothing fits yet. Set the kind of mistake, or add options from the catalogue.</p>}
      {dear.map((option) => (
        <p key={option.remedyId} className={css.quiet}>
          {option.title}, {inWords({ minor: option.costMinor, currency: option.currency })}: above your authority.
        </p>
      ))}
      {hinders && options.length > 0 && (
        <div className={css.hinders}>
          <p>{hinders}</p>
          <Button look="quiet" small onClick={onEdit}>
            Change the options
          </Button>
          {ask && (
            <Button look="quiet" small onClick={ask.run}>
              Ask {ask.name} to approve
            </Button>
          )}
        </div>
      )}
      <AuthorityBar authority={proposal.authority} />
    </section>
  )
}
