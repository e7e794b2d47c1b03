// What commits us in French, what is not firm, and what we ask of the customer instead.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { type Pattern } from '#core/coach/shapes.ts'
import { doing } from './doing.ts'
import { spelt, wordings } from './spelling.ts'

const notFirm: readonly Pattern[] = [
  {
    name: 'hoped',
    shape: wordings(
      '(espère|espère|espérons|espérant|espérer|essa[iy]e|essayons|essa[iy]er\\w*|tâcher\\w*|tenter\\w*|prévoyons)',
      "(je|j'|nous|on) ((vous|te|le|la) |t')?(tente|tentons|tâche|tâchons|compte|comptons|pense|pensons|propose|proposons|souhaite|souhaitons|crois|croyons|suppose|supposons|doute|doutons|crains|craignons|ignore|ignorons)",
      "il (se peut|est possible|est probable|n'est pas (exclu|impossible))",
      '(peut-être|peut être|sans doute|probablement|vraisemblablement|éventuellement|normalement|théoriquement|idéalement|possiblement)',
      '(en principe|en théorie|a priori|à priori|sauf imprévu|sauf contretemps|sauf contrordre|si possible|dans la mesure du possible|si tout va bien|dans le meilleur des cas)',
      'risquent?',
      '(est|sont) (susceptibles?|censée?s?|supposée?s?|estimée?s?)',
      '(mon|notre|son|leur) (mieux|possible|maximum)',
      'au mieux',
    ),
  },
  {
    name: 'might',
    shape: wordings(
      '(?!(frais|vrais|paierais)(?!\\w))\\w+rais',
      '(?!(retrait|trait|extrait|portrait|attrait|distrait|paierait)(?!\\w))\\w+rait',
      '\\w+raient',
      '\\w+ri(ons|ez)(?<!(charrions|marions|trions))',
    ),
  },
  {
    name: 'in general',
    shape: wordings(
      "(habituellement|généralement|ordinairement|souvent|toujours|parfois|d'habitude|en général|en moyenne|en règle générale|le plus souvent|au plus tôt)",
      "(selon|d'après|conformément à)",
      "(annonce|annoncent|indique|indiquent|affirme|prétend|dit|disent|dit|annoncé|indiqué|assuré|affirmé) (que|qu')",
    ),
  },
  {
    name: 'gone by',
    shape: wordings(
      '(?!(fait|refait|défait|satisfait|parfait|forfait|bienfait|souhait|lait|trait|retrait|extrait|portrait|sait|connait|parait|plait|tout à fait)(?!\\w))\\w+ait',
      '(?!(paient|essaient)(?!\\w))\\w+aient',
      "(j'|je )(?!(vais|fais|sais|connais|refais)(?!\\w))\\w+ais",
      '(ai|as|avez|avons|ont) (bien |déjà |encore )?(r?écrit|dit)',
      '(avions|étions|devions|voulions|pensions|avait promis|annoncée?s?|hier)',
    ),
  },
  {
    name: 'not',
    shape: wordings(
      'ne(?! manqu\\w+ pas)',
      "n'\\w+",
      "(?<!(ne manqu\\w+|t'inquiète|vous inquiétez|de souci) )(?<!sinon )pas(?! (plus tard|de (souci|problème|panique)|d'inquiétude))",
      'jamais',
      'personne',
      'impossible',
      'sans garantie',
    ),
  },
]

const event =
  '(vol|train|bus|car|ferry|bateau|avion|croisière|séjour|voyage|concert|spectacle|séance|fête|mariage|réunion|assemblée|cours|examen|épreuve|match|festival|salon|vente|soldes|promotion|promo|offre|événement|évènement|exposition|stage|formation|anniversaire|conférence|webinaire|coupure|interruption|maintenance|navette|visite guidée|grève)s?'
const contract =
  "(contrat|abonnement|adhésion|garantie|bon|bon d'achat|code promo|coupon|offre|essai|période d'essai|période|carte|licence|assurance|forfait|échéance|mensualité|cotisation|facture|tarif|prix|loyer|délai|option|bail|préavis|points|prélèvement|paiement|passeport|visa|mot de passe|lien|compte)s?"
const ends = '(expir|termin|commenc|début|démarr|renouvel|augment|chang|cess|appliqu|interromp|résili|reconduit|arrêt|prolong|couvr)\\w*'

const ofCustomer: readonly Pattern[] = [
  {
    name: 'please',
    shape: wordings(
      "s'il (vous|te) pla[iî]t",
      '(svp|stp)',
      "merci (de|d'(?!avance)\\w+)(?! (votre|ta|vos))",
      'veuillez',
      'prière de',
      "(pensez|n'oubliez|n'oublie|pense) (à|pas|bien)",
      "(vous|te|t') ?(demande|demandons|demanderai|invite|invitons|prie|prions|conseille|conseillons|recommande|recommandons|suggère|suggérons|propose|proposons|laisse|laissons|encourage|encourageons) (de|d'|à|bien)?",
      'il (vous |te |nous )?(faut|faudra|reste|suffit|suffira|convient|conviendra|manque)',
    ),
  },
  {
    name: 'you must',
    shape: wordings(
      "(?<!(-|que |qu'|dont |où |comme |quand ))vous (?!(l'|les )avez|avez (votre|vos|une réponse|la réponse|des nouvelles)(?! rendez))(ne |n'|me |nous |le |la |les |l'|y |en |m'|vous )?(?!(recevez|retrouvez|saurez|verrez|aurez|recevrez|serez|retrouverez|obtiendrez|disposerez|entendrez|bénéficierez|récupérez|récupérerez|découvrirez|chez)(?!\\w))\\w+ez(?!-)",
      "vous l'avez (déjà|bien|\\w+é|\\w+ée)",
      'vous êtes (tenue?s?|priée?s?|invitée?s?)',
      "tu (ne |n'|me |nous |le |la |l'|m')?(dois|devras|peux|pourras|veux|voudras|veux|souhaites|préfères|as (dit|demandé|écrit|commandé|choisi)|m'as|nous as)",
      "jusqu('à|'au|'en|e)",
      '(vous|tu) (aurez|auras) (besoin|à|le choix|jusqu)',
      '(vous serez|tu seras) (absente?s?|débitée?s?|prélevée?s?|facturée?s?|là|présente?s?|à la maison|chez (vous|toi)|disponible)',
    ),
  },
  {
    name: 'send it',
    shape: spelt(
      /^(?:et |puis |alors |ou |mais |donc |dans ce cas,? )?(?!(?:sachez|notez|soyez|comptez|rassurez|recevez|croyez|excusez|pardonnez|acceptez|attendez-vous|chez|assez|vous|veuillez|considérez|patientez|restez)(?![a-zà-ÿ]))[a-zà-ÿ]+ez(?:-(?:nous|moi|le|la|les|vous|y|lui))*(?![a-zà-ÿ])/giu,
    ),
  },
  {
    name: 'send it, to a friend',
    shape: spelt(
      /^(?:et |puis |alors |ou |mais |donc )?(?:[a-zà-ÿ]+(?:e|s|is|ds)-(?:moi|nous|le|la|les)|garde|pense à|oublie|passe (?:au|à la|chez nous|nous voir)|viens (?:chez|au|à|nous)|renvoie|envoie|contacte|choisis|vérifie|prends|laisse|rapporte|réponds|appelle)(?![a-zà-ÿ])/giu,
    ),
  },
  {
    name: 'your journey',
    shape: wordings(
      `(votre|vos|ton|tes|le|la|les|l'|ce|cet|cette) ?(\\w+ ){0,2}${event}(?! (vous |te )?(est|sera|seront) (rembours|échang|remplac|recrédit)\\w*)( (?!(vous|rembours\\w*))\\w+'?\\w*){0,4} (part|partira|partiront|décoll\\w+|atterri\\w+|arriv\\w+|aura|auront|a lieu|ont lieu|commenc\\w+|début\\w+|embarqu\\w+|quitt\\w+|est|sera|seront|se (tien|déroul|termin|poursui)\\w*|fini\\w+|prend\\w* fin|dur\\w+|ferm\\w+|ouvr\\w+|s'\\w+)`,
    ),
  },
  {
    name: 'your contract',
    shape: wordings(
      `(votre|vos|ton|tes|le|la|les|l'|ce|cet|cette|nos|notre) ?(\\w+ ){0,2}${contract}( (?!(vous|rembours\\w*|fera|feront)(?!\\w))\\w+'?\\w*){0,4} (se |s'|ne |n')*(${ends}|prend\\w* (fin|effet)|(a|aura|auront) lieu|(se fera|s'effectuera|est prévu)|arriv\\w+ à (échéance|expiration|terme)|court|courent|reste\\w* (valable|valide|utilisable)s?|(est|sont|sera|seront) (valable|valide|due?|dû|débité|prélevé|exigible|à (payer|régler)|facturé|reconduit|renouvelé|suspendu|résilié|bloqué|coupé|utilisable|acquis)e?s?|passe(ra|nt|ront)? (à|de)|entre(ra)? en vigueur|couvre|devient|deviendra|coûte\\w*|baisse\\w*)`,
    ),
  },
  {
    name: 'it ends',
    shape: wordings(
      'se (termine|terminera|terminent|termineront|renouvelle|renouvellera)',
      "s'(achève|achèvera|applique|appliquent|appliquera|appliqueront|arrête|arrêtera)",
      'prend(ra|ront|nent)? (fin|effet)',
      'expire(nt|ra|ront)?',
      'entre(ra|ront)? en vigueur',
      '(augmente|augmentera|augmenteront)',
      '(sera|seront|est|sont|serez|seras) (\\w+ )?(débité|prélevé|facturé|exigible|suspendu|interrompu|perturbé|coupé|indisponible|en (congé|vacances|maintenance|grève|travaux)|absent|en repos|clos|close|payant|applicable)e?s?',
    ),
  },
]

/** "Normalement, le technicien passe mardi": such a word says it of all that follows, so no clause ends behind it. */
const hedges =
  "normalement|en principe|a priori|à priori|en théorie|théoriquement|idéalement|probablement|sans doute|vraisemblablement|sauf imprévu|sauf contretemps|sauf contrordre|si possible|généralement|en général|habituellement|en temps normal|d'habitude|éventuellement|au mieux".replace(
    /(?<=^|\|)\p{L}/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  )
/** Put in between two commas: a name, "comme promis", "lavé et réparé". */
const aside =
  '(?:(?:M\\. |Mme )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|lui|elle|eux|elles|moi|nous|comme (?:promis|convenu|prévu|annoncé|demandé|souhaité)|bien (?:sûr|entendu)|sans (?:faute|frais|supplément|attendre)|à nos frais|évidemment|naturellement|promis|\\p{L}+(?:é|ée|és|ées)(?: et \\p{L}+(?:é|ée|és|ées))?)'

export const promises: PromiseWords = {
  commitments: doing,
  notFirm,
  ofCustomer,
  subjectless: /^(?:et|ou|puis) (?:est|sont|sera|seront|part|partira|arrive|arrivera|vous sera)(?![a-zà-ÿ])/iu,
  condition: spelt(
    /^(?:mais |et |ou |donc )?(?:si(?! bien| tard|x)|quand(?! même)|lorsqu(?:e|'\p{L}+)|dès (?:que|réception|lors|confirmation|validation|accord)|une fois|au cas où|à condition|sous réserve|pourvu|tant que|sauf si|à moins|aussitôt|en cas (?:de|d'))(?![a-zà-ÿ])|^(?:mais |et |ou )?s'(?:il(?! (?:vous|te) pla)|ils|elle)/iu,
  ),
  conditionInside: spelt(
    /(?<![\p{L}])(?:(?<!(?:comme|même) )si (?:vous|tu|le|la|les|l'|votre|vos|tout|nous|on|cela|ça|c'est|possible|besoin|nécessaire)|s'il(?! (?:vous|te) pla)|une fois (?:que|votre|le|la|les|l'|votre)|dès (?:que|qu'|réception|confirmation|validation)|après (?:réception|validation|accord)|à (?:réception|condition|compter de la)|sous réserve|lorsque|quand (?:vous|le|la|tu)|à moins que|pourvu que|tant que|en cas (?:de|d'))/iu,
  ),
  toldQuestion: spelt(
    /(?<![\p{L}])(?:dire|savoir|voir|vérifier|confirmer|demander|regarder|indiquer|préciser|expliquer|annoncer) (?:si|s'il|quand|à quelle)(?![\p{L}]).*/iu,
  ),
  general: spelt(
    /^(?:(?:toute?s?|tous) (?:nos |les |vos |demande|commande|réclamation|livraison|retour|colis|remboursement)|chaque |nos (?:délais?|livraisons?|expéditions?|remboursements?|tournées|livreurs) |les (?:commandes|demandes|remboursements|retours|livraisons|expéditions|réclamations|virements)(?: \p{L}+){0,4} (?:sont|se|s'|prennent|partent)|(?:le|un) (?:délai|traitement)(?: \p{L}+){0,4} (?:est|prend)|pour toute |en cas )/iu,
  ),
  reason: /^(?:car|parce qu|puisqu|comme (?!convenu|promis|prévu|demandé|d'habitude)|vu qu|afin)/iu,
  openingHours: spelt(
    /(?<![a-zà-ÿ])(?:ouverte?s?|ouvrons|rouvr[a-z]+|verra bien|ouvre (?:à|ses)|ferme|fermons|fermée?s?|fermeront|fermera|du \p{L}+di au|fermeture (?:annuelle|exceptionnelle|estivale)|horaires?|joignables?|disponibles? (?:du|de|jusqu|au|par)|(?:restons|reste|suis|sommes|est|sont) (?:[a-zà-ÿ]+ )?disponibles?|(?:restons|reste|suis|sommes|est|sont) (?:[a-zà-ÿ]+ ){0,2}à votre (?:disposition|écoute)|permanence|en congés?|en vacances|en week-end|jours fériés)(?![a-zà-ÿ])/iu,
  ),
  clauseCut: new RegExp(
    `(?<!^(?:${hedges}))(?<!, ${aside}),(?=\\s)(?! ${aside},)|[;:](?=\\s)|\\s[-–—]\\s|\\s(?=(?:et|mais|ou|puis|pis|car) (?!\\d|demie?(?!\\p{L})|quart|le \\d|dans un|\\p{L}+(?:é|ée|és|ées),|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})))`,
    'gu',
  ),
  goesOn:
    /^(?:et|ou|mais|puis|pis|donc|alors) (?!(?:votre|vos|il|elle|ils|elles|le|la|les|l'|un|une|notre|nos|vous (?!\p{L}+(?:e|ons|ai|ras?)(?!\p{L})))(?![a-zà-ÿ]))/iu,
  countOn: spelt(
    /(?:vous pouvez|tu peux) (?:déjà |bien |donc )?(?:compter|être (?:sûre?|certaine?|tranquille|rassurée?)|vous attendre|t'attendre|me faire confiance|nous faire confiance)/iu,
  ),
  negatedAfter: spelt(
    /^(?: (?!pour|afin|que|qui|car|et|mais|où)\p{L}+){0,2} (?:ne (?!manqu)|n')|^,? (?:\(?au plus tôt|peut-être|sauf (?:imprévu|contretemps|si)|si (?:possible|tout|vous|les?|la)|sous réserve|en principe|normalement|probablement|sans doute|a priori|à confirmer|je l'espère|nous l'espérons|j'espère|on l'espère|en général|généralement|habituellement|d'habitude|éventuellement)/iu,
  ),
  lead: /^(?:et|mais|ou|donc|puis|pis|alors|ensuite|pour|afin|que|qui|car|où) /iu,
}
