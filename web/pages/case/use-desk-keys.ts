// The keys of the desk, and its acts without one. Those for acts that cannot be done now are not laid, so "?" shows only what works.

import { useNavigate } from '@tanstack/react-router'
import { has, openStep, runningClock, type Desk } from '#web/cases/desk.ts'
import type { NextAct } from '#web/cases/next-act.ts'
import { useActs, useKeys, type Key, type KeyMap } from '#web/platform/keys.ts'
import { useMay } from '#web/platform/session.ts'
import type { DeskDoing } from './use-desk.ts'

export function useDeskKeys(desk: Desk, doing: DeskDoing, next: NextAct, hasDrawer: boolean): void {
  const navigate = useNavigate()
  const mayWork = useMay('cases.work')
  const isOpen = desk.endedAt === null
  const { ask, write } = doing
  const always: KeyMap = {
    esc: {
      label: 'Leave the field, or back to the cases',
      run: () => {
        if (leaveField()) doing.fold()
        else void navigate({ to: '/' })
      },
    },
    ...(hasDrawer ? { ']': { label: 'Show the customer', run: () => doing.openDrawer(true) } } : {}),
  }
  const work: KeyMap = {
    r: { label: `Write to ${desk.customer.firstName}`, run: () => write('mail') },
    n: { label: 'Write an internal note', run: () => write('note') },
    c: { label: 'Log a call', run: () => write('call') },
    b: { label: 'The mistake behind it', run: () => ask('learn') },
  }
  const open: KeyMap = {
    h: { label: 'Hand the case over', run: () => ask('handOver') },
    s: { label: 'Set severity and kind', run: () => ask('sort') },
    e: { label: 'Write down the crux', run: () => ask('hear') },
    l: { label: 'Log a step done elsewhere', run: () => ask('logStep') },
    p: { label: desk.paused ? 'Let the clocks run again' : 'Pause the clocks', run: doing.pauseOrResume },
    '.': { label: 'Leave a step out, with a reason', run: () => ask('leaveOut') },
    d: { label: 'Give a perk', run: () => ask('perk') },
  }
  useKeys(always, { scope: 'screen' })
  useActs(
    [{ label: `Open the record of ${desk.customer.firstName}`, run: () => void navigate({ to: `/customers/${desk.customer.id}` }) }],
    {
      scope: 'screen',
    },
  )
  useActs(isOpen ? actsOf(desk, doing) : [{ label: 'Open the case again', run: () => ask('reopen') }], { scope: 'screen', on: mayWork })
  useKeys({ ...work, ...(isOpen ? { ...open, ...fitting(desk, doing, next) } : {}) }, { scope: 'screen', on: mayWork })
}

/** Rarer acts have no key of their own; the command palette has them. */
function actsOf(desk: Desk, doing: DeskDoing): Key[] {
  const step = openStep(desk)
  const clock = step && runningClock(step)
  return [
    ...(clock && clock.standing !== 'paused' ? [{ label: 'Move the deadline', run: () => doing.move(clock) }] : []),
    { label: 'End it without a recovery', run: () => doing.ask('end') },
  ]
}

/** Keys that belong to where the case stands. */
function fitting(desk: Desk, doing: DeskDoing, next: NextAct): KeyMap {
  const { phone } = desk.customer
  const isOffered = has(desk, 'offered')
  return {
    ...(desk.owner === null ? { m: { label: 'Take it', run: doing.take } } : {}),
    ...(isOffered ? {} : { o: { label: 'Edit the options', run: () => doing.ask('options') } }),
    ...(isOffered && !has(desk, 'chosen') ? { o: { label: 'Note what was chosen', run: () => doing.ask('choose') } } : {}),
    ...(has(desk, 'chosen') && !has(desk, 'fulfilled')
      ? { f: { label: 'It is done, with the proof', run: () => doing.ask('fulfil') } }
      : {}),
    ...(next.act === 'ask' ? { q: { label: next.verb, run: doing.askSurvey } } : {}),
    ...(phone === null
      ? {}
      : { t: { label: `Call ${desk.customer.firstName}`, run: () => window.location.assign(`tel:${phone.replace(/[^+\d]/g, '')}`) } }),
  }
}

/** Out of a field first, so that single letters act again. True when there was one to leave. */
function leaveField(): boolean {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return false
  if (!activeElement.isContentEditable && !activeElement.matches('input, textarea, select')) return false
  activeElement.blur()
  return true
}
