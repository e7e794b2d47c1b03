// What the desk is doing right now: which question is open, what is being written, and the acts that need no form.

import { useCallback, useState } from 'react'
import type { Desk, DeskClock } from '#web/cases/desk.ts'
import type { Logging } from '#web/cases/LogStep.tsx'
import type { Writing } from '#web/messages/Composer.tsx'
import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'

export type Asked =
  | 'handOver'
  | 'sort'
  | 'hear'
  | 'leaveOut'
  | 'pause'
  | 'learn'
  | 'end'
  | 'reopen'
  | 'logStep'
  | 'options'
  | 'choose'
  | 'fulfil'
  | 'perk'
  | 'approval'
export type Choice = Sent<'cases.choose'>['letter']
/** On a phone one of three is shown. */
export type Shown = 'talk' | 'steps' | 'customer'

export function useDesk(desk: Desk) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [moving, setMoving] = useState<DeskClock | null>(null)
  const [shown, setShown] = useState<Shown>('talk')
  const [hasDrawer, setDrawer] = useState(false)
  const [writing, setWriting] = useState<{ what: Writing; isOpen: boolean; asked: number }>({ what: 'mail', isOpen: false, asked: 0 })
  const take = useAct('cases.take')
  const resume = useAct('cases.resume')
  const choose = useAct('cases.choose')
  const survey = useAct('feedback.ask')
  const { id: caseId } = desk

  const write = useCallback((what: Writing) => {
    setShown('talk')
    setWriting((before) => ({ what, isOpen: true, asked: before.asked + 1 }))
  }, [])
  const puttingIn = usePuttingIn(write)
  const fold = useCallback(() => setWriting((before) => ({ ...before, isOpen: false })), [])
  const askSurvey = () => {
    if (!survey.isPending) survey.mutate({ caseId })
  }
  function log(to: Logging): void {
    if (to === 'call') write('call')
    else if (to === 'ask') askSurvey()
    else setAsked(to === 'delight' ? 'perk' : to)
  }
  return {
    asked,
    ask: setAsked,
    moving,
    move: setMoving,
    shown,
    show: setShown,
    hasDrawer,
    openDrawer: setDrawer,
    writing,
    write,
    ...puttingIn,
    fold,
    log,
    askSurvey,
    take: () => {
      if (!take.isPending) take.mutate({ caseId })
    },
    pauseOrResume: () => (desk.paused ? resume.mutate({ caseId }) : setAsked('pause')),
    choose: (letter: Choice) => choose.mutate({ caseId, letter }),
    isBusy: take.isPending || survey.isPending || resume.isPending,
  }
}

/** Words on their way into the letter: it takes them (`toPutIn`) and says so (`isPutIn`). */
function usePuttingIn(write: (what: Writing) => void) {
  const [toPutIn, setToPutIn] = useState<string | null>(null)
  const putIn = useCallback(
    (words: string) => {
      write('mail')
      setToPutIn(words)
    },
    [write],
  )
  const isPutIn = useCallback(() => setToPutIn(null), [])
  return { toPutIn, putIn, isPutIn }
}

export type DeskDoing = ReturnType<typeof useDesk>
