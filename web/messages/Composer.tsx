// Where one writes: a mail, an internal note or a call. Writing a note turns the whole composer to straw, so that nobody mistakes it.

import type { ReactNode } from 'react'
import { useNow } from '#web/platform/clock.ts'
import { whenOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import css from './Composer.module.css'

export type Writing = 'mail' | 'note' | 'call'

type Props = {
  customer: string
  writing: Writing
  onWriting: (writing: Writing) => void
  saved: { at: string | null; isOnServer: boolean; refusal: string | null }
  /** Somebody is writing: on a phone it is folded otherwise. */
  isOpen: boolean
  /** Nothing is begun and a letter is not the next thing: on a desk it is folded too, unless open. */
  isQuiet: boolean
  /** A letter is the next thing: folded on a phone, its tab is the primary button. */
  isNext: boolean
  onFold: () => void
  children: ReactNode
}

export function Composer({ customer, writing, onWriting, saved, isOpen, isQuiet, isNext, onFold, children }: Props) {
  const tabs = [
    { writing: 'mail', words: `Mail to ${customer}`, keys: 'r' },
    { writing: 'note', words: 'Internal note', keys: 'n' },
    { writing: 'call', words: 'Log a call', keys: 'c' },
  ] as const
  return (
    <section
      className={css.composer}
      data-writing={writing}
      data-open={isOpen || undefined}
      data-folded={(isQuiet && !isOpen) || undefined}
      data-begun={saved.at !== null || undefined}
      data-next={isNext || undefined}
      data-refused={saved.refusal !== null || undefined}
      aria-label={`Write to ${customer}`}
    >
      <div className={css.tabs}>
        <div role="tablist" aria-label="What to write">
          {tabs.map((tab) => (
            <button
              key={tab.writing}
              type="button"
              role="tab"
              aria-selected={tab.writing === writing}
              aria-keyshortcuts={tab.keys}
              onClick={() => onWriting(tab.writing)}
            >
              <span>{tab.words}</span>
              {(tab.writing !== writing || (isQuiet && !isOpen)) && <Kbd keys={tab.keys} />}
            </button>
          ))}
        </div>
        <Saved at={saved.at} isOnServer={saved.isOnServer} />
        <span className={css.fold}>
          <Button look="quiet" small onClick={onFold}>
            Fold
          </Button>
        </span>
      </div>
      {saved.refusal !== null && (
        <p className={css.refusal} role="status">
          Kept in this browser only. {saved.refusal}
        </p>
      )}
      <div className={css.body}>{children}</div>
    </section>
  )
}

function Saved({ at, isOnServer }: { at: string | null; isOnServer: boolean }) {
  const now = useNow(60_000)
  if (at === null) return null
  return (
    <span className={css.saved} role="status">
      {isOnServer ? 'Draft saved' : 'Draft kept here'} {whenOf(at, now)}
    </span>
  )
}
