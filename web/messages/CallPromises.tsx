// Promises made on the phone: what and by when, a line each. Once the call is kept each of them has its clock.

import { type Instant, instant } from '#core/time/instant.ts'
import { useNow } from '#web/platform/clock.ts'
import { thereOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { CallPromise } from './call-promise.ts'
import css from './CallTab.module.css'

type Props = {
  promises: CallPromise[]
  /** The brand's: what its hour is there is said to somebody elsewhere. */
  zone: string
  onChange: (promises: CallPromise[]) => void
}

export function CallPromises({ promises, zone, onChange }: Props) {
  const now = useNow(60_000)
  const change = (place: number, part: Partial<CallPromise>) =>
    onChange(promises.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <div className={css.promises}>
      {promises.map((promise, place) => (
        <div key={place} className={css.promise}>
          <Icon name="flag" size={14} />
          <input
            aria-label="What we promised"
            placeholder="What we promised"
            maxLength={200}
            autoFocus={promise.what === '' && promise.at === ''}
            value={promise.what}
            onChange={(event) => change(place, { what: event.currentTarget.value })}
          />
          <input
            type="datetime-local"
            aria-label="By when"
            value={promise.at}
            onChange={(event) => change(place, { at: event.currentTarget.value })}
          />
          <There at={promise.at} zone={zone} now={now} />
          <Button look="quiet" small onClick={() => onChange(promises.filter((_, at) => at !== place))}>
            Remove
          </Button>
        </div>
      ))}
      {promises.length < 10 && (
        <Button look="quiet" small icon="flag" onClick={() => onChange([...promises, { what: '', at: '' }])}>
          Add a promise that was made
        </Button>
      )}
    </div>
  )
}

function There({ at, zone, now }: { at: string; zone: string; now: Instant }) {
  const ms = Date.parse(at)
  const words = Number.isNaN(ms) ? null : thereOf(instant(ms), now, zone)
  return words === null ? null : <small role="status">{words}</small>
}
