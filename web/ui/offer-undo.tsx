// Offers to take something back for a few seconds: `offerUndo({ id, words: 'Sent to Marta in 10 s', verb: 'Bring it back', forMs, undo })`.

import { notifications } from '@mantine/notifications'
import { UndoNotice } from './UndoNotice.tsx'

type Offer = {
  /** One notice per id: of the message that leaves. */
  id: string
  words: string
  verb: string
  /** Milliseconds until it is too late; the notice goes then. */
  forMs: number
  undo: () => void
}

export function offerUndo({ id, words, verb, forMs, undo }: Offer): void {
  function takeBack(): void {
    notifications.hide(id)
    undo()
  }
  notifications.show({
    id,
    autoClose: forMs,
    withCloseButton: false,
    message: <UndoNotice words={words} verb={verb} onUndo={takeBack} />,
  })
}

/** Takes the notice away: the mail was brought back elsewhere, or has left. */
export function withdrawUndo(id: string): void {
  notifications.hide(id)
}
