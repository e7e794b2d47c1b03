// Sentences of the staff app that more than one page says. A page keeps its own words; what is here must sound the same everywhere.

export const words = {
  product: 'Amends',
  save: 'Keep changes',
  cancel: 'Leave it',
  close: 'Close',
  reading: 'One moment',
  again: 'Try again',
  noConnection: 'No connection. What you write is kept here, and we try again by ourselves.',
  notThere: 'There is nothing at this address. It may have been removed, or the link is not complete.',
  toQueue: 'Go to today’s cases',
  broken: 'This page could not be shown.',
} as const
