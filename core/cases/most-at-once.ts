// How many cases one act may touch; apart from the contract, so that the browser can read it without zod.

/** More cases than this are several calls. */
export const mostAtOnce = 100
