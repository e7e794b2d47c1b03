// A call while it is written down: what was ticked, what was promised, and keeping it.

import { useState } from 'react'
import { instant } from '#core/time/instant.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'
import type { CallPromise } from './CallPromises.tsx'
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
    onDone: () => {
      setTicked(blank)
      setPromises([])
      void draft.clear().then(onLogged)
    },
  })
  const options = ticked.offers ? toOffer : null

  function log(): void {
    if (draft.written.body.trim() === '' || act.isPending) return
    const half = promises.find(isHalf)
    if (half)
      return notify(
        half.what.trim() === '' ? 'Say what was promised, or remove its line.' : `By when is “${half.what.trim()}”? Or remove its line.`,
      )
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
  return { ticked, tick: (part: Partial<Ticked>) => setTicked({ ...ticked, ...part }), promises, setPromises, options, act, log }
}

/** "6,5" minutes are 390 seconds; what is no number is left out. */
function secondsOf(minutes: string): number | undefined {
  const count = Number(minutes.replace(',', '.'))
  return minutes.trim() !== '' && count > 0 ? Math.round(count * 60) : undefined
}

/** Begun, and not said to the end: kept as it is, nobody would be reminded. */
function isHalf(promise: CallPromise): boolean {
  return !isWhole(promise) && (promise.what.trim() !== '' || promise.at !== '')
}

function isWhole({ what, at }: CallPromise): boolean {
  return what.trim() !== '' && !Number.isNaN(Date.parse(at))
}
