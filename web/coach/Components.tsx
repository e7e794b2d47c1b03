// What makes an apology work, the strongest first: the six components of the study, then empathy and being specific. Folded until asked
// for; what tells them is fetched then, unless the letter was read in full before.

import type { Component } from '#core/coach/components.ts'
import type { Span } from '#core/coach/draft.ts'
import { Checklist } from './Checklist.tsx'
import css from './CoachPanel.module.css'

type Props = {
  /** Null while they are not told. */
  components: readonly Component[] | null
  onUnfold: () => void
  onShow: (span: Span) => void
}

export function Components({ components, onUnfold, onShow }: Props) {
  const all = components ?? []
  const there = all.filter((one) => one.there).length
  return (
    <details className={css.components} onToggle={({ currentTarget }) => currentTarget.open && onUnfold()}>
      <summary>What makes an apology work {components && <span>{`${there} of ${all.length}`}</span>}</summary>
      <Checklist checks={all.filter(({ rank }) => rank !== null)} onShow={onShow} />
      <p>The strongest first. The explanation can wait until it is made right.</p>
      <Checklist checks={all.filter(({ rank }) => rank === null)} onShow={onShow} />
    </details>
  )
}
