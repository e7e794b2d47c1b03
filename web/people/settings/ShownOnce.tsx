// A secret that is shown once: a one-time link, the secret of a key. Closing it is the end of it.

import { Button } from '#web/ui/Button.tsx'
import { Copy } from '#web/ui/Copy.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import css from './ShownOnce.module.css'

type Props = { title: string; sentence: string; label: string; text: string; onClose: () => void }

export function ShownOnce({ title, sentence, label, text, onClose }: Props) {
  const foot = (
    <Button look="act" onClick={onClose}>
      I have it
    </Button>
  )
  return (
    <Dialog title={title} opened onClose={onClose} foot={foot}>
      <p className={css.sentence}>{sentence}</p>
      <Copy label={label} text={text} isLabelSeen />
    </Dialog>
  )
}
