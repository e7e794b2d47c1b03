// A question before something is done a second time or out of turn, with two ways on. Asked once; Esc leaves it, Ctrl+Enter does it.

import type { ReactNode } from 'react'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'

type Props = {
  title: string
  /** The words for doing it, and for leaving it. */
  verb: string
  leave: string
  isBusy: boolean
  onDo: () => void
  onLeave: () => void
  children: ReactNode
}

export function TwoWays({ title, verb, leave, isBusy, onDo, onLeave, children }: Props) {
  useKeys({ 'ctrl+enter': { label: verb, run: onDo } }, { scope: 'dialog' })
  const foot = (
    <>
      <Button busy={isBusy} keys="ctrl+enter" onClick={onDo}>
        {verb}
      </Button>
      <Button look="act" keys="esc" data-autofocus onClick={onLeave}>
        {leave}
      </Button>
    </>
  )
  return (
    <Dialog title={title} opened onClose={onLeave} foot={foot}>
      {children}
    </Dialog>
  )
}
