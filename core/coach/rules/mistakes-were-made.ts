// The evasive passive: a mistake that nobody made. Fine once "we" stands beside it, or "by us".

import { ownershipIn } from '#core/coach/ownership.ts'
import { apart, cased, phrases, spotsIn } from '#core/coach/patterns.ts'
import type { Pattern, Spot } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'
import type { Replacement } from '#core/coach/rule.ts'

const undone =
  '(sent|shipped|delivered|processed|set up|recorded|updated|passed on|called|told|informed|answered|booked|refunded|checked|packed)'
const spoilt =
  '(missed|lost|delayed|damaged|forgotten|overlooked|mishandled|mislaid|misplaced|cancelled|broken|misread|mislabelled|mixed up|removed|moved|changed)'
const thing = '((your|the|this|that) (\\w+ )?)?(?!(we|I|they|he|she|who)\\b)\\w+'
const slip = '(mistake|error|mix-up|misunderstanding|miscommunication|oversight|confusion|slip)'

const evasive: Pattern[] = [
  { name: 'mistakes were made', shape: phrases('(mistakes|errors) (were|have been|had been|got) made') },
  { name: 'a mistake was made', shape: phrases('(a mistake|an error) (was|has been|had been) made') },
  { name: 'something went wrong', shape: phrases('(something|things) (went|has gone|have gone) wrong') },
  { name: 'there was a mistake', shape: phrases(`there (was|has been|must have been|seems to have been) (a|an|some) (\\w+ )?${slip}`) },
  {
    name: 'an error occurred',
    shape: phrases('(an? (\\w+ )?(error|mistake|problem|issue)|errors|mistakes) (has |have |had )?(occurred|happened|arose|arisen)'),
  },
  { name: 'it was a mistake that', shape: phrases('it was an? (\\w+ )?(mistake|error|oversight) that') },
  { name: 'was missed', shape: phrases(`${thing} (was|were|got|gets?|has been|have been|had been)( [a-z]+ly)? ${spoilt}`) },
  {
    name: 'was not sent',
    shape: phrases(`${thing} (was not|wasn't|were not|weren't|has not been|hasn't been|have not been|haven't been)( [a-z]+ly)? ${undone}`),
  },
]
const ownedBeside = /\b(?:by (?:us|me|our|my)|on our (?:side|end|part)|our (?:fault|mistake|error)|you)\b/i

export const mistakesWereMade = rule({
  id: 'mistakes-were-made',
  severity: 'advice',
  title: 'A mistake that nobody made',
  reason: 'Without a “we” the sentence hides who did it, and the customer notices.',
  evidence:
    'Lewicki, Polin & Lount 2016 (responsibility ranks first); Kapeš et al. 2022 (confession raises the trust of those who read along).',
  find(draft) {
    const owned = ownershipIn(draft)
    const found = spotsIn(draft, evasive).filter(
      (spot) =>
        !ownedBeside.test(spot.sentence.text.slice(spot.end - spot.sentence.start)) &&
        !owned.some(({ sentence }) => sentence === spot.sentence),
    )
    return apart(found).map((spot) => ({ start: spot.start, end: spot.end, better: 'Say who: “we …”.', replacement: sayWe(spot) }))
  },
  examples: {
    ok: [
      { text: 'We made a mistake.' },
      { text: 'Your parcel was lost by us, and I am sorry.' },
      { text: 'The telescope was not sent, and that is our mistake.' },
      { text: 'Your refund was sent this morning.' },
      { text: 'We forgot it, so your parcel was delayed.' },
    ],
    not: [
      { text: 'Mistakes were made.', marks: 'Mistakes were made', better: 'We made mistakes.' },
      { text: 'I am sorry, something went wrong.', marks: 'something went wrong', better: 'I am sorry, we got something wrong.' },
      { text: 'It seems an error was made.', marks: 'an error was made', better: 'It seems we made an error.' },
      { text: 'Your parcel was not sent on Monday.', marks: 'Your parcel was not sent' },
      { text: 'There was a mix-up.', marks: 'There was a mix-up' },
    ],
  },
})

/** The same words with their doer, where grammar allows it without reading on. */
const withDoer: Record<string, (words: string) => string> = {
  'mistakes were made': (words) => `we made ${/errors/i.test(words) ? 'errors' : 'mistakes'}`,
  'a mistake was made': (words) => `we made ${/error/i.test(words) ? 'an error' : 'a mistake'}`,
  'something went wrong': () => 'we got something wrong',
}

function sayWe(spot: Spot): Replacement | null {
  const words = withDoer[spot.name]?.(spot.words)
  return words ? { start: spot.start, end: spot.end, text: cased(words, spot.sentence, spot.start) } : null
}
