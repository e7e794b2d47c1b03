// Deutsch: jeder Satz, den Amends selbst zu einer Mail hinzufügt.

import type { Words } from '#core/languages/words.ts'

export const letters: Words['letters'] = {
  stranger: 'Guten Tag,',
  begin: 'Guten Tag {customer},',
  letter: {
    options: 'Das können wir für Sie tun. Sie haben die Wahl.',
    choose: 'Auf Ihrer persönlichen Seite wählen',
    reply: 'Oder antworten Sie einfach auf diese Mail mit {letters}.',
    reach: 'Wenn Sie auf diese Mail antworten, erreichen Sie {owner}.',
    page: 'Was wir verstanden haben, wer sich darum kümmert und wie es weitergeht, steht auf Ihrer persönlichen Seite',
    reference: 'Ihre Vorgangsnummer ist {reference}.',
  },
  survey: {
    subject: 'Haben wir es in Ordnung gebracht?',
    greeting: 'Guten Tag {customer},',
    opening: 'Wir hatten Ihnen gesagt, dass wir die Sache in Ordnung bringen. Ob uns das gelungen ist, wissen nur Sie.',
    question: 'Haben wir es in Ordnung gebracht? Ein Klick genügt.',
    welcome: 'Eine 1 ist uns so willkommen wie eine 5. Ihre Antwort liest ein Mensch.',
  },
  confirmation: {
    subject: 'Wir haben Ihre Nachricht',
    greeting: 'Guten Tag {customer},',
    heard: 'danke, dass Sie uns geschrieben haben. Ihre Nachricht ist bei uns, und nichts davon geht verloren.',
    owned: '{owner} kümmert sich darum.',
    unowned: 'Ein Mensch liest sie und kümmert sich darum.',
    when: 'Sie hören {when} von uns.',
    more: 'Sie müssen nichts weiter tun. Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Mail.',
  },
  example: {
    subject: 'Ihr Teleskop',
    body: 'Guten Tag {customer},\n\nwir hatten Ihnen das Teleskop für Dienstag versprochen und es nicht gebracht. Das tut mir leid. Für Lenas Abend hing alles daran, und wir haben Sie beide im Stich gelassen.\n\n{agent}',
  },
}
