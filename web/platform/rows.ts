// A long list, page after page: rows so far, and how to get older ones. For endpoints that answer { rows, next }.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call, type EndpointId, type Got, type Sent } from './call.ts'

type Page = { rows: readonly unknown[]; next: string | null }
/** Endpoints that answer in pages. */
export type PagedId = { [Id in EndpointId]: Got<Id> extends Page ? Id : never }[EndpointId]
export type Row<Id extends PagedId> = Got<Id>['rows'][number]

export type Rows<Id extends PagedId> = {
  rows: Row<Id>[]
  /** The first page, for what it says besides its rows; undefined until it is there. */
  first: Got<Id> | undefined
  error: Error | null
  /** True while the rows are those of the former input. */
  isFormer: boolean
  hasMore: boolean
  more: () => void
  isReadingMore: boolean
}

/** How to ask for a list: for useRows, and for asking before the page stands. */
export function listing<Id extends PagedId>(id: Id, input: Omit<Sent<Id>, 'after'>) {
  return {
    // Apart from the key of useAnswer, which keeps one page and not several.
    queryKey: [id, input, 'pages'] as const,
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }): Promise<Got<Id>> =>
      call(id, { ...input, after: pageParam } as unknown as Sent<Id>, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next,
    // What was asked for just before the page stood is not asked for again.
    staleTime: 1000,
  }
}

/** All pages read so far of a list; the former rows stay while those of another input come. `every` (ms): how often it is asked for again. */
export function useRows<Id extends PagedId>(id: Id, input: Omit<Sent<Id>, 'after'>, every?: number): Rows<Id> {
  const again = every === undefined ? {} : { refetchInterval: every }
  const list = useInfiniteQuery({ ...listing(id, input), ...again, placeholderData: keepPreviousData })
  const pages: readonly Got<Id>[] = list.data?.pages ?? []
  return {
    rows: pages.flatMap((page) => page.rows as Row<Id>[]),
    first: pages[0],
    error: list.error,
    isFormer: list.isPlaceholderData,
    hasMore: list.hasNextPage,
    more: () => void list.fetchNextPage(),
    isReadingMore: list.isFetchingNextPage,
  }
}
