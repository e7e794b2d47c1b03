// On a phone: conversation, steps, customer. The two that are not shown keep what is typed in them.

import type { Shown } from './use-desk.ts'
import css from './CaseTabs.module.css'

const tabs: { shown: Shown; words: string }[] = [
  { shown: 'talk', words: 'Conversation' },
  { shown: 'steps', words: 'Steps' },
  { shown: 'customer', words: 'Customer' },
]

export function CaseTabs({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  return (
    <div className={css.tabs} role="tablist" aria-label="Parts of the case">
      {tabs.map((tab) => (
        <button key={tab.shown} type="button" role="tab" aria-selected={tab.shown === shown} onClick={() => onShow(tab.shown)}>
          {tab.words}
        </button>
      ))}
    </div>
  )
}
