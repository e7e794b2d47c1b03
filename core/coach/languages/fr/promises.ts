// French promises.

import { noPromises } from '#core/coach/languages/sparse.ts'

export const promises = noPromises
