// French reasons: causes, policies, circumstances, comparisons, intentions.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

const own = '(une |un )?(erreur|oubli|faute) de (notre|ma) part|notre (erreur|faute)|nos|mon (erreur|oubli)'

const shapes: readonly ReasonShape[] = [
  {
    kind: 'cause',
    name: 'due to',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      `((en raison|à cause|a cause|du fait|par suite|suite à cause) (de|du|des|d')|(dû|due|dus|dues|suite) (à|au|aux)(?= (un|une|la|le|les|des|l'|nombreu|grève|intemp)))(?! (${own}|votre|vos))`,
    ),
  },
  {
    kind: 'cause',
    name: 'because',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      "(parce que|parce qu'|car|puisque|étant donné que) ?(?!(nous|j'|je|vous|tu))(le|la|les|l'|notre|nos|un|une|il|elle|ils|des|ce|cette|tous|beaucoup|aucun)",
    ),
  },
  {
    kind: 'cause',
    name: 'the reason is',
    shape: wordings(
      "(la raison|la cause|le motif|l'origine)( (du|de la|de ce|de cette) \\w+)? (est|était|en est)",
      '(est|sont) (dû|due|dus|dues) (à|au|aux)',
      "s'explique par",
    ),
  },
  {
    kind: 'circumstance',
    name: 'out of our hands',
    shape: wordings(
      'indépendante?s? de notre volonté',
      '(hors|en dehors) de notre (contrôle|controle)',
      'force majeure',
      'inévitables?',
      'imprévisibles?',
      'ne dépend pas de nous',
    ),
  },
  {
    kind: 'circumstance',
    name: 'busy',
    shape: wordings(
      '(fort|forte|grand|grande|très forte) (affluence|demande|activité|volume)',
      '(très |trop )?(nombreuses|grand nombre de|afflux de|volume (important|élevé) de) (demandes|commandes|appels|messages)',
      'manque de personnel',
      'sous-effectif',
      'intempéries',
      'haute saison',
      'mauvais temps',
    ),
  },
  {
    kind: 'policy',
    name: 'our policy',
    shape: wordings("(selon|conformément à|suivant|en vertu de|d'après) (notre|nos|les|la) (politique|conditions|règles?|règlement|cgv)"),
  },
  {
    kind: 'policy',
    name: 'policy says',
    shape: wordings(
      "(notre|nos|les|la|le) (politique|conditions|règles?|règlement|cgv)( \\w+){0,3} (ne |n')?((nous|le|l') ?)?(permet|permettent|prévoit|prévoient|stipulent?|indiquent?|autorisent?|précisent?|imposent?)",
      '(notre|le) système ne ((nous|me|le) )?(le )?permet pas',
    ),
  },
  {
    kind: 'policy',
    name: 'not guaranteed',
    shape: wordings("(n'est|ne sont) pas garantie?s?", 'à titre indicatif', "n'avez pas droit"),
  },
  {
    kind: 'comparison',
    name: 'others too',
    shape: wordings("(d'autres|les autres|beaucoup de|la plupart des|tous les|nos autres) clients( \\w+)?", 'comme partout'),
  },
  {
    kind: 'comparison',
    name: 'it happens',
    shape: wordings(
      '(cela|ça|ces choses|ce genre de choses|les erreurs) (peut|peuvent|arrive|arrivent|peut arriver)( \\w+)?',
      "(il est|c'est) (fréquent|courant|normal|habituel) (que|dans|de)",
    ),
  },
  {
    kind: 'intention',
    name: 'not our intention',
    shape: wordings("(ce )?n'était pas (notre|mon) intention", '(nous ne voulions|je ne voulais) pas'),
  },
]

export const reasons: ReasonWords = {
  shapes,
  advice: /(?<![a-zß-öø-ɏ])(?:veuillez|merci de|pouvez|peux|nous allons|je vais|conseillons|recommandons|redémarrez)(?![a-zß-öø-ɏ])/i,
  failing:
    /(?<![a-zß-öø-ɏ])(?:pas|jamais|personne|retard[a-zß-öø-ɏ]*|tard[a-zß-öø-ɏ]*|perdue?s?|endommag[a-zß-öø-ɏ]*|cassée?s?|rupture|annulée?s?|manque[a-zß-öø-ɏ]*)(?![a-zß-öø-ɏ])/i,
  condition: /^(?:si|s'il|au cas où) /i,
  turn: / (?:et|mais) (?:nous|je|j'|vous)(?![a-zß-öø-ɏ])/i,
  firstSo: /^(.{8,120}?), (?:donc|si bien que|de sorte que|c'est pourquoi|par conséquent) (?=(.+))/i,
  ownSubject: /^(?:(?:et|mais) )*(?:nous|je|j'|vous|tu|votre|vos|ton|ta|veuillez|merci)(?![a-zß-öø-ɏ])/i,
  guess: /(?<![a-zß-öø-ɏ])(?:probablement|sans doute|vraisemblablement|peut-être|apparemment|il semble que|il semblerait)(?![a-zß-öø-ɏ])/i,
}
