// What a German letter says has been done: the record must hold it.

import type { Claim } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const we = '((wir|ich) (haben|habe)|(haben|habe) (wir|ich))\\b'
/** What stands between, and denies nothing. */
const then = (most: number) => `(?:(?! (?:nicht|nie|niemals|kein\\w*|falsch\\w*) )[^.!?;,]){0,${most}}`
const matter = '(ihre|ihren|deine|deinen|ihr|dein) (fall|anliegen|beschwerde|anfrage|vorgang|reklamation|e-mail|mail|nachricht|schreiben)'
const money = '(geld|betrag|summe|kaufpreis|preis|euro|eur|€|gebühr)'
const paidBack = '(erstattet|zurückgezahlt|zurücküberwiesen|rückerstattet)'
/** What is new, and no remedy. */
const goods =
  '(neue|neuen|neues|ersatz)\\w*(?! (?:rechnung|adresse|termin|datum|link|passwort|kennwort|code|vertrag|etikett|mail|e-mail|nachricht))'

export const claims: readonly Claim[] = [
  {
    claims: 'refund',
    name: 'refunded',
    shape: wordings(
      `${we}${then(60)} ${paidBack}`,
      `${we}${then(30)} (erstattung|rückzahlung)${then(30)} (veranlasst|angewiesen|ausgeführt|überwiesen)`,
      '(erstattung|rückzahlung) (wurde|ist)( \\w+){0,3} (veranlasst|überwiesen|ausgeführt|erfolgt|angewiesen)( worden)?',
      `${money} (wurden?|ist|sind)${then(40)} ${paidBack}`,
    ),
  },
  {
    claims: 'credit',
    name: 'credited',
    shape: wordings(
      `${we}${then(60)} gutgeschrieben`,
      `${we}${then(30)} (gutschein|gutschrift)${then(40)} (ausgestellt|geschickt|gesendet|verschickt)`,
      '(gutschrift|gutschein) (wurde|ist)( \\w+){0,3} (ausgestellt|gebucht|verschickt|erfolgt)( worden)?',
      `${money} (wurden?|ist|sind)${then(40)} gutgeschrieben`,
    ),
  },
  {
    claims: 'replacement',
    name: 'replaced',
    shape: wordings(
      `${we}${then(60)} ${goods}( \\w+){0,3} (verschickt|geschickt|versandt|bestellt|losgeschickt)`,
      '(ersatz|ersatzlieferung|neue \\w+) (ist|wurde)( \\w+){0,2} (unterwegs|verschickt|versandt)( worden)?',
    ),
  },
  {
    claims: 'call',
    name: 'called',
    shape: wordings(
      `${we}${then(30)} (sie|dich|euch|ihnen|dir)${then(40)} (angerufen|zu erreichen versucht)`,
      `${we}${then(50)} (telefonisch versucht|auf die mailbox gesprochen)`,
      'wie (telefonisch|am telefon) besprochen',
      'in unserem (telefonat|telefongespräch)',
    ),
  },
  {
    claims: 'handedOver',
    name: 'handed over',
    shape: wordings(
      `${we}${then(20)} ((es|dies|das(?= an | bereits | heute | sofort | intern ))${then(60)} (weitergeleitet|weitergegeben|eskaliert)|${matter}${then(60)} (weitergeleitet|weitergegeben|übergeben|eskaliert))`,
      `${matter} (wurde|ist)${then(60)} (weitergeleitet|weitergegeben|übergeben|eskaliert)`,
    ),
  },
  {
    claims: 'promise',
    name: 'as promised',
    shape: wordings('wie (versprochen|zugesagt|vereinbart|besprochen|abgemacht)'),
    owned: /(?<![\p{L}])(?:nicht|nie|niemals|niemand|nichts|kein\p{L}*|hätten?|sollten?)(?![\p{L}])/iu,
  },
]

export const paying: readonly Pattern[] = [
  {
    name: 'paying',
    shape: wordings(
      'erstatt\\w*',
      'gutschrift\\w*',
      'gutschein\\w*',
      'gutgeschrieben',
      'zurück(zahl|überweis|bekomm|erhalt)\\w*',
      'überweis\\w*',
      'rabatt\\w*',
      'nachlass\\w*',
      'entschädig\\w*',
      'auf (ihre|ihr|deine) (karte|konto)',
    ),
  },
]
