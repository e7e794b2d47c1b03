// Words that sentence a person. Whoever reads them next will not tell what happened to them.

import { judgement as found } from '#core/coach/finders/blameless.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const judgement = rule(found, {
  reason: 'A judged colleague tells less the next time, and the conditions stay as they were.',
  better: 'Say what was hard about the situation: time, tools, words, training.',
})

export const examples: Examples = {
  good: [
    { text: 'Four labels looked alike, and the shift was one person short.', about: { kind: 'review' } },
    { text: 'Vier Etiketten sahen gleich aus, und in der Schicht fehlte jemand.', language: 'de', about: { kind: 'review' } },
    { text: 'The customer found the box open.', about: { kind: 'note' } },
  ],
  poor: [
    { text: 'It was a careless mistake.', about: { kind: 'review' }, marks: 'careless' },
    { text: 'The cause was poor judgement.', about: { kind: 'note' }, marks: 'poor judgement' },
    { text: 'Das war nachlässig.', language: 'de', about: { kind: 'review' }, marks: 'nachlässig' },
    { text: 'Der Grund war mangelnde Sorgfalt.', language: 'de', about: { kind: 'note' }, marks: 'mangelnde Sorgfalt' },
    { text: 'They were to blame.', about: { kind: 'review' }, marks: 'were to blame' },
  ],
}
