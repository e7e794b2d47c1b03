// The French words of apology, to vous and to tu: excuses and their kinds, and being sorry without saying so.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern } from '#core/coach/shapes.ts'
import { dislikes } from './dislikes.ts'
import { spelt, wordings } from './spelling.ts'

const our =
  '((toutes )?(mes|nos)( plus)?( (sincères|vives|plates|humbles|profondes|meilleures))?|mille|(de )?(plates|sincères|vives)|des|les( (plus )?(sincères|plates))?|de (vraies|grosses|très sincères|sincères|plates))'
const am =
  "((je suis|nous sommes|on est|nous en sommes|j'en suis|on en est) )?((sincèrement|vraiment|profondément|très|tellement|tous|toutes|bien|infiniment|extrêmement) ){0,2}"
const words: readonly Pattern[] = [
  {
    name: 'désolé',
    shape: wordings(
      `${am}(désolé|desolé|désole|desole|navré|navre)e?s?`,
      '(suis|sommes|reste|restons) ((vraiment|très|sincèrement|tout|bien) )?confuse?s?',
    ),
  },
  {
    name: "s'excuser",
    shape: wordings(
      "(nous nous|je m'|je m'en|nous nous en|on s'|on s'en|m'|m'en|nous( en)?) ?excus(e|er|ons)",
      "(veuillez|je vous prie de|nous vous prions de|vous prier de|merci de|merci de bien vouloir|je te prie de)( bien vouloir)? (nous |m'|m')?(en )?excuser",
      '(excusez|excuse)-(nous|moi)',
      '(?<!vous vous )excusez (ce|cet|cette|ces|notre|nos|mon|ma|le|la|les|du|de)(?= )',
      "s'excuse(nt)?(?= (auprès|de|pour|sincèrement))",
    ),
  },
  {
    name: 'excuses',
    shape: wordings(
      `(je |nous |on )?(vous |te |t')?(présentons|présente|prie de recevoir|prions de recevoir|adressons|adresse|prions d'accepter|dois|devons|doit|demandons|demande|fais|faisons|réitère|réitérons)( donc)? ${our} excuses`,
      `(veuillez |merci d'|(vous|te) (prie|prions|demande|demandons|saurais gré|saurions gré) (de bien vouloir |d'))accepter ${our} excuses`,
      `${our} excuses`,
    ),
  },
  {
    name: 'pardon',
    shape: wordings(
      '(pardonnez|pardonne)-(nous|moi)',
      '(pardonnez|pardonne) (ce|cet|cette|ces|notre|nos|mon|ma)(?= )',
      '(je|nous|on) (vous |te )?(en )?(demande|demandons) pardon',
      '(mille )?pardons?',
    ),
  },
  { name: 'sorry', shape: wordings('sorry', 'mea culpa', '(au temps|autant) pour (moi|nous)') },
  {
    name: 'regretter',
    shape: wordings("(je|nous|on) (le |l')?(regrette|regrettons)( (vivement|sincèrement|profondément|beaucoup|vraiment|infiniment|tous))?"),
  },
]

const mood =
  '(?:in)?(?:satisfait|déçu|mécontent|frustré|contrarié|fâché|énervé|en colère|heurté|choqué|blessé|offensé|vexé|agacé|irrité|peiné|bouleversé|troublé|chagriné|perturbé|inquiet|inquièt|ennuyé|ému|content|heureux|heureus|furieux|furieus|remonté|indigné|surpris)e?s?'
const moods =
  '(?:frustration|déception|mécontentement|colère|insatisfaction|agacement|ressenti|désarroi|émotion|contrariété|impression|sentiment|énervement|irritation|exaspération|désappointement|amertume|inquiétude|incompréhension|perception|indignation|tristesse|dépit)s?'
const trouble =
  '(?:gêne|désagréments?|inconvénients?|dérangements?|contretemps|problèmes?|situation|incidents?|ennuis?|confusion|malentendu|erreurs?|soucis?|tracas|expérience|pépins?|couacs?|galères?|embêtements?|torts?|préjudices?|déconvenues?|déplaisir|imprévus?|difficultés?|complications?|péripéties?)'
const caused =
  "(?: (?:occasionné|causé|engendré|provoqué|rencontré|subi|occasionne|cause)e?s?)?(?: que (?:cela|ceci|ça|nous|vous) (?:vous |t'|te )?(?:a|avons|avez|ait|ayons) (?:causé|occasionné|rencontré|subi|éprouvé|connu)e?s?)?"
/** Adverbs between the word of apology and what it is for. */
const pre =
  "(?: (?:encore|vraiment|sincèrement|une fois de plus|à nouveau|par avance|d'avance|donc|très sincèrement|à tous|auprès de vous|du fond du cœur))*"
const after = (shape: string) => spelt(new RegExp(`^${pre}${shape}`, 'i'))
const expected =
  '(?:à votre goût|à ton goût|(?:à la hauteur|au niveau|en dessous|en deçà) de (?:vos|tes) (?:attentes|espérances|exigences)|(?:à|aux?) (?:vos|tes|toutes vos) (?:attentes|espérances|souhaits|exigences)|satisfaite?s?|(?:entière |pleine |toute )?satisfaction|plu|convenu|convaincue?s?)'

const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'you feel',
    after: after(
      ",? que (?:vous |tu |t')(?:ne |n')?(?:l'|le )?(?:vous |te )?(?:ayez |aies |avez |vous |te |t'|soyez |sois )?(?:ainsi |mal |pas )?(?:ressenti|senti|sentiez|sentes|ressentiez|ressentes|perceviez|perçu|perceves|pensiez|penses|preniez|prennes|pris (?:mal|cela|ça)|mal pris|jugiez|jugé|trouviez|trouves|trouvé|estimiez|interprété|interprétiez|voyiez|eu le sentiment|eu l'impression|ayez l'impression|ayez le sentiment|vexé|imaginiez|croyiez)",
    ),
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: after(
      `,? (?:que (?:vous |tu )(?:ne |n')?(?:soyez|sois|êtes|es|ayez été|aies été|restiez|repartiez)|de vous (?:voir|savoir|sentir|lire|trouver)|de te (?:voir|savoir|sentir))(?: pas)?(?: [a-zß-öø-ɏ]+)? ${mood}(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    kind: 'feelings',
    name: 'your view of it',
    after: after(
      ",? que (?:vous |tu )(?:ayez|aies|gardiez|gardes|conserviez|restiez|repartiez) (?:gardé |eu |conservé )?(?:ce|cette|un|une|le|la|l'|de|sur)(?: [a-zß-öø-ɏ]+){0,2} ?(?:perception|vision|ressenti|sentiment|impression|opinion|avis|souvenir|image|lecture|déception|expérience)",
    ),
  },
  {
    kind: 'feelings',
    name: 'it upset you',
    after: after(
      `,? que [^,;:.]{0,50}(?:vous |t'|te )(?:ait|aient|a|ont)(?: [a-zß-öø-ɏ]+)? (?:${mood}|fait ressentir|mis en colère|donné (?:cette|l') ?impression|laissé (?:ce|cette|un|une))(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    kind: 'feelings',
    name: 'your frustration',
    after: after(
      `,? (?:pour |de |face à |devant )?(?:(?:toute )?(?:la|votre|ta)|vos|l') ?(?:vive |légitime |grande )?(?<!la )${moods}(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    kind: 'feelings',
    name: 'not as expected',
    after: after(
      `,? que [^;:.]{0,80}(?:ait|aient|soit|soient|ayons|ayez) (?:pas |point |guère )?(?:été |pu )?(?:[a-zß-öø-ɏ]+ )?(?:vous )?${expected}(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    kind: 'conditional',
    name: 'if',
    after: after(
      "(?:,? (?:si(?! tard| longtemps)|s'il|s'ils|au cas où|au cas ou|dans le cas où|dans l'éventualité|dans l'hypothèse|en cas|pour autant que)|(?: (?:auprès|à|de|pour|du|des) [^,;:.]{1,50}?),? (?:s'il|si (?:vous|tu|cela|ça|ce|cette|notre|nos|nous|on|jamais|l'|le|la|les)))(?![a-zß-öø-ɏ])",
    ),
  },
  {
    kind: 'conditional',
    name: 'any',
    after: after(
      ",? (?:pour |de )?(?:(?:tout|toute) (?!ce|cela|ça|le|la|cette|l')|tous (?!les|ces|vos)|toutes (?!les|ces|vos)|(?:[a-zß-öø-ɏ']+ ){0,3}?(?:d'|l')?(?:éventuel|quelconque|potentiel)|quelque |quelques éventuel)",
    ),
  },
  {
    kind: 'conditional',
    name: 'may have',
    after: after(
      "(?:,? (?:pour |que |de |du |des )?[^,;:.]{0,60}(?<!n')(?<![a-zß-öø-ɏ])(?:a|ait|avons|ayons|ont|aient|aurait|aurions|auraient|avez|ayez) (?:pu|peut-être|éventuellement) (?:vous |te |t'|en |nous )?[a-zß-öø-ɏ]+|,? [^,;:.]{0,60}(?:peut-être|éventuellement|aurait|aurions|auraient) (?:causé|occasionné|provoqué|subi|entraîné|été|gêné|dérangé|contrarié))",
    ),
  },
  { kind: 'conditional', name: 'but', after: after(',? (?:mais|cependant|toutefois|néanmoins|pourtant)(?![a-zß-öø-ɏ])'), spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after: after(',? (?:pour |de )(?:ma |notre |cette |la )?réponse (?:si |aussi |un peu |très )?tardive'),
  },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      ",? (?:pour |de |du )(?:le |la |ma |mon |ce |notre |cette |l')?(?:retard|délai|lenteur|réponse tardive|silence|attente)(?: (?:de|dans|à|de ma|de notre|dans ma|dans notre|avec)(?: la| ma| notre| cette)? ?(?:réponse|vous répondre|répondre|lequel))?(?=.{0,60}(?:vous répon|à répon|de répon|réponse))",
    ),
  },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      ",? (?:de|d') ?(?:(?:vous |te )?(?:répondre|écrire|revenir vers vous|revenir vers toi|recontacter) (?:si |aussi |seulement |que |ce |cet |cette )*(?:tard|maintenant|aujourd'hui|midi|matin|soir|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi)|(?:avoir )?(?:tardé|mis (?:autant|tant|si) ?(?:de temps|longtemps)?) à (?:vous |te )(?:répondre|écrire)|ne (?:pas )?(?:vous |t')?(?:avoir|pas avoir) (?:répondu|écrit) plus (?:tôt|vite)|ne (?:vous |te )?(?:répondre|écrire|revenir)[^,;:.]{0,20} que )",
    ),
  },
  {
    kind: 'other',
    name: 'for asking',
    after: after(
      ',? (?:de (?:vous |te )(?:déranger|solliciter|relancer|importuner|redemander|annoncer|informer|apprendre|contredire)|de devoir|pour le dérangement que)',
    ),
  },
  {
    kind: 'other',
    name: 'cannot',
    after: after(
      ',? (?:de ne (?:pas |plus |vous |rien )*(?:pouvoir|être en mesure|trouver|retrouver|comprendre|disposer)|que nous ne puissions)',
    ),
  },
  {
    kind: 'sympathy',
    name: 'to hear',
    after: after(
      ",? (?:d'apprendre|de lire|d'entendre|de voir|de savoir|de constater|de l'apprendre|de découvrir)(?! (?:notre|nos)(?![a-zß-öø-ɏ]))(?![a-zß-öø-ɏ])",
    ),
  },
  {
    kind: 'sympathy',
    name: 'you had it',
    after: after(
      ",? (?:que (?:vous |tu )(?:ayez|aies) (?:rencontré|eu|connu|vécu|subi|passé|traversé|éprouvé|manqué|raté|fait face)|(?:de|pour) (?:tout )?ce qui (?:vous|t'|te) ?(?:est|arrive)|(?:de|pour) (?:votre|ta|vos|ton) (?:mésaventure|perte|deuil|accident|mauvaise expérience|maladie))",
    ),
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: after(
      ",? que (?:le|la|les|votre|ton|ta|l'|un|une) ?(?:transporteur|livreur|magasin|vendeur|fournisseur|hôtel|banque|fabricant|marchand|opérateur|assureur|garagiste|restaurant|prestataire|propriétaire|hôte|coursier|voisin|conducteur)",
    ),
  },
  {
    kind: 'generic',
    name: 'that it happened',
    after: after(
      ",? qu(?:e |')(?:cela|ça|ceci|tout cela|tout ça|une telle chose|pareille chose|tout) (?:(?:vous|te|t'|se|s') ?)?(?:soit|ait|est|a) (?:ainsi )?(?:arrivée?|passée?|produite?|pu (?:vous |t'|se |s')?(?:arriver|passer|produire))(?: (?:ainsi|comme ça))?(?=\\s*(?:[.!;,]|$))",
    ),
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: after(
      `(?:,? (?:pour |de |du |des )?(?:la|le|les|l'|cette|ce|ces|toute la|tous les|(?:tout )?(?:cela|ceci|ça)|tout)? ?(?:[a-zß-öø-ɏ]+ )??(?:${trouble})?(?: et (?:les |le |la |l')?${trouble})?${caused})?(?=\\s*(?:[.!;:)]|$)|,? et |,)`,
    ),
  },
]

export const apologies: ApologyWords = {
  words,
  not: /(?<![a-zß-öø-ɏ])(?:sans|vos|tes|leurs?|ses|aucune|aucunes|pas (?:besoin )?(?:de|d')|(?:chercher?|trouver?|trouve|cherche|inventer?)|n'(?:es|êtes) pas|ne (?:soyez|sois) pas|vous (?:êtes|soyez|dites)|accept(?:é|ez|er))(?: [^\s,;:.]+)? $/i,
  on: never,
  kinds,
  conditionFirst: spelt(
    /^(?:(?:bonjour|bonsoir|coucou|salut|hello|hey|allô|madame|monsieur|chère?s?)[^,;:.!]{0,40}[,!] )?(?:si|s'il|au cas où|dans le cas où|dans l'éventualité|dans l'hypothèse où|pour autant que|il se peut que|il est possible que|peut-être)(?![a-zß-öø-ɏ])[^:.!]{0,140}[,;] (?:[a-zß-öø-ɏ']+,? ){0,10}$/i,
  ),
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
