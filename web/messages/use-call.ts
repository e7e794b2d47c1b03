// A call while it is written down: what was ticked, what was promised, and keeping it.

import { useState } from 'react'
import { instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { Refused } from '#web/platform/refused.ts'
import { type CallPromise, faultIn, isWhole } from './call-promise.ts'
import { callKey, forgetNoted, keepNoted, type Letter, type Noted, nothingNoted, notedBefore, type Ticked } from './call-store.ts'
import type { Draft } from './use-draft.ts'

export type Call = Sent<'cases.logCall'>

type About = {
  caseId: Call['caseId']
  memberId: string
  draft: Draft
  /** Options ready to offer on the phone; null when they were offered already or there are none. */
  toOffer: NonNullable<Call['options']> | null
  /** Letters that can be chosen because they were offered before. */
  offered: readonly Letter[]
  onLogged: () => void
}

export const letters = ['a', 'b', 'c', 'd'] as const

// long because it holds all that a call is logged with
export function useCall({ caseId, memberId, draft, toOffer, offered, onLogged }: About) {
  const key = callKey(memberId, caseId)
  const [noted, setNoted] = useState(() => notedBefore(localStorage, key))
  const { ticked, promises } = noted
  function note(part: Partial<Noted>): void {
    const next = { ...noted, ...part }
    keepNoted(localStorage, key, next)
    setNoted(next)
  }
  const act = useAct('cases.logCall', {
    shown: true,
    onDone: (_, { body }) => {
      setNoted(nothingNoted)
      forgetNoted(localStorage, key)
      void draft.clear(body).then(onLogged)
    },
  })
  const options = ticked.offers ? toOffer : null
  const choosable: readonly Letter[] = options ? letters.slice(0, options.length) : offered
  const chose = choosable.find((letter) => letter === ticked.chose)
  // Said when the call is to be kept, and gone as soon as the line is whole.
  const fault = faultIn(promises)
  const [wasHeld, setHeld] = useState(false)
  const refusal = wasHeld && fault !== null ? new Refused(422, 'invalid', fault, 'promises') : act.error

  function log(): void {
    if (draft.written.body.trim() === '' || act.isPending) return
    setHeld(fault !== null)
    if (fault !== null) return
    act.mutate({
      caseId,
      body: draft.written.body,
      seconds: secondsOf(ticked.minutes),
      apologised: ticked.apologised,
      explained: ticked.explained,
      options: options ?? undefined,
      chose,
      promises: promises.filter(isWhole).map(({ what, at }) => ({ what: what.trim(), dueAt: instant(Date.parse(at)) })),
      because: ticked.because.trim() || undefined,
    })
  }
  return {
    ticked,
    tick: (part: Partial<Ticked>) => note({ ticked: { ...ticked, ...part } }),
    promises,
    promise: (all: CallPromise[]) => note({ promises: all }),
    options,
    choosable,
    chose,
    act,
    refusal,
    log,
  }
}

/** "6,5" minutes are 390 seconds; what is no number is left out. */
function secondsOf(minutes: string): number | undefined {
  const count = Number(minutes.replace(',', '.'))
  return minutes.trim() !== '' && count > 0 ? Math.round(count * 60) : undefined
}
