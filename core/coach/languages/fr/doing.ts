// What commits us in French when a time stands beside it. In the present every verb of ours does, except those by which we say how we are;
// somebody else's only where it is done for the customer. In the future every verb does: `promises.ts` says whose it is not.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const clitics = "((me|te|vous|le|la|les|lui|leur|en|y|nous|se) |[mtls]'((en|y) )?){0,3}"
/** Where a verb is looked for, and a little word stands. */
const little = 'me|te|vous|le|la|les|lui|leur|en|y|nous|se|ne|qui|que|et|ou|à|de|du|des|pour|par|dans|avec|sur'
/** What we say of ourselves and promise nothing by, in the forms of "nous". */
const weAre =
  "acceptons|accusons|adorons|aimons|apprécions|apprenons|attendons|avons|cherchons|comprenons|comptons|connaissons|conseillons|constatons|craignons|croyons|déplorons|devons|disposons|doutons|espérons|essayons|estimons|excusons|félicitons|fermons|ignorons|imaginons|invitons|lisons|notons|ouvrons|parlons|partageons|pensons|permettons|possédons|pouvons|préférons|prévoyons|prions|proposons|recherchons|recommandons|redoutons|refusons|regrettons|remarquons|remercions|réjouissons|restons|savons|sommes|souhaitons|suggérons|supposons|tâchons|tenons à|tentons|travaillons|trouvons|voulons|voyons|vendons|facturons|prélevons|débitons|appliquons|(rappelons|informons|confirmons|signalons|précisons|indiquons)( (votre|le|la)?)? que|présentons (nos|toutes)|réitérons|renouvelons nos|prenons (bonne )?note|venons (de|d'|tout)"
const iAm =
  "(accepte|adore|ai|aime|apprécie|apprends|as|attends|cherche|compatis|comprends|compte|connais|conseille|constate|crains|crois|déplore|déteste|dispose|dois|doute|espère|essaie|essaye|estime|excuse|ferme|fus|ignore|imagine|invite|lis|note|ouvre|pars|parle|partage|pense|permets|peux|préfère|prévois|prie|propose|puis|recommande|redoute|refuse|regrette|remarque|remercie|réjouis|reste|sais|souhaite|suggère|suppose|suis|tâche|tente|travaille|trouve|veux|viens (de|d'\\w+|tout juste|juste)|vois|voudrais|(rappelle|informe|confirme|signale|précise|indique|assure) (bien )?(que|qu'\\w+)|présente (mes|nos|toutes|toutes)|présente|tiens à|tiens d'abord|prends (congé|des|mes|bonne|note|acte)|(écris|contacte|réponds) (ce jour |aujourd'hui )?(pour|au sujet|à propos|suite|concernant|car|à la suite)|\\w+(rais|vais|tais|lais|nais|sais|cais|gais|dais))"
const onIs =
  "(a|est|était|avait|aurait|peut|pourrait|doit|devrait|veut|voudrait|pense|croit|espère|souhaite|aimerait|sait|voit|trouve|regrette|comprend|essaie|essaye|tente|reste|attend|ferme|ouvre|part en|dit|parle|compte|prévoit|propose|vient (de|d'\\w+)|aime|adore|refuse|préfère|constate|remercie|facture|prélève|travaille|vend)"

/** Somebody else's, done for the customer; `thing` could be a thing as well ("la règle", "le change"). */
const theirs = wordings(
  '(re|ré)?(appelle|contacte|envoie|expédie|livre|apporte|dépose|ramène|amène|récupère|enlève|collecte|rembourse|crédite|répare|installe|corrige|annule|débloque|active|traite|termine|démonte|texte|téléphone|informe|confirme|vérifie|examine|étudie|branche|nettoie|organise|gère|dépanne|finalise|valide|prépare|emballe|retire|ajuste|ajoute|communique|transfère|expertise|programme|reprogramme|lance|arrive)(nt)?',
  '(rappelle|rapporte|repasse|remplace|recontacte|renvoie|remonte|réactive|rebranche|revient|reviennent|vient|viennent|repart|repartent|reprend|reprennent|écrit|réécrit|répond|répondent|intervient|interviennent|remet|remettent|transmet|transmettent|prévient|préviennent|rejoint|rejoignent|rétablit|rétablissent|résout|résolvent|finit|finissent|tient (parole|au courant)|relance|relivre)(nt)?',
  "s'(occupe|occupent|engage|engagent|charge|chargent)|se (charge|chargent|rend|rendent|présente|présentent|déplace|déplacent)",
  "(?<!(le|la|les|un|une|l'|votre|notre|de|du|ce|cette|ma|mon) )(échange|change|contrôle|règle|poste|monte|vire|verse|quitte|rentre|donne|met|mettent|sort|sortent)(nt)?",
  '(?<!(de|le|mot|du|un|votre|se|ce) )(passe|passent)(?! (à|de|commande|en))',
  "(?<!(la|de|ma|notre|votre|sa|leur|à|quelque|nulle|autre|une|cette|d'autre|toute|ta|faire) )(part|partent)(?! (en (vacances|congé|retraite)|du principe))",
  "(prend|prennent) (la (main|suite|relève)|le (relais|dossier|colis|problème)|contact|en (charge|main)|rendez-vous|soin|votre|vos|l'\\w+)",
  '(suit|suivent) (par|dans|sous)',
  "(fait|font) (parvenir|partir|livrer|suivre|le (nécessaire|point|tour|virement|travail|déplacement)|la (réparation|livraison|correction|mise)|l'(échange|installation|envoi|intervention)|un (virement|geste|point))",
)

export const doing: readonly Pattern[] = [
  {
    name: 'we will',
    shape: wordings(
      // Endings first: at most words the exceptions need not be gone through.
      `(?=\\w+(?:rai|rons|ra|ront)(?!\\w))(?:${[
        '(?!(vrai|minerai|balai|quai)(?!\\w))\\w+rai',
        '(?!(environs|patrons|marrons|barons|parrons|prions|espérons|offrons-nous)(?!\\w))\\w+rons',
        '(?!(caméra|opéra|faudra|devra|pourra|voudra|suffira|durera|coûtera|expirera|fermera|ouvrira|extra|infra|ultra|supra|aura (besoin|lieu le (tirage|concert)))(?!\\w))\\w+ra(?! (à|au) (charge))',
        '(?!(front|affront|devront|pourront|voudront|expireront|fermeront|ouvriront)(?!\\w))\\w+ront',
      ].join('|')})`,
      "(nous|on|je|il|elle|ils|elles|\\w+) (vais|allons|va|vont) (?!(prendre|durer|falloir|fermer|ouvrir|expirer|coûter|pouvoir|devoir|bien|mal|vite|au|à)(?!\\w))((me|te|vous|le|la|les|lui|leur|en|y|nous|se) |[mtls]')*\\w+(er|ir|re)",
    ),
  },
  {
    name: 'you will have',
    shape: wordings(
      "(vous|tu|t') ?(en |y |l'|les |le |la )?(aurez|auras|recevrez|recevras|recevez|reçois|saurez|sauras|verrez|verras|retrouvez|retrouverez|retrouveras|obtiendrez|disposerez|entendrez|récupérez|récupères|récupérerez|serez|seras)",
      '(vous avez|tu as) (votre|vos|ton|ta|tes|une réponse|la réponse|des nouvelles)(?! rendez)',
      "(vous (l'|les )avez|tu (l'|les )as)(?! (\\w+ )?(\\w+é|\\w+ée?s?|\\w+is|\\w+it|\\w+u|eue?s?|dit)(?!\\w))",
    ),
  },
  {
    name: 'we do',
    shape: wordings(
      `(?<!-)nous ${clitics}(?!(${weAre})(?!\\w))\\w+ons`,
      `(?<!(dois|puis|vais)-)je ${clitics}(?!(${iAm}|${little})(?!\\w))\\w\\w+`,
      `j'((en|y) )?(?!(${iAm}|${little})(?!\\w))\\w\\w+`,
      `(?<!')on ${clitics}(?!(${onIs}|${little})(?!\\w))\\w\\w+`,
      '(je suis|nous sommes|on est|serai|serons) (chez (vous|toi)|de retour|sur place|devant|à votre porte|là)',
      "(j'ai|nous avons|on a) (bien )?(prévu|programmé|planifié|bloqué|calé|fixé)",
      'faisons',
    ),
  },
  {
    name: 'my word',
    shape: wordings(
      "(je|nous|on|l'\\w+|\\w+) ((vous|te|le|la) |[tl]')*(promets|promettons|promet|promettent|garantis|garantissons|garantit|garantissent)",
      "(m'|nous |s')engage(ons|nt)?",
      "(je|nous) (vous |te )?assur(e|ons) (que|qu'\\w+)",
      '(ma|notre) parole',
      'compte[rz]? (sur|là-dessus)',
      '(réponse|retour|appel|rappel|visite|nouvelles) de (ma|notre|sa) part',
      "(c'est )?promis",
      '(livraison|remboursement|réponse|intervention|envoi|expédition|virement|passage|rappel|retour)s? (\\w+ )?(garantie?|assurée?|confirmée?|promise?)s?',
    ),
  },
  {
    name: 'it is with you',
    shape: wordings(
      "(est|sont|soit|c'est) ((tous|toutes|tout|bien|enfin|alors|à nouveau|de nouveau) )*(chez (vous|toi)|à votre porte|devant (votre|chez)|sur (votre|ton) compte|dans (votre|ta) boîte|entre vos mains|en route|de retour|à (vous|toi)|(prêt|livré|réparé|remboursé|crédité|recrédité|expédié|envoyé|réglé|résolu|rétabli|remplacé|corrigé|débloqué|réactivé|installé|terminé|échangé|bouclé|posté|traité|viré|versé|fini)e?s?)",
      "(livraison|expédition|intervention|visite|passage|venue|rendez-vous|remise|réparation|installation|enlèvement|remboursement|virement|rappel|appel|retour|envoi|technicien|technicienne|livreur|coursier|plombier|électricien|colis|commande|reprise|remplacement|échange)s?( (?!(a|n'|ne)(?!\\w))\\w+){0,4} (est|sont) (bien |désormais |maintenant )?(prévue?s?|programmée?s?|planifiée?s?|fixée?s?|calée?s?|confirmée?s?|reportée?s?|décalée?s?|avancée?s?|déplacée?s?)",
      '(intervention|livraison|visite|réparation|installation|remise|enlèvement|passage) (a|aura) lieu',
    ),
  },
  { name: 'somebody brings it', shape: theirs },
  {
    name: 'for you',
    shape: wordings(
      "(?<!-|(nous|je|pour|chez|avec|que|si|sur|à|de|sans|comme|vers|par|entre|d'après) )(vous|te|t') ?(le |la |les |l'|en |y )?(?!(et|entre|avant|dont|quand|tout|comme|encore|même|une|ce|cette|notre|votre|de|\\w+ment|permet|permettent|reste|restent|manque|manquent|faut|suffit|convient|concerne|concernent|souhaite|remercie|remercient|prie|invite|demande|conseille|recommande|propose|suggère|arrange|plaît|plait|appartient|semble|paraît|parait|coûte|donne|donnent|incombe|est|ait|soit|ont|sont|peut|peuvent|doit|doivent|veut|avait|autorise|oblige|facture|prélève|débite|coupe|dérange|intéresse|félicite|(rappelle|informe|confirme|signale|précise|indique)(nt)? (bien )?(que|qu'\\w+))(?!\\w))\\w+(e|t|d|ent)",
    ),
  },
]
