// Offers to take something back for a few seconds: `offerUndo({ id, words: 'Sent to Marta in 10 s', verb: 'Bring it back', forMs, undo })`.

import { notifications } from '@mantine/notifications'
import { UndoNotice } from './UndoNotice.tsx'

type Offer = {
  /** Of what changed: the newest offer takes the place of the one before, with its own words, its own way back and all of its time. */
  id: string
  words: string
  verb: string
  /** Milliseconds until it is too late; the notice goes then. */
  forMs: number
  undo: () => void
}

/** By id, the notice in which its offer stands now. */
const notices = new Map<string, string>()

export function offerUndo({ id, words, verb, forMs, undo }: Offer): void {
  function takeBack(): void {
    withdrawUndo(id)
    undo()
  }
  withdrawUndo(id)
  const notice = notifications.show({
    autoClose: forMs,
    withCloseButton: false,
    message: <UndoNotice words={words} verb={verb} onUndo={takeBack} />,
  })
  notices.set(id, notice)
}

/** Takes the notice away: the mail was brought back elsewhere, or has left. */
export function withdrawUndo(id: string): void {
  const notice = notices.get(id)
  if (notice !== undefined) notifications.hide(notice)
  notices.delete(id)
}
