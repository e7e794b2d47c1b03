// The French words of apology, to vous and to tu: excuses and their kinds, and being sorry without saying so.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern, wordings } from '#core/coach/shapes.ts'

const our = '((toutes )?(mes|nos)( plus)?( (sincères|sinceres|vives|plates|humbles))?)'
const words: readonly Pattern[] = [
  {
    name: 'désolé',
    shape: wordings(
      "((je suis|nous sommes|nous en sommes|j'en suis) )?((sincèrement|vraiment|profondément|très|tellement) )?(désolé|desolé|désole|desole|navré|navre)e?s?",
    ),
  },
  {
    name: "s'excuser",
    shape: wordings(
      "(nous nous|je m'|je m'en|nous nous en) ?excus(e|ons)",
      "(veuillez|je vous prie de|nous vous prions de|merci de|je te prie de)( bien vouloir)? (nous |m'|m')?(en )?excuser",
      '(excusez|excuse)-(nous|moi)',
    ),
  },
  {
    name: 'excuses',
    shape: wordings(
      `(je |nous )?(vous |te |t')?(présentons|presentons|présente|presente|adressons|adresse|prions d'accepter|dois|devons|demandons|demande)( donc)? ${our} excuses`,
      `(veuillez |merci d')accepter ${our} excuses`,
      `${our} excuses`,
    ),
  },
  { name: 'pardon', shape: wordings('(pardonnez|pardonne)-(nous|moi)', '(je|nous) (vous |te )?(demande|demandons) pardon', 'pardon') },
  { name: 'regretter', shape: wordings('(je|nous) (regrette|regrettons)( (vivement|sincèrement|profondément|beaucoup))?') },
]

const mood =
  '(?:in)?(?:satisfait|déçu|decu|mécontent|mecontent|frustré|frustre|contrarié|contrarie|fâché|fache|énervé|enerve|en colère)e?s?'
const moods = '(?:frustration|déception|deception|mécontentement|mecontentement|colère|colere|insatisfaction|agacement|ressenti)'
const trouble =
  '(?:gêne|gene|désagréments?|desagrements?|inconvénients?|inconvenients?|dérangements?|derangements?|contretemps|problèmes?|problemes?|situation|incidents?|ennuis?|confusion|malentendu|erreurs?|soucis?|tracas|expérience|experience)'
const caused =
  "(?: (?:occasionné|causé|engendré|provoqué|rencontré|subi|occasionne|cause)e?s?)?(?: que (?:cela|ceci|nous) (?:vous |t'|te )?(?:a|avons|ait|ayons) (?:causé|occasionné)e?s?)?"

const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'you feel',
    after:
      /^,? que (?:vous |tu )(?:l')?(?:ayez |aies |avez |vous |te |t')?(?:ainsi )?(?:ressenti|senti|sentiez|sentes|ressentiez|ressentes|perceviez|perçu|pensiez|eu le sentiment|eu l'impression)/i,
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: new RegExp(`^,? que (?:vous |tu )(?:ne )?(?:soyez|sois|êtes|es|ayez été|aies été)(?: pas)?(?: [a-zß-öø-ɏ]+)? ${mood}`, 'i'),
  },
  { kind: 'feelings', name: 'your frustration', after: new RegExp(`^,? (?:pour |de )?(?:votre|ta) ${moods}`, 'i') },
  {
    kind: 'conditional',
    name: 'if',
    after: /^,? (?:si(?! tard)|s'il|s'ils|au cas où|au cas ou|dans le cas où|dans l'éventualité)(?![a-zß-öø-ɏ])/i,
  },
  {
    kind: 'conditional',
    name: 'any',
    after:
      /^,? (?:pour |de )?(?:tout (?!ce|cela|le)|toute (?!la|cette|l')|tous (?!les|ces)|toutes (?!les|ces)|d'éventuel|d'eventuel|les éventuel|l'éventuel|un éventuel|une éventuelle|quelque )/i,
  },
  {
    kind: 'conditional',
    name: 'may have',
    after:
      /^,? (?:pour |que |de )?[^,;:.]{0,60}(?:a|ait|avons|ayons|ont|aient|aurait|aurions|auraient|avez|ayez) pu (?:vous |te |t'|en )?(?:causer|occasionner|être|engendrer|provoquer|subir|rencontrer|avoir|résulter|ressentir)/i,
  },
  { kind: 'conditional', name: 'but', after: /^,? (?:mais|cependant|toutefois|néanmoins|neanmoins)(?![a-zß-öø-ɏ])/i, spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after: /^,? (?:pour |de )(?:ma |notre |cette |la )?(?:réponse|reponse) (?:si |aussi )?tardive/i,
  },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:pour |de )(?:le |la |ma |ce |notre |cette )?(?:retard|délai|delai|lenteur|réponse tardive|reponse tardive)(?: (?:de|dans|à|de ma|de notre|dans ma|dans notre|avec)(?: la| ma| notre| cette)? ?(?:réponse|reponse|vous répondre|répondre|lequel))?(?=.{0,60}(?:répon|repon))/i,
  },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? de (?:(?:vous |te )?(?:répondre|repondre|écrire) (?:si |aussi )?tard|ne (?:pas )?(?:vous |t')?(?:avoir|pas avoir) (?:répondu|repondu|écrit) plus tôt)/i,
  },
  {
    kind: 'other',
    name: 'for asking',
    after: /^,? (?:de (?:vous |te )(?:déranger|deranger|solliciter|relancer)|pour le dérangement que)/i,
  },
  {
    kind: 'sympathy',
    name: 'to hear',
    after: /^,? (?:d'apprendre|de lire|d'entendre|de voir|de savoir|de constater|de l'apprendre)(?![a-zß-öø-ɏ])/i,
  },
  {
    kind: 'sympathy',
    name: 'you had it',
    after:
      /^,? (?:que (?:vous |tu )(?:ayez|aies) (?:rencontré|eu|connu|vécu|subi|passé)|(?:de|pour) ce qui (?:vous|t'|te) ?(?:est|arrive))/i,
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: /^,? que (?:le|la|votre|ton|ta|l') ?(?:transporteur|livreur|magasin|vendeur|fournisseur|hôtel|banque|fabricant)/i,
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: new RegExp(
      `^(?: encore| vraiment| sincèrement| une fois de plus)?(?:,? (?:pour |de |du |des )?(?:la|le|les|l'|cette|ce|ces|toute la|tous les|cela|ceci|ça)? ?(?:[a-zß-öø-ɏ]+ )??(?:${trouble})?(?: et (?:les |le |la )?${trouble})?${caused})?(?=\\s*(?:[.!;:)]|$)|,? et |,)`,
      'i',
    ),
  },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      "(nous|je) (n'aimons|n'aime) (pas|jamais|guère) (lire|entendre|apprendre|voir|recevoir)",
      "cela nous (attriste|désole|peine) (de|d')( ?\\w+)?",
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings("(il est|c'est) (dommage|regrettable|triste|décevant|decevant)( (de lire|d'entendre|d'apprendre|de voir|que))?"),
  },
]

export const apologies: ApologyWords = {
  words,
  not: /(?<![a-zß-öø-ɏ])(?:sans|vos|tes|aucune|pas besoin de|n'(?:es|êtes) pas|ne soyez pas|ne sois pas)(?: \S+)? $/i,
  on: never,
  kinds,
  conditionFirst: /^(?:si|s'il|au cas où) [^;:]{0,90}, (?:[a-zß-öø-ɏ']+ ){0,4}$/i,
  plain: {
    opening: /^(?:(?:et|nous|je|suis|sommes|vous|en|tout|sincèrement|vraiment|profondément|très|donc|bien|toutes?)(?![a-zß-öø-ɏ]) ?)*$/i,
    goesOn: / et (?:nous|je|allons|vais|avons|ai)(?![a-zß-öø-ɏ])/i,
    company: /(?<![a-zß-öø-ɏ])(?:nous|nos|notre|désolée?s(?! que)|navrée?s)(?![a-zß-öø-ɏ])/i,
    we: 'Toutes nos excuses.',
    one: 'Toutes mes excuses.',
    only: /^(?:Toutes (?:mes|nos) excuses|(?:Je suis|Nous sommes)(?: [a-zß-öø-ɏ]+)? désolée?s?)[.!]$/i,
  },
  aboutAnswers: /répon|repon|rappel|appel|attend|contact/i,
  waiting: never,
  dislikes,
  formulas: [
    { name: 'inconvenience', shape: wordings('pour (la gêne|les désagréments|le désagrément)( (occasionnée?s?|causée?s?))?') },
    { name: 'please accept', shape: wordings(`(veuillez |merci d')accepter ${our} excuses`) },
    { name: 'thank you for', shape: wordings('merci (pour|de) votre (patience|compréhension|retour)') },
    { name: 'not again', shape: wordings('(cela )?ne se (reproduira|produira) (plus|pas)') },
  ],
}
