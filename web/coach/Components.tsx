// What makes an apology work, the strongest first: the six components of the study, then empathy and being specific. Folded until asked for.

import type { Component } from '#core/coach/components.ts'
import type { Span } from '#core/coach/draft.ts'
import { Checklist } from './Checklist.tsx'
import css from './CoachPanel.module.css'

export function Components({ components, onShow }: { components: readonly Component[]; onShow: (span: Span) => void }) {
  const there = components.filter((one) => one.there).length
  const ranked = components.filter(({ rank }) => rank !== null)
  return (
    <details className={css.components}>
      <summary>
        What makes an apology work <span>{`${there} of ${components.length}`}</span>
      </summary>
      <Checklist checks={ranked} onShow={onShow} />
      <p>The strongest first. The explanation can wait until it is made right.</p>
      <Checklist checks={components.filter(({ rank }) => rank === null)} onShow={onShow} />
    </details>
  )
}
