// What of other customers must not be in a letter: their names, addresses, case references and order numbers. A name that is also an
// ordinary word is left out, since a wrong alarm about it would stop a good letter.

import type { Stranger } from './about.ts'
import { wordsAt } from './words-at.ts'

export type Other = { name: string; firstName: string; addresses: readonly string[]; reference: string; words: string }

/** First names that are English, German, Spanish or French words, months or towns as well. */
const ordinary = new Set(
  `amber angel april art august autumn basil bill bob buddy carol chance charity chase christian christmas coral dawn daisy dean dolly drew earl
   eden ella ernst faith felix fern ferry flora florence frank gene georgia ginger glen grace grant guy harmony hazel heather heinz holly hope
   hunter iris ivy jack jade jasmine jean jewel joy june jack kay lance laurel lily lotte love luna marina mark marie mars martin max may mercedes
   mercy miles mina nick noel olive opal paris pat patience pearl penny peter pierce poppy prince ray reed rich rob robin rock rose rosa ruby
   rusty sage sandy sky star sterling stern sue summer sunny sydney tanner terry trinity van victor victoria violet wade wolf will winter
   angelo consuelo cruz dolores domingo esperanza linda luz mar mercedes mia pilar soledad sol blanche claire constant fleur pascal prudence`.split(
    /\s+/,
  ),
)

/** What firms and shared mailboxes are called by, and with which a name from a mail may begin. */
const offices = new Set(
  `the team info office contact hello mail admin billing accounts accounting booking bookings customer customers service services support sales
   orders order shop store reception reservations hotel restaurant cafe bar studio school house company group family
   kontakt hallo post buchhaltung einkauf verkauf vertrieb kunde kunden kundenservice kundendienst bestellung bestellungen familie firma praxis
   kanzlei apotheke bäckerei metzgerei café gasthof pension schule verein haus stadt gemeinde büro sekretariat empfang
   hola contacto tienda pedidos ventas familia empresa colegio bonjour bureau boutique famille société commandes équipe`.split(/\s+/),
)
const titles =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herrn?|frau|fräulein|dipl|ing|señora?|sra?|monsieur|madame|mme|mlle|m)(?:\.|(?![\p{L}\p{N}]))[\s-]*)+/iu

/** Numbers of orders, parcels and invoices: letters and digits together, or a long number behind a word or sign that says so. */
const numbered =
  /(?<![\p{L}\p{N}@.])(?:[A-Z]{1,5}[-/]?\d{4,12}(?:[-/]\d{1,6})?|(?<=#)\d{4,12}|(?<=\b(?:order|invoice|parcel|number|no\.?|Bestellung|Rechnung|Auftrag|Nummer|Nr\.?|pedido|factura|commande|facture) )\d{4,12})(?![\p{L}\p{N}])/giu
/** Of each other customer. */
const mostNumbers = 4

/** Prices and postcodes look like numbers of orders. */
const noOrder = /^(?:(?:EUR|USD|GBP|CHF)|(?:A|B|CH|D|DK|F|I|L|N|NL|P|PL|S)-\d{4,5}$)/i

/** Everything of theirs that is not also ours or this customer's: `own` is every word that belongs to this case. */
export function strangersOf(others: readonly Other[], own: string): Stranger[] {
  const found = others.flatMap((other): Stranger[] => [
    ...namesOf(other).map((text) => ({ text, kind: 'name' as const })),
    ...other.addresses.map((text) => ({ text, kind: 'address' as const })),
    { text: other.reference, kind: 'reference' },
    ...orderNumbersIn(other.words)
      .filter((number) => others.every(({ name, words }) => name === other.name || !wordsAt(words, number, 'any case').length))
      .map((text) => ({ text, kind: 'order' as const })),
  ])
  const once = new Map(found.map((one) => [one.text.toLowerCase(), one]))
  return [...once].flatMap(([folded, one]) => (folded.length < 3 || wordsAt(own, one.text, 'any case').length > 0 ? [] : [one]))
}

function namesOf({ name, firstName }: Other): string[] {
  const given = withoutTitles(name)
  const whole = /\s/.test(given) && !/@/.test(given) ? [given] : []
  // Of "Frau Weber" nothing is left that is not also the name of others.
  const first = withoutTitles(firstName) || (whole.length > 0 ? (given.split(/\s+/)[0] ?? '') : '')
  return /^\p{Lu}[\p{L}\p{M}'-]{2,}$/u.test(first) && ![ordinary, offices].some((words) => words.has(first.toLowerCase()))
    ? [...whole, first]
    : whole
}

function withoutTitles(name: string): string {
  return name.trim().replace(titles, '')
}

export function orderNumbersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(numbered), (match) => match[0]))]
    .filter((number) => !noOrder.test(number))
    .slice(0, mostNumbers)
}

/** What a letter holds that may belong to somebody: mail addresses in lower case, and what looks like a case reference. */
export function markedIn(text: string): { addresses: string[]; references: string[] } {
  const all = (shape: RegExp) => Array.from(text.matchAll(shape), (match) => match[0])
  return {
    addresses: [
      ...new Set(all(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu).map((one) => one.toLowerCase())),
    ],
    references: [...new Set(all(/\b[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}\b/gi).map((one) => one.toUpperCase()))],
  }
}
