// Deutsch: das Formular, Links, die nicht aufgehen, und jedes Nein, das eine Kundin oder ein Kunde lesen kann.

import type { Words } from '#core/languages/words.ts'

export const form: Words['form'] = {
  title: 'Sagen Sie uns, was schiefgegangen ist',
  lead: 'Ein Mensch bei {brand} liest es, antwortet Ihnen und bleibt dran, bis alles stimmt.',
  trap: 'Bitte leer lassen',
  send: 'An {brand} senden',
  check: 'Bitte prüfen',
  almost: 'Fast geschafft',
  labels: { name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', words: 'Was ist geschehen?' },
  missing: {
    name: 'Bitte sagen Sie uns Ihren Namen, damit wir wissen, wie wir Sie ansprechen dürfen.',
    email: 'Bitte geben Sie uns Ihre E-Mail-Adresse, damit wir Ihnen antworten können.',
    words: 'Bitte erzählen Sie uns in Ihren eigenen Worten, was geschehen ist.',
  },
  tooLong: {
    name: 'Dieser Name ist länger, als hier Platz hat. Bitte kürzen Sie ihn ein wenig.',
    email: 'Eine E-Mail-Adresse hat höchstens 254 Zeichen. Bitte prüfen Sie sie.',
    words: 'Das ist länger, als hier Platz hat. Bitte kürzen Sie es, oder schicken Sie es uns per E-Mail.',
  },
  unfit: {
    name: 'Darin steht ein Zeichen, das wir nicht aufbewahren können. Bitte geben Sie Ihren Namen noch einmal ein.',
    email: 'Hier gehört eine E-Mail-Adresse hin, zum Beispiel marta@example.com.',
    words: 'Darin steht ein Zeichen, das wir nicht aufbewahren können. Bitte nehmen Sie es heraus.',
  },
  thanks: 'Danke, {name}. Wir haben es.',
  thanksTitle: 'Danke',
  readsBy: 'Ein Mensch bei {brand} liest es {when} und schreibt Ihnen an {email}.',
  readsSoon: 'Ein Mensch bei {brand} liest es, sobald wir geöffnet haben, und schreibt Ihnen an {email}.',
  stays:
    'Jemand von uns bleibt dran, bis alles stimmt. Sie müssen nichts weiter tun. Wenn etwas fehlt, antworten Sie einfach auf unsere Mail.',
  noForm: 'Unter dieser Adresse gibt es kein Formular',
  noFormTitle: 'Kein Formular',
  noFormHelp: 'Bitte prüfen Sie, ob im Link ein Buchstabe fehlt, oder schreiben Sie dem Unternehmen eine E-Mail.',
  closed: 'Dieses Formular ist geschlossen',
  closedTitle: 'Formular geschlossen',
  closedWrite: 'Wir sind weiter für Sie da: Schreiben Sie an {mailbox}.',
  closedCall: 'Wir sind weiter für Sie da: Schreiben Sie an {mailbox} oder rufen Sie uns unter {phone} an.',
  tooMuch: 'Das ist mehr, als das Formular aufnehmen kann',
  tooMuchTitle: 'Zu lang',
  tooMuchHelp: 'Bitte gehen Sie zurück und kürzen Sie es ein wenig, oder schicken Sie es uns per E-Mail. Bisher ist nichts gespeichert.',
}

export const links: Words['links'] = {
  nothing: 'Unter dieser Adresse ist nichts',
  nothingTitle: 'Hier ist nichts',
  nothingHelp:
    'Vielleicht ist ein Teil des Links verloren gegangen. Bitte öffnen Sie ihn noch einmal aus unserer Mail, oder kopieren Sie ihn ganz.',
  ranOut: 'Dieser Link gilt nicht mehr',
  ranOutTitle: 'Dieser Link ist abgelaufen',
  ranOutWrite:
    'Zu Ihrer Sicherheit galt er {days} Tage lang. Wir sind weiter für Sie da: Schreiben Sie an {mailbox}, und wir schicken Ihnen einen neuen.',
  ranOutCall:
    'Zu Ihrer Sicherheit galt er {days} Tage lang. Wir sind weiter für Sie da: Schreiben Sie an {mailbox} oder rufen Sie uns unter {phone} an, und wir schicken Ihnen einen neuen.',
  unchanged: 'Es wurde nichts geändert',
  back: 'Zurück zu Ihrer Seite',
  typed: 'Was Sie geschrieben haben, damit es nicht verloren geht',
}

export const refusals: Words['refusals'] = {
  tapYesOrNo: 'Bitte tippen Sie auf „Ja, genau so ist es“ oder „Nicht ganz“.',
  haveWords: 'Danke, Ihre Worte sind schon bei uns, und wir lesen sie gerade.',
  tapChoice: 'Bitte tippen Sie zuerst auf eine der Möglichkeiten. Bisher ist nichts gewählt.',
  choseAlready:
    'Sie haben {letter} schon gewählt: „{title}“. Dabei bleibt es. Wenn Ihnen etwas anderes jetzt besser passt, schreiben Sie uns bitte oder rufen Sie an.',
  choseNoHelp: 'Sie haben {letter} schon gewählt: „{title}“. Wenn Ihnen das nicht hilft, schreiben Sie uns bitte oder rufen Sie an.',
  notOnOffer: 'Diese Möglichkeiten stehen nicht mehr zur Wahl. Auf Ihrer Seite steht, wie weit wir sind.',
  needsWords: 'Bitte schreiben Sie ein paar Worte, damit wir wissen, was zu tun ist. Bisher wurde nichts geändert.',
  ownButtons: 'Bitte benutzen Sie die Knöpfe auf Ihrer eigenen Seite.',
  tooLongForm: 'Das ist mehr, als wir hier aufnehmen können. Bitte schicken Sie es uns per Mail.',
  tooLongWords: 'Das ist länger als die {limit} Zeichen, die hier Platz haben. Bitte schicken Sie es uns per Mail.',
  notAsked: 'Wir haben Sie noch nicht gefragt. Wenn Sie uns jetzt etwas sagen möchten, schreiben Sie uns bitte.',
  ratedAlready: 'Sie haben uns schon {rating} gesagt, und Ihre erste Antwort gilt. Danke. Auf Ihrer Seite können Sie etwas dazu schreiben.',
  tapNumber: 'Bitte tippen Sie auf eine Zahl von 1 bis 5.',
  workingAgain:
    'Wir arbeiten wieder daran und fragen Sie, sobald es in Ordnung ist. Wenn Sie uns jetzt etwas sagen möchten, schreiben Sie uns bitte.',
  tapOrWrite: 'Bitte tippen Sie auf eine Zahl, oder schreiben Sie ein paar Worte.',
  numberToo: 'Bitte tippen Sie auch auf eine Zahl von 1 bis 5, damit wir Ihre Worte richtig lesen.',
  haveWord: 'Ihre Worte sind schon bei uns, und wir lesen sie. Wenn Sie noch etwas ergänzen möchten, antworten Sie bitte auf unsere Mail.',
  otherwise: 'Das geht nicht mehr. Auf Ihrer Seite steht, wie weit wir sind; wenn Ihnen das nicht hilft, schreiben Sie uns bitte.',
}

export const trouble: Words['trouble'] = {
  notThere: { title: 'Unter dieser Adresse ist nichts', detail: 'Bitte prüfen Sie, ob im Link ein Buchstabe fehlt.' },
  tooLarge: {
    title: 'Das ist mehr, als wir aufnehmen können',
    detail: 'Bitte kürzen Sie es ein wenig, oder schicken Sie es uns per E-Mail.',
  },
  tooMany: {
    title: 'Einen Augenblick, bitte',
    detail:
      'Das war für uns ein wenig zu schnell. Bitte versuchen Sie es {wait} noch einmal; was Sie vorher geschickt haben, ist nicht verloren.',
  },
  unavailable: {
    title: 'Wir können gerade nicht antworten',
    detail: 'Es wurde nichts geändert, und nichts ist verloren. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  },
  ours: { title: 'Bei uns ist etwas schiefgegangen', detail: 'Das ist unser Fehler, nicht Ihrer. Es wurde nichts geändert.' },
  wait: { second: 'in einer Sekunde', seconds: 'in {n} Sekunden', minutes: 'in {n} Minuten' },
}
