// Somebody has written since this letter was begun: read that first, or send anyway. Asked once; Esc reads, Ctrl+Enter sends.

import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'

type Props = {
  customer: string
  /** The server's sentence: who wrote, and when; null while nothing crosses. */
  sentence: string | null
  isBusy: boolean
  onRead: () => void
  onSend: () => void
}

export function Crossing({ customer, sentence, isBusy, onRead, onSend }: Props) {
  useKeys({ 'ctrl+enter': { label: 'Send anyway', run: onSend } }, { scope: 'dialog', on: sentence !== null })
  if (sentence === null) return null
  const foot = (
    <>
      <Button busy={isBusy} keys="ctrl+enter" onClick={onSend}>
        Send anyway
      </Button>
      <Button look="act" keys="esc" data-autofocus onClick={onRead}>
        Read it first
      </Button>
    </>
  )
  return (
    <Dialog title="Your letters would cross" opened onClose={onRead} foot={foot}>
      <p>{sentence}</p>
      <p>Your letter to {customer} is kept as a draft.</p>
    </Dialog>
  )
}
