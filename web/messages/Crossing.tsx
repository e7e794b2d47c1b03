// Somebody has written since this letter was begun, or the same words are on their way: look first, or send anyway. Asked once; Esc looks,
// Ctrl+Enter sends.

import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'

type Props = {
  customer: string
  /** The server's sentence: who wrote, and when; null while nothing crosses. */
  sentence: string | null
  /** It is about the writer's own letter, which says the same. */
  isTwin: boolean
  isBusy: boolean
  onRead: () => void
  onSend: () => void
}

export function Crossing({ customer, sentence, isTwin, isBusy, onRead, onSend }: Props) {
  const send = isTwin ? 'Send it again' : 'Send anyway'
  useKeys({ 'ctrl+enter': { label: send, run: onSend } }, { scope: 'dialog', on: sentence !== null })
  if (sentence === null) return null
  const foot = (
    <>
      <Button busy={isBusy} keys="ctrl+enter" onClick={onSend}>
        {send}
      </Button>
      <Button look="act" keys="esc" data-autofocus onClick={onRead}>
        {isTwin ? 'Do not send it' : 'Read it first'}
      </Button>
    </>
  )
  return (
    <Dialog title={isTwin ? 'It is sent already' : 'Your letters would cross'} opened onClose={onRead} foot={foot}>
      <p>{sentence}</p>
      <p>Your letter to {customer} is kept as a draft.</p>
    </Dialog>
  )
}
