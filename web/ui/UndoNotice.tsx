// "Sent to Marta in 10 s" with a way back. The key Z brings it back from anywhere on the screen while the notice stands.

import { useKeys } from '#web/platform/keys.ts'
import { Button } from './Button.tsx'
import css from './UndoNotice.module.css'

type Props = { words: string; verb: string; onUndo: () => void }

export function UndoNotice({ words, verb, onUndo }: Props) {
  useKeys({ z: { label: verb, run: onUndo } }, { scope: 'notice' })
  return (
    <div className={css.notice}>
      <span>{words}</span>
      <Button look="quiet" small keys="z" onClick={onUndo}>
        {verb}
      </Button>
    </div>
  )
}
