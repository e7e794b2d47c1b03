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

/** The notice that stands for each offer. */
const standing = new Map<string, string>()
let offers = 0

/** Under an id that is offered already, the way back is from what was done last. */
export function offerUndo({ id, words, verb, forMs, undo }: Offer): void {
  withdrawUndo(id)
  // A name of its own: under the old one the new notice would be taken for the one that stands, and be dropped.
  const notice = `${id} ${++offers}`
  standing.set(id, notice)
  /** Once, however often it is pressed: a notice that leaves is still there for a moment. */
  function takeBack(): void {
    if (standing.get(id) !== notice) return
    withdrawUndo(id)
    undo()
  }
  notifications.show({
    id: notice,
    autoClose: forMs,
    withCloseButton: false,
    message: <UndoNotice words={words} verb={verb} onUndo={takeBack} />,
    onClose: () => standing.get(id) === notice && standing.delete(id),
  })
}

/** Takes the notice away: the mail was brought back elsewhere, or has left. */
export function withdrawUndo(id: string): void {
  const notice = standing.get(id)
  standing.delete(id)
  if (notice !== undefined) notifications.hide(notice)
}
