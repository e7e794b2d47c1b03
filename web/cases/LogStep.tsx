// A step that was done elsewhere: on the phone, in person, at the door. Which one decides where it is written down.

import type { Step } from '#core/cases/protocol.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Kbd } from '#web/ui/Kbd.tsx'
import { has, type Desk } from './desk.ts'
import css from './LogStep.module.css'

export type Logging = 'hear' | 'call' | 'choose' | 'fulfil' | 'delight' | 'ask' | 'learn'

type Row = { step: Step; words: string; to: Logging }

export function LogStep({ desk, onClose, onLog }: { desk: Desk; onClose: () => void; onLog: (to: Logging) => void }) {
  const rows = rowsOf(desk)
  const go = (to: Logging) => {
    onClose()
    onLog(to)
  }
  useKeys(Object.fromEntries(rows.map(({ words, to }, place) => [String(place + 1), { label: words, run: () => go(to) }])), {
    scope: 'dialog',
  })
  return (
    <Dialog title="Which step was done?" opened onClose={onClose}>
      <ul className={css.rows}>
        {rows.map(({ words, to }, place) => (
          <li key={words}>
            <button type="button" onClick={() => go(to)} data-autofocus={place === 0 || undefined}>
              <span>{words}</span>
              <Kbd keys={String(place + 1)} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function rowsOf(desk: Desk): Row[] {
  const { firstName } = desk.customer
  const all: (Row & { when?: boolean })[] = [
    { step: 'listen', words: 'We listened: write down the crux', to: 'hear' },
    { step: 'apologise', words: 'We said sorry, on the phone or in person', to: 'call' },
    { step: 'makeRight', words: 'We offered options on the phone', to: 'call', when: !has(desk, 'offered') },
    { step: 'makeRight', words: `${firstName} chose an option`, to: 'choose', when: has(desk, 'offered') && !has(desk, 'chosen') },
    { step: 'makeRight', words: 'It is done, with the proof', to: 'fulfil', when: has(desk, 'chosen') && !has(desk, 'fulfilled') },
    { step: 'explain', words: 'We explained what happened', to: 'call', when: has(desk, 'fulfilled') },
    { step: 'delight', words: 'We gave a perk', to: 'delight' },
    { step: 'learn', words: 'The mistake behind it is known', to: 'learn' },
  ]
  return all.filter(
    ({ step, when = true }) => when && desk.steps.some((one) => one.step === step && (one.state === 'open' || one.state === 'ahead')),
  )
}
