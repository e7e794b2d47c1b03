// What commits us in French, what is not firm, and what we ask of the customer instead. The common forms.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

const future =
  '(appellerai|appellerons|rappellerai|rappellerons|enverrai|enverrons|écrirai|écrirons|rembourserai|rembourserons|livrerai|livrerons|apporterai|apporterons|réparerai|réparerons|remplacerai|remplacerons|répondrai|répondrons|viendrai|viendrons|reviendrai|reviendrons)'
const present =
  '(appelle|appelons|rappelle|rappelons|envoie|envoyons|écris|écrivons|remboursons|livrons|apporte|apportons|réponds|répondons|viens|venons|reviens|revenons)'

export const promises: PromiseWords = {
  commitments: [
    { name: 'nous ferons', shape: wordings(future) },
    { name: 'nous allons', shape: wordings('(je vais|nous allons|on va)( vous| te)? \\w+') },
    { name: 'je vous appelle', shape: wordings(`(je|nous|on) (vous |te |le |la |les )?${present}`) },
    {
      name: 'vous aurez',
      shape: wordings(
        '(vous aurez|vous recevrez|tu auras|tu recevras|sera|seront|arrivera|arriveront|partira|part|arrive)(?! (ouvert|fermé)\\w*)',
      ),
    },
    { name: 'je promets', shape: wordings("(je promets|nous promettons|je garantis|nous garantissons|je m'engage|nous nous engageons)") },
  ],
  notFirm: [
    {
      name: 'nous espérons',
      shape: wordings(
        "(j'espère|nous espérons|espérons|essaie|essaierai|essayons|essaierons|peut-être|sans doute|probablement|pourrait|pourrions|devrait|devrions|normalement)",
      ),
    },
    { name: 'ne pas', shape: wordings('ne', 'pas', 'jamais', "n'\\w+") },
  ],
  ofCustomer: [
    { name: "s'il vous plaît", shape: wordings("s'il (vous|te) pla[iî]t", 'merci de', 'veuillez') },
    {
      name: 'vous devez',
      shape: wordings('vous (devez|pouvez|voulez|souhaitez|avez (dit|demandé|écrit|commandé)|nous avez)', 'tu (dois|peux|veux)', 'il faut'),
    },
    { name: 'envoyez', shape: /^(?:envoyez|renvoyez|appelez|répondez|confirmez|dites|choisissez|contactez)(?![a-zà-ÿ])/giu },
    {
      name: 'votre contrat',
      shape: wordings('(votre|ton|le|la) (contrat|abonnement|garantie|offre|bon|réservation) (se termine|expire|prend fin|commence)'),
    },
  ],
  subjectless: /^(?:et|ou) (?:est|sera|part|arrive)(?![a-zà-ÿ])/iu,
  condition: /^(?:mais |et |ou )?(?:si|quand|lorsque|dès que|une fois que|au cas où)(?![a-zà-ÿ])|^s'il(?! (?:vous|te) pla)/iu,
  openingHours: /(?<![a-zà-ÿ])(?:ouverts?|ouvrons|fermons|fermés?|horaires?|joignables?|disponibles?)(?![a-zà-ÿ])/iu,
  clauseCut: /[,;:](?=\s)|\s[-–—]\s|\s(?=(?:et|mais|ou) (?!\d))/g,
  goesOn: /^(?:et|ou|mais) (?!(?:vous|votre|il|elle|le|la|les)(?![a-zà-ÿ]))/iu,
  lead: /^(?:et|mais|ou|donc) /iu,
}
