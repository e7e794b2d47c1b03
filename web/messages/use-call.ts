// A call while it is written down: what was ticked, what was promised, and keeping it.

import { useState } from 'react'
import { instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { Refused } from '#web/platform/refused.ts'
import { type CallPromise, faultIn, isWhole } from './call-promise.ts'
import type { Draft } from './use-draft.ts'

export type Call = Sent<'cases.logCall'>
export type Letter = NonNullable<Call['chose']>
export type Ticked = { minutes: string; apologised: boolean; explained: boolean; offers: boolean; chose: Letter | ''; because: string }

const blank: Ticked = { minutes: '', apologised: false, explained: false, offers: false, chose: '', because: '' }

type About = { caseId: Call['caseId']; draft: Draft; toOffer: NonNullable<Call['options']> | null; onLogged: () => void }

export function useCall({ caseId, draft, toOffer, onLogged }: About) {
  const [ticked, setTicked] = useState(blank)
  const [promises, setPromises] = useState<CallPromise[]>([])
  const act = useAct('cases.logCall', {
    shown: true,
    onDone: (_, { body }) => {
      setTicked(blank)
      setPromises([])
      void draft.clear(body).then(onLogged)
    },
  })
  const options = ticked.offers ? toOffer : null
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
      chose: ticked.chose === '' ? undefined : ticked.chose,
      promises: promises.filter(isWhole).map(({ what, at }) => ({ what: what.trim(), dueAt: instant(Date.parse(at)) })),
      because: ticked.because.trim() || undefined,
    })
  }
  return { ticked, tick: (part: Partial<Ticked>) => setTicked({ ...ticked, ...part }), promises, setPromises, options, act, refusal, log }
}

/** "6,5" minutes are 390 seconds; what is no number is left out. */
function secondsOf(minutes: string): number | undefined {
  const count = Number(minutes.replace(',', '.'))
  return minutes.trim() !== '' && count > 0 ? Math.round(count * 60) : undefined
}
