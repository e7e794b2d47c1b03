// Deutsch: die Abhilfen und Aufmerksamkeiten, mit denen eine neue Organisation beginnt, wie Kundinnen und Kunden sie lesen.

import type { Words } from '#core/languages/words.ts'

export const remedies: Words['remedies'] = {
  door: {
    title: 'Wir bringen es Ihnen nach Hause',
    detail: 'Jemand von uns bringt es persönlich vorbei. Eine Stunde vorher bekommen Sie Bescheid. Es kostet Sie nichts.',
  },
  pickUp: {
    title: 'Sie holen es ab und bekommen {cost} zurück',
    detail:
      'Es liegt unter Ihrem Namen an unserer Theke bereit. Das Geld überweisen wir sofort; auf Ihrem Konto ist es innerhalb von drei Tagen.',
  },
  replacement: {
    title: 'Wir schicken Ihnen ein neues',
    detail:
      'Innerhalb von zwei Werktagen geht ein neues an Sie ab. Behalten Sie das alte, bis es da ist; wir holen es ab, und es kostet Sie nichts.',
  },
  visit: {
    title: 'Wir kommen und bringen es in Ordnung',
    detail:
      'Jemand, der sich gut damit auskennt, kommt zu einer Zeit, die Ihnen passt, und bleibt, bis es funktioniert. Es kostet Sie nichts.',
  },
  firstInLine: {
    title: 'Wir machen es noch einmal, und Sie kommen zuerst dran',
    detail: 'Wir machen es noch einmal, so wie Sie es wollten, und vor allem anderen. Es kostet Sie nichts.',
  },
  corrected: {
    title: 'Wir berichtigen es und schicken Ihnen den Nachweis',
    detail:
      'Wir stellen die Zahlen und die Unterlagen richtig und schicken Ihnen den berichtigten Beleg. Was Sie zu viel bezahlt haben, kommt von selbst zurück.',
  },
  moneyBack: {
    title: 'Ihr Geld zurück',
    detail: 'Wir überweisen, was Sie bezahlt haben, auf das Konto, von dem es kam. Dort ist es innerhalb von drei Tagen.',
  },
  costs: {
    title: 'Wir ersetzen, was es Sie gekostet hat',
    detail: 'Anrufe, Wege, ein freier Tag: Schreiben Sie uns, was es Sie gekostet hat, und wir ersetzen es.',
  },
  credit: {
    title: '{cost} Guthaben bei uns',
    detail: 'Sie können es für alles verwenden, und es verfällt nicht.',
  },
  onePerson: {
    title: 'Ein Mensch, der dranbleibt',
    detail: 'Sie bekommen einen Namen und eine direkte Nummer, und jeden Abend einen Anruf, bis Sie sagen, dass alles stimmt.',
  },
  inCharge: {
    title: 'Ein Gespräch mit der verantwortlichen Person',
    detail: 'Wer verantwortlich ist, ruft Sie an, wann es Ihnen passt, hört zu und sagt Ihnen, was sich ändert.',
  },
  card: {
    title: 'Eine Karte, von Hand geschrieben',
    detail: 'Ein paar Zeilen von Hand, von der Person, die sich um Sie gekümmert hat.',
  },
  gift: {
    title: 'Etwas Kleines, das Ihnen Freude macht',
    detail: 'Ein Buch, eine Sternkarte, eine Tüte guter Kaffee: ausgesucht, weil wir zugehört haben.',
  },
  laterCall: {
    title: 'Ein Anruf eine Woche später',
    detail: 'Wir rufen noch einmal an, um zu hören, ob alles gut ist, und wollen nichts von Ihnen.',
  },
}
