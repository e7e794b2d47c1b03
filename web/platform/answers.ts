// Answers of the API as React sees them: cached under [endpoint, input], made stale by the news (stale.ts) and by one's own acts.

import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { askAfresh } from './afresh.ts'
import { call, newKey, type EndpointId, type Got, type Sent } from './call.ts'
import { isPassing, Refused, restBefore, sentenceOf } from './refused.ts'
import { notify } from './notices.ts'

/** Milliseconds. */
const longestRest = 2000

/** How to ask: for useAnswer, for a loader, for prefetching. */
export function asking<Id extends EndpointId>(id: Id, input: Sent<Id>) {
  return { queryKey: [id, input] as const, queryFn: ({ signal }: { signal: AbortSignal }): Promise<Got<Id>> => call(id, input, { signal }) }
}

type Asking = {
  /** False: do not ask yet. */
  on?: boolean
  /** Milliseconds for which the answer is not asked for again unless news make it stale. */
  freshFor?: number
  /** Milliseconds after which it is asked for again: for what no news tell of. */
  every?: number
  /** Keep showing the former answer while the next one comes (paging, filters). */
  keep?: boolean
}

/** The answer of an endpoint, kept up to date. */
export function useAnswer<Id extends EndpointId>(
  id: Id,
  input: Sent<Id>,
  { on = true, freshFor, every, keep = false }: Asking = {},
): UseQueryResult<Got<Id>, Error> {
  const options: UseQueryOptions<Got<Id>, Error> = { ...asking(id, input), enabled: on }
  if (freshFor !== undefined) options.staleTime = freshFor
  if (every !== undefined) options.refetchInterval = every
  if (keep) options.placeholderData = keepPreviousData as typeof options.placeholderData // its type cannot follow a generic answer
  return useQuery(options)
}

type Acting<Id extends EndpointId> = {
  onDone?: (answer: Got<Id>, sent: Sent<Id>) => void
  /** Shown at the field or in the form itself (act.error): then no notification. Given the refusal, true means it was shown. */
  shown?: boolean | ((refused: Error) => boolean)
}

/**
 * A change. `act.mutate(input)`, `act.isPending`, `act.error`. A refusal is shown as a calm notification unless `shown` says otherwise.
 * Where it is not known what came of it, the same input goes out under the same key, so that pressing again cannot do it twice.
 */
export function useAct<Id extends EndpointId>(
  id: Id,
  { onDone, shown = false }: Acting<Id> = {},
): UseMutationResult<Got<Id>, Error, Sent<Id>> {
  const client = useQueryClient()
  const unknown = useRef<{ input: string; key: string } | null>(null)
  return useMutation<Got<Id>, Error, Sent<Id>>({
    mutationFn: async (input) => {
      const text = JSON.stringify(input ?? {})
      const key = unknown.current?.input === text ? unknown.current.key : newKey()
      unknown.current = { input: text, key }
      const answer = await call(id, input, { key }).catch((thrown: unknown) => {
        if (!isPassing(thrown)) unknown.current = null
        throw thrown
      })
      unknown.current = null
      return answer
    },
    onSuccess: (answer, sent) => {
      void askAfresh(client)
      onDone?.(answer, sent)
    },
    onError: async (thrown) => {
      if (isSignedOut(thrown)) return
      // Something changed meanwhile: it stands here before the refusal that speaks of it, so that whoever looks first sees it.
      if (isOutdated(thrown)) await Promise.race([askAfresh(client), rest()])
      if (typeof shown === 'function' ? !shown(thrown) : !shown) notify(sentenceOf(thrown))
    },
  })
}

/** As long as a refusal waits for the new state at the most, on a line that does not answer. */
function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done, longestRest))
}

/** True when what was sent rests on a state that has changed since: not there, done already, gone. */
function isOutdated(thrown: unknown): boolean {
  return thrown instanceof Refused && [404, 409, 410].includes(thrown.status)
}

/** True when the session has ended (or never was). */
export function isSignedOut(thrown: unknown): boolean {
  return thrown instanceof Refused && thrown.status === 401
}

/** The cache of the app. `signedOut` is called whenever any call finds that nobody is signed in. */
export function newQueryClient(signedOut: () => void): QueryClient {
  const onError = (thrown: Error) => {
    if (isSignedOut(thrown)) signedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        // A refusal does not get better by asking again; a network does, and a server that has too much to do.
        retry: (times, thrown) => isPassing(thrown) && times < 3,
        retryDelay: restBefore,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
