// "What would you like us to do?" hands our work to the customer. Prepared options give them the choice without the work.

import { clauseEnd } from '#core/coach/draft.ts'
import { apart, phrases, spotsIn } from '#core/coach/patterns.ts'
import type { Pattern } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'

const help = '(?:do|help|assist|fix|make|resolve|solve|put|improve|change)'
const asks: Pattern[] = [
  { name: 'what would you like', shape: phrases('what (would|do) you (like|want|prefer|expect|suggest|need) (us|me|from us|to happen)') },
  { name: 'what do you want', shape: /\bwhat do you (?:want|expect|suggest)\?/gi },
  { name: 'what can we do', shape: phrases(`(what|how)( else)? (can|could|may|might|should) (we|I) ${help}`) },
  { name: 'let us know how we can', shape: phrases(`(let (us|me) know|tell (us|me)) (how|what) (we|I) (can|could|may|might) ${help}`) },
  { name: 'is there anything', shape: phrases("is there (anything|something)( that)? (you('d| would) like|(we|I) (can|could|may|might))") },
  {
    name: 'how would you like us to',
    shape: phrases('how (would|do) you (like|want) (us|me|this) to (?!(pay|refund|send|deliver|call|reach|contact|address)\\b)\\w+'),
  },
  {
    name: 'tell us what you want',
    shape: phrases("(let (us|me) know|tell (us|me)) (how|what) (you('d| would)? (like|want|prefer)|would make)"),
  },
  { name: 'what would make it right', shape: phrases('what (would|will|could) (make|put) (this|it|things|you)') },
]
/** A closing courtesy, not a question about the remedy. */
const courtesy = /\b(?:anything|something) else\b|\bif there(?:'s| is)\b/i

export const asksWhatToDo = rule({
  id: 'asks-what-to-do',
  severity: 'advice',
  title: 'This asks the customer to find the remedy',
  reason: 'They have had the trouble already. A choice among prepared remedies feels fair; an open question hands over the work.',
  evidence: 'Joosten, Bloemer & Hillebrand 2017; Guo et al. 2016 (a choice that people can act on raises perceived justice).',
  find(draft, about) {
    const ready = 'Point to the options in this message: “Choose a, b or c, whichever suits you.”'
    const better = about.hasOptions ? ready : 'Offer two to four remedies, and let them choose.'
    const found = spotsIn(draft, asks).filter(({ sentence }) => !courtesy.test(sentence.text))
    return apart(found).map((spot) => ({ start: spot.start, end: clauseEnd(spot.sentence, spot.end), better }))
  },
  examples: {
    ok: [
      { text: 'Choose a, b or c below, whichever suits you best.' },
      { text: 'Is there anything else I can help you with?' },
      { text: 'Which of these would you like?' },
      { text: 'How would you like us to refund you, to your card or your account?' },
      { text: 'What colour would you like?' },
      { text: 'Noor is looking into what we can do before Saturday.' },
    ],
    not: [
      { text: 'I am sorry. What would you like us to do?', marks: 'What would you like us to do' },
      { text: 'How can we make this right?', marks: 'How can we make this right' },
      { text: 'Let me know what you would like to happen.', marks: 'Let me know what you would like to happen' },
      { text: 'Is there anything we can do?', marks: 'Is there anything we can do' },
      { text: 'I am sorry, Marta. How can I help?', marks: 'How can I help' },
    ],
  },
})
