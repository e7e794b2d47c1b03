// English, whole: what every other language has to have as well. A value is a sentence with {placeholders}, so that a language is words and no code.

import { form, links, refusals, trouble } from '#core/languages/en/doors.ts'
import { letters } from '#core/languages/en/letters.ts'
import { page } from '#core/languages/en/page.ts'
import { remedies } from '#core/languages/en/remedies.ts'
import { time } from '#core/languages/en/time.ts'

export const en = {
  /** The language's name in itself. */
  name: 'English',
  /** How letters and pages address a customer: by the first name, or by the whole one. */
  calls: 'first' as 'first' | 'whole',
  /** Whoever takes care of it, while it is nobody by name: in front of a verb, and as its object. */
  someone: 'One of us',
  us: 'us',
  or: 'or',
  /** How an amount is written, and whether its currency is a name or a sign. */
  money: { locale: 'en', unit: 'name' as 'name' | 'symbol' },
  time,
  letters,
  page,
  form,
  links,
  refusals,
  trouble,
  remedies,
  /** Words of a few letters that nearly every text of this language has and no other does. */
  common: [
    'the',
    'and',
    'you',
    'was',
    'not',
    'have',
    'with',
    'this',
    'that',
    'for',
    'but',
    'did',
    'your',
    'my',
    'it',
    'of',
    'to',
    'been',
    'they',
    'we',
    'hello',
    'hi',
    'please',
    'still',
    'never',
    'nobody',
    'very',
    'our',
    'from',
    'when',
    'would',
    'could',
    'there',
    'because',
    'again',
  ],
}
