// On a phone: conversation, steps, customer. On a narrow desk: the button that opens the customer's drawer.

import { Button } from '#web/ui/Button.tsx'
import type { Shown } from './use-desk.ts'
import css from './CaseTabs.module.css'

type Props = { shown: Shown; customer: string; onShow: (shown: Shown) => void; onDrawer: () => void }

const tabs: { shown: Shown; words: string }[] = [
  { shown: 'talk', words: 'Conversation' },
  { shown: 'steps', words: 'Steps' },
  { shown: 'customer', words: 'Customer' },
]

export function CaseTabs({ shown, customer, onShow, onDrawer }: Props) {
  return (
    <>
      <div className={css.tabs} role="tablist" aria-label="Parts of the case">
        {tabs.map((tab) => (
          <button key={tab.shown} type="button" role="tab" aria-selected={tab.shown === shown} onClick={() => onShow(tab.shown)}>
            {tab.words}
          </button>
        ))}
      </div>
      <div className={css.drawer}>
        <Button small keys="]" onClick={onDrawer}>
          About {customer}
        </Button>
      </div>
    </>
  )
}
