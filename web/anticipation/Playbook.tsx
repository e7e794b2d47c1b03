// What is prepared, as somebody reads it: what to ask, what to say, how to word it, what to offer.

import type { ReactNode } from 'react'
import css from './Playbook.module.css'

type Props = { ask: readonly string[]; say: readonly string[]; wording: string | null; offers: readonly string[] }

export function Playbook({ ask, say, wording, offers }: Props) {
  return (
    <div className={css.playbook}>
      {ask.length > 0 && <Part title="Ask">{ask.map(item)}</Part>}
      {say.length > 0 && <Part title="Say">{say.map((words) => item(`“${words}”`))}</Part>}
      {offers.length > 0 && <Part title="Offer">{offers.map(item)}</Part>}
      {wording !== null && (
        <div className={css.wording}>
          <h3>Wording</h3>
          <p>{wording}</p>
        </div>
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}

const item = (words: string) => <li key={words}>{words}</li>
