// "Sorry you feel that way", "sorry for your frustration", "we never like to hear this": sorry for the mood of the customer, not for our doing.

import { apologiesIn, plainSorry } from '#core/coach/apologies.ts'
import { clauseEnd } from '#core/coach/draft.ts'
import type { Draft } from '#core/coach/draft.ts'
import { apart, phrases, spotsIn } from '#core/coach/patterns.ts'
import type { Pattern } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'

const sad = '(disappointed|disappointing|concerned|concerning|saddened|saddening|sad|dismayed|upset|unhappy|not happy)'
const us = "((we|I) (are|am)|we're|I'm|(this|that|it)( is|'s))"
const dislikes: Pattern[] = [
  {
    name: 'we never like to hear',
    shape: phrases(
      "(we|I) (do not|don't|never) (like|want|love|enjoy) (to hear|hearing|to see|seeing|to read)",
      '(we|I) hate (to hear|hearing|to see)',
    ),
  },
  {
    name: 'not what we like to hear',
    shape: phrases("not (what|something|the \\w+) (that )?(we|I)('d)? (would )?(like|want|love|hope)d? to (hear|see|read)"),
  },
  {
    name: 'sad to hear',
    shape: phrases(`${us}( \\w+ly| so| very)? ${sad} (to|that you) (hear|read|learn|see)`),
  },
  {
    name: 'we never want you to feel',
    shape: phrases("(we|I) (never|don't|do not|didn't|did not) (ever )?want (you|anyone|any of our \\w+|our \\w+) to (feel|be|think)"),
  },
]

export const feelingsNonApology = rule({
  id: 'feelings-non-apology',
  severity: 'serious',
  title: 'Sorry for the feeling, not for the mistake',
  reason: 'It makes the customer’s mood the problem. Say sorry for what we did; the feeling can be named as the harm it is.',
  evidence: 'Kapeš et al. 2022 (confession and empathy raise trust, denial lowers it); Roschk & Kaiser 2013 (empathy first).',
  find(draft) {
    const sorry = apologiesIn(draft)
    const better = 'Say what we did: “I am sorry that we …”. Then name what it cost them.'
    const moods = sorry
      .filter(({ kind }) => kind === 'feelings')
      .map((apology) => ({ start: apology.start, end: apology.end, better, replacement: plainSorry(apology) }))
    const real = sorry.some(({ kind }) => kind === 'full' || kind === 'conditional')
    return apart([...moods, ...(real ? [] : onlyDislikes(draft))].sort((a, b) => a.start - b.start))
  },
  examples: {
    ok: [
      { text: 'I am sorry that we kept you waiting; you have every reason to be angry.' },
      { text: 'I am sorry you had to wait a whole morning.' },
      { text: 'We never like to hear that something broke, and I am sorry that we sent it badly packed.' },
      { text: 'I am sorry for the disappointment on her birthday.' },
    ],
    not: [
      { text: 'I’m sorry you feel that way.', marks: 'sorry you feel that way', better: 'I am sorry.' },
      {
        text: 'We are sorry that you are unhappy with the lamp.',
        marks: 'sorry that you are unhappy with the lamp',
        better: 'We are sorry.',
      },
      { text: 'We apologise for your frustration and will call you.', marks: 'apologise for your frustration and will call you' },
      { text: 'We never like to hear this, Marta.', marks: 'We never like to hear this' },
      { text: 'It is disappointing to hear about your delivery.', marks: 'It is disappointing to hear about your delivery' },
    ],
  },
})

function onlyDislikes(draft: Draft): Found[] {
  return spotsIn(draft, dislikes).map((spot) => ({
    start: spot.start,
    end: clauseEnd(spot.sentence, spot.end),
    title: 'This sounds like sorry, and is not',
    reason: 'Not liking to hear it is about us. Without a plain “sorry” it stays an apology that was never made.',
    better: 'Say it plainly: “I am sorry that we …”.',
  }))
}
