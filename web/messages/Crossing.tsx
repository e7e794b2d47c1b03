// Somebody has written since this letter was begun, or the same words are on their way: look first, or send anyway.

import { TwoWays } from './TwoWays.tsx'

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
  if (sentence === null) return null
  return (
    <TwoWays
      title={isTwin ? 'It is sent already' : 'Your letters would cross'}
      verb={isTwin ? 'Send it again' : 'Send anyway'}
      leave={isTwin ? 'Do not send it' : 'Read it first'}
      isBusy={isBusy}
      onDo={onSend}
      onLeave={onRead}
    >
      <p>{sentence}</p>
      <p>Your letter to {customer} is kept as a draft.</p>
    </TwoWays>
  )
}
