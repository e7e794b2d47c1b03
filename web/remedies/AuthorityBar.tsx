// What one may still grant this customer alone, as a bar and in words.

import { inWords } from '#core/money.ts'
import { leftOf } from '#core/remedies/authority.ts'
import type { Proposal } from './prepared.ts'
import css from './AuthorityBar.module.css'

export function AuthorityBar({ authority }: { authority: Proposal['authority'] }) {
  const { limitMinor, usedMinor, month, currency } = authority
  const share = limitMinor === 0 ? 100 : Math.min(100, (usedMinor / limitMinor) * 100)
  const words = (minor: number) => inWords({ minor, currency })
  return (
    <div className={css.authority}>
      <svg width="100%" height="5" role="img" aria-label={`${words(usedMinor)} of ${words(limitMinor)} used`}>
        <rect width="100%" height="5" rx="2.5" data-whole />
        <rect width={`${share}%`} height="5" rx="2.5" />
      </svg>
      <p>
        <span>{month === null ? 'Within your authority' : 'On this case'}</span>
        <span>
          <b>{words(leftOf(authority))}</b> of {words(limitMinor)} left
        </span>
      </p>
      {month !== null && (
        <p>
          <span>This month</span>
          <span>
            <b>{words(month.leftMinor)}</b> of {words(month.limitMinor)} left
          </span>
        </p>
      )}
      {usedMinor > 0 && <small>{words(usedMinor)} is granted already.</small>}
    </div>
  )
}
