// That a deed is done, in English, and the words beside it that say it is not. Read on the server, once a letter has left, to see which promise it keeps.

import { type Pattern, table } from '#core/coach/shapes.ts'

const adverb = '( \\w+ly| also| just| already| now| both)?'

export const done: readonly Pattern[] = table(
  // We have
  `(we|I)('ve| have)${adverb} (now )?\\w+(ght|de|ed|en|id|nt|ung)|` +
    `(we|I)${adverb} (refunded|sent|shipped|repaired|delivered|mended|fixed|paid|credited|collected|called|posted|spoke|answered|came|phoned|rang|wrote|brought|mailed|emailed|visited|dropped|transferred|replied)`,
  // It has been
  '(has|have) (now |already )?been (refunded|sent|shipped|repaired|delivered|mended|fixed|paid|credited|collected)|' + 'has (arrived|left)',
)

export const notDone: readonly Pattern[] = table(
  // Not done
  "tried|try|trying|not|\\w+n't|will|would|should|could|if|when you|promised|asked|once|before",
)
