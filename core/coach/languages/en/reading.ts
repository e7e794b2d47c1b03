// How an English letter is put together: greetings, thanks, closings, quotes, abbreviations.

import type { ReadingWords } from '#core/coach/languages/language.ts'

export const reading: ReadingWords = {
  abbreviation: /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nr|vs|approx|e\.g|i\.e|a\.m|p\.m)\.\s*$/i,
  greeting: /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b(?:[ ,!]+[\p{L}.'-]+){0,4}[\s,!.:]*$/iu,
  thanks: /^(?:(?:hi|hello|dear) [\p{L}'-]+[,!] )?(?:many )?thank(?:s| you)\b(?!.*\b(?:but|however|unfortunately)\b)/iu,
  closing: /^(?:(?:kind|best|warm|with)(?: \w+)? (?:regards|wishes)|regards|yours|sincerely|cheers)\b/i,
  quoteOpens: /^On\b.{0,200}\bwrote:\s*$/,
  smallWords: new Set(
    (
      'and are been but can did does for from had has have her him his into its need not our she should that the their them they this ' +
      'was were will with would you your must know want wants'
    ).split(' '),
  ),
  ending: /(?:ing|ed|es|s)$/,
}
