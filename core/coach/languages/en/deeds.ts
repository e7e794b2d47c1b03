// Kinds of deed in English, to come or done, and the words that say that one is done.

import type { DeedWords } from '#core/coach/languages/language.ts'
import { nothing, phrases } from '#core/coach/shapes.ts'

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
  // What letters are not read for: `deeds-done.ts`.
  done: nothing,
  notDone: nothing,
  moved: /\b(instead|new (day|time|date)|later than|not (by|on)|can(not|'t)|moved?|postpon|sooner|earlier than|changed?)\b/i,
}
