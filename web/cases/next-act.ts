// The next right thing on a case: what the one primary button of the screen does. Waiting for the customer is a right thing too.

import { has, hasWritten, isLetterLeaving, standsAt, type Desk } from './desk.ts'

export type NextAct =
  | { act: 'take' | 'hear' | 'write' | 'fulfil' | 'delight' | 'ask' | 'learn'; verb: string; keys: string }
  | { act: 'wait'; words: string }
  | { act: 'none' }

type About = Pick<Desk, 'stands' | 'steps' | 'owner' | 'endedAt' | 'customer' | 'messages'>

/** Reads the case alone; who looks at it changes nothing. */
export function nextAct(desk: About): NextAct {
  const step = standsAt(desk)
  if (step === null || desk.endedAt !== null) return { act: 'none' }
  if (desk.owner === null) return { act: 'take', verb: 'Take it', keys: 'm' }
  const { firstName } = desk.customer
  const write: NextAct = isLetterLeaving(desk)
    ? { act: 'wait', words: `Your letter to ${firstName} leaves in a moment.` }
    : { act: 'write', verb: `Send to ${firstName}`, keys: 'ctrl+enter' }
  switch (step) {
    case 'listen':
      return { act: 'hear', verb: 'Write the crux', keys: 'e' }
    case 'apologise':
    case 'explain':
      return write
    case 'makeRight':
      if (has(desk, 'chosen')) return { act: 'fulfil', verb: 'It is done', keys: 'f' }
      return has(desk, 'offered') && !hasWritten(desk) ? { act: 'wait', words: `Waiting for ${firstName} to choose.` } : write
    case 'delight':
      return { act: 'delight', verb: 'Give a perk', keys: 'd' }
    case 'ask':
      if (has(desk, 'asked') && hasWritten(desk)) return write
      if (has(desk, 'asked')) return { act: 'wait', words: `${firstName} was asked. No answer yet; silence is not a yes.` }
      return { act: 'ask', verb: `Ask ${firstName}`, keys: 'q' }
    case 'learn':
      return { act: 'learn', verb: 'Link the mistake', keys: 'b' }
  }
}
