// What a German letter says has been done: the record must hold it.

import type { Claim } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const we = '((wir|ich) (haben|habe)|(haben|habe) (wir|ich))'

export const claims: readonly Claim[] = [
  {
    claims: 'refund',
    name: 'refunded',
    shape: wordings(
      `${we}\\b[^.!?;,]{0,60} (erstattet|zurückgezahlt|zurücküberwiesen|rückerstattet)`,
      '(erstattung|rückzahlung) (wurde|ist)( \\w+){0,3} (veranlasst|überwiesen|ausgeführt|erfolgt|angewiesen)( worden)?',
    ),
  },
  {
    claims: 'credit',
    name: 'credited',
    shape: wordings(
      `${we}\\b[^.!?;,]{0,60} (gutgeschrieben|einen gutschein (ausgestellt|geschickt|gesendet))`,
      '(gutschrift|gutschein) (wurde|ist)( \\w+){0,3} (ausgestellt|gebucht|verschickt|erfolgt)( worden)?',
    ),
  },
  {
    claims: 'replacement',
    name: 'replaced',
    shape: wordings(
      `${we}\\b[^.!?;,]{0,60} (neue|neuen|neues|ersatz)\\w*( \\w+){0,3} (verschickt|geschickt|versandt|bestellt|losgeschickt)`,
      '(ersatz|ersatzlieferung|neue \\w+) (ist|wurde)( \\w+){0,2} (unterwegs|verschickt|versandt)( worden)?',
    ),
  },
  {
    claims: 'call',
    name: 'called',
    shape: wordings(
      `${we}\\b[^.!?;,]{0,50} (angerufen|zu erreichen versucht|telefonisch versucht|auf die mailbox gesprochen)`,
      'wie (telefonisch|am telefon) besprochen',
      'in unserem (telefonat|telefongespräch)',
    ),
  },
  {
    claims: 'handedOver',
    name: 'handed over',
    shape: wordings(`${we}\\b[^.!?;,]{0,60} (weitergeleitet|weitergegeben|übergeben|eskaliert)`),
  },
  {
    claims: 'promise',
    name: 'as promised',
    shape: wordings('wie (versprochen|zugesagt|vereinbart|besprochen|abgemacht)'),
    owned: /(?<![\p{L}])(?:nicht|nie|niemals|niemand|nichts|kein\p{L}*)(?![\p{L}])/iu,
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
