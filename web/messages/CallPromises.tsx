// Promises made on the phone: what and by when, a line each. Once the call is kept each of them has its clock.

import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import css from './CallTab.module.css'

/** `at` is a wall time of this browser, as a field of day and time writes it. */
export type CallPromise = { what: string; at: string }

export function CallPromises({ promises, onChange }: { promises: CallPromise[]; onChange: (promises: CallPromise[]) => void }) {
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
            autoFocus
            value={promise.what}
            onChange={(event) => change(place, { what: event.currentTarget.value })}
          />
          <input
            type="datetime-local"
            aria-label="By when"
            value={promise.at}
            onChange={(event) => change(place, { at: event.currentTarget.value })}
          />
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
