// What a letter has and has not yet, as ticks and never as a score. Pressing what is there shows its words in the letter.

import type { Span } from '#core/coach/draft.ts'
import { Icon } from '#web/ui/Icon.tsx'
import css from './CoachPanel.module.css'

/** `span` is missing where it is not there, or travels beside the words. */
export type Check = { id: string; title: string; there: boolean; span?: Span | undefined }

export function Checklist({ checks, onShow }: { checks: readonly Check[]; onShow: (span: Span) => void }) {
  return (
    <ul className={css.parts}>
      {checks.map(({ id, title, there, span }) => (
        <li key={id} data-there={there || undefined}>
          {there ? <Icon name="tick" size={12} /> : <i />}
          {span ? (
            <button type="button" title="Show it in the letter" onClick={() => onShow(span)}>
              {title}
            </button>
          ) : (
            title
          )}
          <span className="only-heard">{there ? ': there' : ': not yet'}</span>
        </li>
      ))}
    </ul>
  )
}
