// The evasive passive in English: a mistake that nobody made.

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const undone =
  '(sent|shipped|delivered|processed|set up|recorded|updated|passed on|called|told|informed|answered|booked|refunded|checked|packed)'
const spoilt =
  '(missed|lost|delayed|damaged|forgotten|overlooked|mishandled|mislaid|misplaced|cancelled|broken|misread|mislabelled|mixed up|removed|moved|changed)'
const thing = '((your|the|this|that) (\\w+ )?)?(?!(we|I|they|he|she|who)\\b)\\w+'
const slip = '(mistake|error|mix-up|misunderstanding|miscommunication|oversight|confusion|slip)'

const evasive: readonly Pattern[] = table(
  ['mistakes were made', '(mistakes|errors) (were|have been|had been|got) made'],
  ['a mistake was made', '(a mistake|an error) (was|has been|had been) made'],
  ['something went wrong', '(something|things) (went|has gone|have gone) wrong'],
  // There was a mistake
  `there (was|has been|must have been|seems to have been) (a|an|some) (\\w+ )?${slip}`,
  // An error occurred
  '(an? (\\w+ )?(error|mistake|problem|issue)|errors|mistakes) (has |have |had )?(occurred|happened|arose|arisen)',
  // It was a mistake that
  'it was an? (\\w+ )?(mistake|error|oversight) that',
  // Was missed
  `${thing} (was|were|got|gets?|has been|have been|had been)( [a-z]+ly)? ${spoilt}`,
  // Was not sent
  `${thing} (was not|wasn't|were not|weren't|has not been|hasn't been|have not been|haven't been)( [a-z]+ly)? ${undone}`,
)

const withDoer: PassiveWords['withDoer'] = {
  'mistakes were made': (words) => `we made ${/errors/i.test(words) ? 'errors' : 'mistakes'}`,
  'a mistake was made': (words) => `we made ${/error/i.test(words) ? 'an error' : 'a mistake'}`,
  'something went wrong': () => 'we got something wrong',
}

export const passives: PassiveWords = {
  evasive,
  ownedBeside: /\b(?:by (?:us|me|our|my)|on our (?:side|end|part)|our (?:fault|mistake|error)|you)\b/i,
  withDoer,
}
