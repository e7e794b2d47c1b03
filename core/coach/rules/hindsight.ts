// "Should have", "failed to", "if only": a review that judges by what is known now learns nothing about then.

import { hindsight as found } from '#core/coach/finders/blameless.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const hindsight = rule(found, {
  reason: 'It tells what did not happen, and not why what did happen made sense.',
  say: byName('Say what they saw, and what made it the sensible thing to do.', {
    'failed to': 'Say what was done instead, and why that seemed right.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'The label showed the old address, and the screen gave no warning.', about: { kind: 'review' } },
    { text: 'We should have called you.' },
    { text: 'Das Etikett zeigte die alte Adresse, und der Bildschirm warnte nicht.', language: 'de', about: { kind: 'review' } },
    { text: 'Das Paket hätte am Dienstag ankommen sollen.', language: 'de', about: { kind: 'note' } },
    { text: 'Die Lampe hätte gestern geliefert werden sollen.', language: 'de', about: { kind: 'note' } },
    { text: 'Wir hätten Sie anrufen müssen.', language: 'de' },
    { text: 'The parcel should have arrived on Tuesday.', about: { kind: 'note' } },
    { text: 'The refund should have been issued by now.', about: { kind: 'note' } },
    { text: 'She should have it by Friday.', about: { kind: 'note' } },
  ],
  poor: [
    { text: 'The agent should have checked the label.', about: { kind: 'review' }, marks: 'should have checked the label' },
    { text: 'Dispatch failed to read the note.', about: { kind: 'review' }, marks: 'failed to read the note' },
    { text: 'If only somebody had called.', about: { kind: 'review' }, marks: 'If only somebody had called' },
    {
      text: 'Der Kollege hätte das Etikett prüfen müssen.',
      language: 'de',
      about: { kind: 'review' },
      marks: 'hätte das Etikett prüfen müssen',
    },
    {
      text: 'Das Lager hat den Hinweis nicht gelesen.',
      language: 'de',
      about: { kind: 'review' },
      marks: 'hat den Hinweis nicht gelesen',
    },
    { text: 'Wenn jemand nur angerufen hätte.', language: 'de', about: { kind: 'review' }, marks: 'Wenn jemand nur angerufen hätte' },
    { text: 'Im Nachhinein war das klar.', language: 'de', about: { kind: 'note' }, marks: 'Im Nachhinein war das klar' },
    { text: 'The label could have been checked.', about: { kind: 'review' }, marks: 'could have been checked' },
    { text: 'The agent did not notice the warning.', about: { kind: 'review' }, marks: 'did not notice the warning' },
    { text: 'In hindsight the address was old.', about: { kind: 'note' }, marks: 'In hindsight the address was old' },
  ],
}
