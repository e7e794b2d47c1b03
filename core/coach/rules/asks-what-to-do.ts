// "What would you like us to do?" hands our work to the customer. Prepared options give them the choice without the work.

import { clauseEnd } from '#core/coach/draft.ts'
import { apart, spotsIn } from '#core/coach/patterns.ts'
import type { Pattern } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'

const asks: Pattern[] = [
  { name: 'what would you like', shape: /\bwhat (?:would|do) you (?:like|want|prefer|expect|suggest|need)(?: (?:us|me|from us|to happen)\b|[^.!]{0,40}\?)/gi },
  { name: 'what can we do', shape: /\b(?:what|how|anything|something)(?: else)? (?:(?:can|could|may|might|should) (?:we|I)|(?:we|I) (?:can|could|may|might|should)) (?:do|help|assist|fix|make|resolve|solve|put|improve|change)\b/gi },
  { name: 'how would you like us to', shape: /\bhow (?:would|do) you (?:like|want) (?:us|me|this) to (?!(?:pay|refund|send|deliver|call|reach|contact|address)\b)/gi },
  { name: 'tell us what you want', shape: /\b(?:let (?:us|me) know|tell (?:us|me)) (?:how|what) (?:you(?:'d| would)? (?:like|want|prefer)|would make)/gi },
  { name: 'what would make it right', shape: /\bwhat (?:would|will|could) (?:make|put) (?:this|it|things|you)\b/gi },
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
    const better = about.hasOptions ? 'Point to the options in this message: “Choose a, b or c, whichever suits you.”' : 'Offer two to four remedies, and let them choose.'
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
    ],
    not: [
      { text: 'I am sorry. What would you like us to do?', marks: 'What would you like us to do' },
      { text: 'How can we make this right?', marks: 'How can we make this right' },
      { text: 'Let me know what you would like to happen.', marks: 'Let me know what you would like to happen' },
      { text: 'Good evening, how can I help you?', marks: 'how can I help you' },
    ],
  },
})
