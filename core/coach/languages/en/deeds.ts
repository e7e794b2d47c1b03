// Kinds of deed in English, to come or done, and the words that say that one is done.

import type { DeedWords } from '#core/coach/languages/language.ts'
import { phrases, table } from '#core/coach/shapes.ts'

const adverb = '( \\w+ly| also| just| already| now| both)?'

export const deeds: DeedWords = {
  kinds: [
    {
      kind: 'call',
      shape: phrases(
        '(call|phone|ring|telephone)(s|ed|ing)?( you| her| him| them)?( back)?|rang|spoke(n)?( with| to)|' + '(speak|talk) (with|to) you',
      ),
    },
    {
      kind: 'refund',
      shape: phrases(
        'refund(s|ed|ing)?|reimburs(e|es|ed|ing|ement)|' +
          '(pay|paid|credit|credited|transfer|transferred)( you| it| the \\w+| your \\w+)?( back)?|money back',
      ),
    },
    { kind: 'repair', shape: phrases('(repair|mend|fix)(s|es|ed|ing)?|put (it|this) right') },
    {
      kind: 'come',
      shape: phrases(
        '(come|comes|came|coming)( round| over| by| to)|(visit|collect)(s|ed|ing)?|pick(ing|ed)? (it|them) up|' +
          'be at your door|drive over',
      ),
    },
    {
      kind: 'deliver',
      shape: phrases('(drop|bring|deliver)(s|ed|ing)?|brought|drive (it|them)( over)?|arriv(e|es|ed|ing)|be with you|' + 'at your door'),
    },
    {
      kind: 'send',
      shape: phrases('(mail|ship|post|dispatch|send)(ping|ped|s|es|ed|ing)?|sent|re-?sent|leaves|goes out|left (today|us|our)'),
    },
    {
      kind: 'write',
      shape: phrases(
        '(write|writes|wrote|written|e-?mail|e-?mailed|repl(y|ies|ied)|answer(ed)?|update(d)?)|let you know|' +
          'hear from (us|me)|get back to you|tell you|explain(s|ed)?|explanations?',
      ),
    },
  ],
  own: { i: /\bI\b/, we: /\b(we|our \w+)\b/i },
  done: table(
    // We have
    `(we|I)('ve| have)${adverb} (now )?\\w+(ght|de|ed|en|id|nt|ung)|` +
      `(we|I)${adverb} (refunded|sent|shipped|repaired|delivered|mended|fixed|paid|credited|collected|called|posted|spoke|answered|came|phoned|rang|wrote|brought|mailed|emailed|visited|dropped|transferred|replied)`,
    // It has been
    '(has|have) (now |already )?been (refunded|sent|shipped|repaired|delivered|mended|fixed|paid|credited|collected)|' +
      'has (arrived|left)',
  ),
  notDone: table(
    // Not done
    "tried|try|trying|not|\\w+n't|will|would|should|could|if|when you|promised|asked|once|before",
  ),
  moved: /\b(instead|new (day|time|date)|later than|not (by|on)|can(not|'t)|moved?|postpon|sooner|earlier than|changed?)\b/i,
}
