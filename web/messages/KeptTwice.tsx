// A note or a call that this member has kept a moment ago, in the very same words: a second press, or once more after an answer that was lost.

import { TwoWays } from './TwoWays.tsx'
import type { Twin } from './twin.ts'

export function KeptTwice({ twin: { sentence, isBusy, onAgain, onLeave } }: { twin: Twin }) {
  if (sentence === null) return null
  return (
    <TwoWays title="It is kept already" verb="Keep it again" leave="Do not keep it" isBusy={isBusy} onDo={onAgain} onLeave={onLeave}>
      <p>{sentence}</p>
      <p>What you wrote stays here as a draft.</p>
    </TwoWays>
  )
}
