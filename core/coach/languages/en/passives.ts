// The evasive passive in English: a mistake that nobody made.

import type { PassiveWords } from '#core/coach/languages/language.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const undone =
  '(refunded|called|checked|informed|updated|processed|answered|set up|recorded|passed on|packed|sent|told|delivered|booked|shipped)'
const spoilt =
  '(missed|lost|delayed|damaged|cancelled|removed|changed|forgotten|broken|overlooked|mishandled|mislaid|misplaced|misread|mislabelled|mixed up|moved)'
const thing = '((your|this|that|the) (\\w+ )?)?(?!(he|she|they|who|we|I)\\b)\\w+'
const slip = '(miscommunication|misunderstanding|confusion|mix-up|mistake|error|oversight|slip)'

const evasive: readonly Pattern[] = table(
  ['mistakes were made', '(errors|mistakes) (were|got|have been|had been) made'],
  ['a mistake was made', '(an error|a mistake) (was|has been|had been) made'],
  ['something went wrong', '(things|something) (went|have gone|has gone) wrong'],
  // There was a mistake
  `there (seems to have been|must have been|was|has been) (a|an|some) (\\w+ )?${slip}`,
  // An error occurred
  '(an? (\\w+ )?(mistake|error|issue|problem)|errors|mistakes) (had |have |has )?(arisen|arose|happened|occurred)',
  // It was a mistake that
  'it was an? (\\w+ )?(mistake|error|oversight) that',
  // Was missed
  `${thing} (was|has been|gets?|were|got|have been|had been)( [a-z]+ly)? ${spoilt}`,
  // Was not sent
  `${thing} (wasn't|were not|weren't|has not been|hasn't been|have not been|haven't been|was not)( [a-z]+ly)? ${undone}`,
)

const withDoer: PassiveWords['withDoer'] = {
  'mistakes were made': (words) => `we made ${/errors/i.test(words) ? 'errors' : 'mistakes'}`,
  'a mistake was made': (words) => `we made ${/error/i.test(words) ? 'an error' : 'a mistake'}`,
  'something went wrong': () => 'we got something wrong',
}

export const passives: PassiveWords = {
  evasive,
  ownedBeside: /\b(by (my|our|us|me)|on our (side|end|part)|our (mistake|error|fault)|you)\b/i,
  withDoer,
}
