// On the first page: look around in a demo before anything is set up. It is told in the background; then its door opens.

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import css from './LookAround.module.css'

/** Milliseconds between two looks at how far it has come: slower than the door counts as many tries. */
const every = 8000

export function LookAround({ token }: { token: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const progress = useAnswer('demo.progress', { token })
  const begin = useAct('demo.begin', { shown: true, onDone: () => void progress.refetch() })
  const enter = useAct('demo.enter', {
    shown: true,
    onDone: () => {
      client.clear()
      void navigate({ to: '/', replace: true })
    },
  })
  const state = progress.data?.state
  const { refetch } = progress
  const { mutate } = enter

  useEffect(() => {
    if (state !== 'telling') return
    const timer = setInterval(() => void refetch(), every)
    return () => clearInterval(timer)
  }, [state, refetch])
  useEffect(() => {
    if (state === 'told') mutate({ token })
  }, [state, mutate, token])

  const isBusy = begin.isPending || state === 'telling' || state === 'told'
  const place = useRef<HTMLElement>(null)
  // How far it has come stands beneath the button, at the foot of a long page.
  useEffect(() => {
    if (isBusy) place.current?.scrollIntoView({ block: 'end' })
  }, [isBusy])
  return (
    <section ref={place} className={css.place} aria-label="Demo">
      <p>
        Or see first what it is like: a year of three shops that put their mistakes right. It takes some minutes; you see how far it is.
      </p>
      <Button wide busy={isBusy} onClick={() => begin.mutate({ token })}>
        Look around in a demo first
      </Button>
      {isBusy && <progress className={css.bar} max={1} value={progress.data?.share ?? 0} aria-label="How much of the demo is told" />}
      <p role="status">{state === 'telling' || state === 'failed' ? progress.data?.words : ''}</p>
      <Refusal of={begin.error ?? enter.error} />
    </section>
  )
}
