// The second time, stock phrases are heard as what they are. The first letter to somebody whom we let down twice has none of them.

import { apart, type Pattern, spotsIn } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'

const trouble = '(?:inconvenience|trouble|disappointment|frustration)s?'

const stock: Pattern[] = [
  {
    name: 'inconvenience',
    shape: new RegExp(`\\bfor (?:any|the|this|all the) ${trouble}(?: (?:this|it) (?:may|might) have)?(?: caused)?\\b`, 'gi'),
  },
  { name: 'please accept', shape: /\b(?:please )?accept (?:our|my) (?:\w+ )?apolog(?:y|ies)\b/gi },
  {
    name: 'sincerely',
    shape: /\b(?:sincerely|deeply|truly) (?:apologi[sz]e|sorry)\b|\b(?:sincere(?:st)?|heartfelt|deepest) apolog(?:y|ies)\b/gi,
  },
  {
    name: 'seriously',
    shape:
      /\btakes? (?:this|it|such \w+|(?:your |customer )?(?:feedback|complaints?)(?: like this)?)(?: matters?)? (?:very |extremely )?seriously\b/gi,
  },
  {
    name: 'valued',
    shape:
      /\b(?:we (?:greatly |truly |really )?value (?:you|your)\b[^,.]{0,30}|your (?:feedback|satisfaction|business) is (?:very )?(?:important|valuable) to us|valued customer)/gi,
  },
  { name: 'rest assured', shape: /\b(?:please )?(?:rest|be) assured\b/gi },
  {
    name: 'thank you for',
    shape:
      /\bthank you for (?:your (?:patience|understanding|feedback)|bringing (?:this|it) to our attention|reaching out|contacting us)\b/gi,
  },
  { name: 'strive', shape: /\bwe (?:always )?strive to\b/gi },
  {
    name: 'standards',
    shape:
      /\b(?:fall|falls|fell|fallen) short of (?:our|the)(?: \w+)? standards?\b|\bnot (?:up to|reflect) our (?:usual |high )?standards?\b/gi,
  },
  { name: 'not again', shape: /\b(?:this )?(?:will not|won['’]t) happen again\b/gi },
]

export const formulaApology = rule({
  id: 'formula-apology',
  severity: 'advice',
  title: 'A formula, and it is the second time',
  reason:
    'This customer has had an apology from us lately. After a second mistake a phrase that fits anybody does more harm than a plain sentence about them, and an apology alone does not help.',
  evidence:
    'Maxham & Netemeyer 2002 (a recovery can win people back after one failure, never after two); Halperin, Ho, List & Muir 2019 (repeated apologies can be worse than none).',
  find(draft, about): Found[] {
    if (!about.repeat || about.step !== 'apologise') return []
    return apart(spotsIn(draft, stock)).map(({ start, end, name }) => ({ start, end, better: betterFor[name] ?? general }))
  },
  examples: {
    ok: [
      {
        text: 'I am sorry, Marta. In March we let you wait for a lamp, and now for the telescope. Both are ours.',
        about: { repeat: true },
      },
      { text: 'Please accept our sincere apologies for any inconvenience.' },
      { text: 'Thank you for your patience. It is on its way.', about: { repeat: true, step: 'makeRight' } },
      { text: 'It was no trouble to find the parcel. I am sorry that it went astray.', about: { repeat: true } },
      { text: 'We value the clock at 80 EUR.', about: { repeat: true } },
      { text: '> Please accept our apologies.\n\nI am sorry. It is late again, and that is our doing.', about: { repeat: true } },
    ],
    not: [
      {
        text: 'I am sorry for any inconvenience caused. We sent the wrong lamp.',
        about: { repeat: true },
        marks: 'for any inconvenience caused',
      },
      {
        text: 'Please accept our sincere apologies. We lost the parcel.',
        about: { repeat: true },
        marks: 'Please accept our sincere apologies',
      },
      { text: 'We are sorry. We take this matter very seriously.', about: { repeat: true }, marks: 'take this matter very seriously' },
      { text: 'We are sorry. You are a valued customer.', about: { repeat: true }, marks: 'valued customer' },
      { text: 'I am sorry. Rest assured that I look into it.', about: { repeat: true }, marks: 'Rest assured' },
      {
        text: 'Thank you for bringing this to our attention. I am sorry.',
        about: { repeat: true },
        marks: 'Thank you for bringing this to our attention',
      },
      { text: 'I am sorry. We fell short of our high standards.', about: { repeat: true }, marks: 'fell short of our high standards' },
      { text: 'I am sorry that we were late. This will not happen again.', about: { repeat: true }, marks: 'This will not happen again' },
    ],
  },
})

const general = 'Say what happened to this customer, both times, and what you do now.'
const betterFor: Partial<Record<string, string>> = {
  'not again': 'It has happened again. Say what is different from today, or leave it out.',
  inconvenience: 'Name what it cost them: the evening, the trip, the money.',
  'thank you for': 'Begin with what went wrong, not with thanks for bearing it.',
}
