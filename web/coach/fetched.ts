// A part of the coach that is not there with the composer: fetched when somebody first wants it, and kept.

import { useEffect, useState } from 'react'

/** A hook: null until it is there. Where it cannot be fetched, the next part of the page that needs it asks again. */
export function fetchedOnce<T extends object>(fetch: () => Promise<T>): () => T | null {
  let fetched: T | null = null
  return function useFetched() {
    const [there, setThere] = useState(fetched)
    useEffect(() => {
      let isWanted = true
      const come = (arrived: T) => {
        fetched = arrived
        if (isWanted) setThere(arrived)
      }
      if (fetched === null) fetch().then(come, () => undefined)
      return () => {
        isWanted = false
      }
    }, [])
    return there
  }
}
