// What one may still grant this customer alone, as a bar and in words.

import { inWords } from '#core/money.ts'
import type { Proposal } from './prepared.ts'
import css from './AuthorityBar.module.css'

export function AuthorityBar({ authority }: { authority: Proposal['authority'] }) {
  const { limitMinor, usedMinor, leftMinor, currency } = authority
  const share = limitMinor === 0 ? 100 : Math.min(100, (usedMinor / limitMinor) * 100)
  const words = (minor: number) => inWords({ minor, currency })
  return (
    <div className={css.authority}>
      <svg width="100%" height="5" role="img" aria-label={`${words(usedMinor)} of ${words(limitMinor)} used`}>
        <rect width="100%" height="5" rx="2.5" data-whole />
        <rect width={`${share}%`} height="5" rx="2.5" />
      </svg>
      <p>
        <span>Within your authority</span>
        <span>
          <b>{words(leftMinor)}</b> of {words(limitMinor)} left
        </span>
      </p>
      {usedMinor > 0 && <small>{words(usedMinor)} is granted already.</small>}
    </div>
  )
}
