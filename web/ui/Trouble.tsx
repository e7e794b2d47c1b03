// A whole page that could not be shown: what to tell about it, and trying again. Not for a refusal inside a page.

import { sentenceOf } from '#web/platform/refused.ts'
import { words } from '#web/platform/words.ts'
import { Button } from './Button.tsx'
import { Paper } from './Paper.tsx'
import css from './Trouble.module.css'

export function Trouble({ thrown, again }: { thrown: unknown; again: () => void }) {
  return (
    <Paper title={words.broken} lead={sentenceOf(thrown)}>
      <div className={css.next}>
        <Button look="act" onClick={again}>
          {words.again}
        </Button>
      </div>
    </Paper>
  )
}
