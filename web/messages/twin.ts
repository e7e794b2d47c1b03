// These very words went, or were kept, a moment ago: what the server says of it, and the two ways on. Of a letter, a note and a call.

import { sentenceAt } from '#web/platform/refused.ts'

type Act<V> = { error: unknown; isPending: boolean; variables: V | undefined; mutate: (sent: V) => void; reset: () => void }
export type Twin = { sentence: string | null; isBusy: boolean; onAgain: () => void; onLeave: () => void }

export function twinIn<V extends { anyway?: boolean | undefined }>({ error, isPending, variables, mutate, reset }: Act<V>): Twin {
  return {
    sentence: sentenceAt(error, 'anyway') ?? null,
    isBusy: isPending,
    onAgain: () => {
      if (!isPending && variables !== undefined) mutate({ ...variables, anyway: true })
    },
    onLeave: reset,
  }
}
