// What French letters put in the place of an answer: how things are in general, what cannot be done from here, what a record or a rule says.
// Each may be true, and useful in another place, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

const shape = (name: string, ...all: string[]): ReasonShape => ({ kind: 'limit', name, shape: wordings(...all) })
const clitics = "((vous|te|lui|leur|les|le|la|y|en|nous|me) |[tlm]'((en|y) )?){0,2}"
/** Said of what we cannot undo, in a good letter as well. */
const harmless =
  "(effacer|rattraper|réparer|rendre|changer ce|revenir en|remonter|nous contenter|me contenter|imaginer|accepter cela|qu\\w*|vous en vouloir|m'empêcher|nous empêcher|faire (moins|mieux)|attendre|laisser (passer|faire)|vous laisser|te laisser|ignorer|excuser|justifier|savoir|assez)"
const fine =
  '(exacte?s?|correcte?s?|conformes?|impeccables?|normale?s?|en ordre|opérationnel(le)?s?|en règle|en parfait état|juste|fonctionnel(le)?s?|valables?|sans (anomalie|erreur|défaut)|à jour|claire?s?|disponible en ligne)'

export const limits: readonly ReasonShape[] = [
  shape(
    'cannot from here',
    `(nous|je|on) (ne |n')?${clitics}(pouvons|peux|pouvions|pourrons|pourrai|peut|pourra|puis|saurions|saurait) (pas|rien|aucunement|point|plus)( malheureusement| hélas| donc)?(?! (vous |te |le |y |la |les |l')?${harmless}(?!\\w))`,
    '(ils|elles|elle|nos \\w+|notre \\w+|les \\w+) ne (peuvent|peut|pouvaient|pouvait) (pas|rien|plus)',
    "(nous|je|on) (ne |n')(avons|ai|a|avions|avait) (malheureusement |hélas |donc )?(pas |aucun |aucune |ni |plus )(la main|accès|le pouvoir|les moyens|contrôle|pouvoir|budget|influence|prise|visibilité|possibilité|solution|le droit|d'autre choix|le choix|compétence|marge|autorité|le budget|maîtrise)",
    "(nous|je|on) (ne |n')(sommes|suis|est|étions) (pas|aucunement|ni|plus) (en mesure|tenue?s?|responsables?|autorisée?s?|habilitée?s?|obligée?s?|compétente?s?|chargée?s?|maîtres?|concernée?s?|équipée?s?|censée?s?)",
    "(impossible|difficile) (pour nous |techniquement )?(de|d') ?(?!(imaginer|excuser|justifier|ne pas))\\w+",
    "(nous n'y|je n'y|on n'y|n'y) (pouvons|peux|peut|étions|sommes|suis|est) (\\w+ )?(rien|pour rien)",
    "(ne |n')(dépend|relève|relèvent|dépendent|est|sont) (pas|plus|aucunement) (de|du) (nous|notre|nos|mon) ?(ressort|fait|responsabilité|service|compétence|équipe|volonté|faute|département)?",
    "(relève|relèvent|dépend|dépendent|est du ressort|sont du ressort|appartient|appartiennent|incombe|incombent) (de |d'|du |des |au |aux |à |à l'|de l')(?!(nous|notre|nos|moi|vous|l)(?!\\w))\\w+",
  ),
  shape(
    'nothing on record',
    `(je|nous|on) (ne |n')?(vois|voyons|voit|constate|constatons|trouve|trouvons|relève|relevons|note|notons|décèle|détecte|détectons|observe|observons|ai (trouvé|constaté|relevé)|avons (trouvé|constaté|relevé|reçu)) (pas d'|aucune?|rien d'?|strictement aucune?) ?(anomalie|erreur|problème|incident|défaut|panne|dysfonctionnement|retard|trace|anormal|autre signalement|plainte|signalement|souci)`,
    "aucune? (anomalie|erreur|problème|incident|défaut|panne|dysfonctionnement|signalement|plainte|défaillance|manquement)( \\w+){0,3} (n'|ne )\\w+",
    `(est|sont|était|étaient|semble|semblent|reste|paraît) (tout à fait |parfaitement |bien |pourtant |bel et bien |totalement |rigoureusement |entièrement |donc )?${fine}`,
    '(fonctionne|fonctionnent|marche|marchent|fonctionnait) (parfaitement|normalement|correctement|très bien|bien|sans problème)',
    '(a|ont|avons|avions|ai) (pourtant|bel et bien|bien) (été )?(livré|remis|envoyé|expédié|prévenu|informé|affiché|averti|notifié|signalé|indiqué|annoncé|précisé|communiqué|distribué|respecté|déposé|transmis)e?s?',
    "(nous|on|je) (l'|vous |les )?(avions|avait|avais) (bien |pourtant |clairement |dûment )?(affiché|prévenu|averti|annoncé|informé|indiqué|signalé|précisé|communiqué|notifié)e?s?(?! (de |d'|que |une |un )?(venir|livrer|mardi|lundi|livraison))",
    "(d'après|selon|suivant) (nos|notre|mes|mon|le|les|la|l') ?(relevés?|systèmes?|suivi|dossiers?|registres?|données|transporteur|historique|journaux|traces?|outils?|enregistrements?)",
  ),
  shape(
    'in general',
    '(il (suffisait|aurait suffi) (?!(vous|te|nous|t|un|une)(?!\\w))\\w+|(?<!que )(vous|tu) (auriez|aurais) (dû|du|pu|mieux fait)(?! (recevoir|être|avoir|pouvoir|ne|trouver|voir|voyager|passer|dormir|profiter|bénéficier|attendre|entendre|obtenir|payer|monter|arriver|repartir)(?!\\w)))',
    '(forcément|fatalement|par nature|par définition|à tous les coups)',
    "(ne |n')(?!(peux|peut|pouvons|avez|as|attend|attendons|manque|reste|paie|paierez|payez|demande)(?!\\w))(\\w+ ){1,2}(que|qu'\\w+)(?! (vous|tu|nous|je|on|il|elle|le|la|votre)(?!\\w))",
    '(est|sont) réservée?s? (à|aux|au)(?! (votre|ton|vos)(?!\\w))',
    "(parfois|quelquefois|de temps (en temps|à autre)|il arrive (que|qu'\\w+))",
    '(sont|restent|sommes|est) (des |aussi |que des |avant tout )?humains?',
    "délais? (bancaires?|légal|légaux|postaux|d'usage|réglementaires?|incompressibles?|de rigueur)",
    "dans l'ordre (des|d'arrivée)",
    '(mentionne|indique|précise|affiche|montre|confirme|prouve)(nt)? (pourtant |très )?(bien|clairement|bel et bien|noir sur blanc)',
    '(finit|finissent) (toujours |souvent |bien )?par',
    "(fait|font|faisait) partie (du|des|de la|de l'|de notre|de)",
    '(prend|prennent|nécessite|demande|exige|requiert|exigent|demandent) (toujours |forcément |parfois |souvent |un peu |beaucoup )?(du|de|un certain|plus de|quelque) ?(temps|patience|délai|jours|semaines|recul)',
    "(il faut|faut) (bien |aussi |parfois |toujours )?(savoir|comprendre|reconnaître|se dire|laisser (le |du )?temps|du temps|compter|s'attendre|être patient|de la patience|rappeler|noter|dire)",
    "(vous|tu) (comprendrez|comprendras|conviendrez|admettrez|concevrez|imaginez bien|n'êtes pas sans savoir|n'ignorez pas|savez (bien )?que)",
    "comprenez (bien |aussi )?(que|qu')",
    "(?<!(comme|que|plus|moins) )(d'habitude|d'ordinaire|en temps normal|en règle générale|généralement|habituellement|normalement|la plupart du temps|en moyenne|dans l'immense majorité|dans la (grande )?majorité)",
    '(dans )?\\d+([.,]\\d+)? ?% (des|de|du)',
    "(c'est|c'était|il s'agit|s'agit) (simplement |juste |tout simplement |seulement |uniquement |précisément )?(le principe|le jeu|la règle|la procédure|le fonctionnement|du fonctionnement|la nature|le propre|comme ça|ainsi|d'un (cas|incident|fait) (isolé|exceptionnel|rare)|un (cas|incident|fait) (isolé|exceptionnel|rare)|exceptionnel|rare|rarissime|la vie|une question de|un produit|un choix)",
    "(cela|ceci) (dit|étant( dit)?),? (?!(voici|je (vous|vais|m'|t')|nous (vous|allons|avons)))\\w+",
    '(à|pour) (notre|ma) (décharge|défense)',
    '(peut|peuvent|pouvait) (parfois |toujours |aussi |légèrement |donc |varier|différer|fluctuer|sembler|prendre|durer|arriver)+',
    "(varie|varient|diffère|diffèrent|dépend|dépendent|fluctue) (selon|en fonction|d'un|de|du|des|suivant)",
    "en (rodage|phase de test|cours de (déploiement|migration|maintenance|mise à jour)|travaux|maintenance|période d'essai|version bêta)",
    "(ne|n') ?\\w+ (que|qu') ?(une question de|un \\w+ de)",
    '(la|le|les|cette|cet|ce|notre) (maison|bâtiment|immeuble|hôtel|réseau|matériel|installation|ligne|logiciel|rame)s? (date|datent|est ancien|est vieux|est ancienne|est vieille|a plus de)',
    "(premier arrivé|dans la limite d|sous réserve de disponibilité|selon (les )?disponibilités|jusqu'à épuisement)",
  ),
  shape(
    'sadly not',
    "(malheureusement|hélas)[^.;!?]{0,60} (ne|n'\\w+|pas|plus|impossible|aucune?|seulement|uniquement)",
    '(non|pas|plus|ni) (remboursables?|échangeables?|modifiables?|cumulables?|repris|prévue?s? (au|dans|par)|garantie?s?|couverte?s?|compris(e|es)?|inclus(e|es)?|concernée?s?|éligibles?|négociables?|transférables?|de notre ressort|possible|pris en charge|obligatoires?|applicables?)',
    '(reste|restent|demeure|demeurent|sera|seront) (donc |intégralement |malgré tout )?(due?s?|dû|maintenue?s?|acquise?s?|à (votre|ta) charge|à la charge|exigibles?|inchangée?s?)',
    '(décision|refus|montant|facture|tarif|frais|position) (est|sont|reste|demeure) (donc )?(maintenue?s?|définiti(f|ve)s?|justifiée?s?|inchangée?s?|ferme)',
    '(?<!(pas|non) )(uniquement|seulement|exclusivement) (sur|pour|aux|au|à|par|si|du|après|avant|réservé)',
    "(ne|n') ?(couvre|couvrons|acceptons|accepte|prend|prenons|faisons|rembourse|remboursons|garantit|garantissons|assure|assurons|livrons|livre|comprend|inclut|propose|proposons|concerne|vend|vendons|gère|gérons|répond|répondons|traite|traitons|intervient|intervenons|dispose|disposons|communique|communiquons)(ent|nt)? (pas|aucun|aucune|que|plus|rien)",
    "ne (la|le|les|l') ?(garantit|couvre|comprend|prévoit|permet|rembourse|autorise)(ssent|nt)? (pas|plus)",
    '(aux|à (vos|ses|tes|leurs)) (propres )?risques( et périls)?',
    '(est|sont) (donnée?s?|fournie?s?|affichée?s?|communiquée?s?|indiquée?s?) (à titre|pour information|sous réserve)',
    '(délais?|horaires?|photos?|prix|dates?|temps)( \\w+){0,3} (est|sont|reste|restent) (purement |seulement |toujours )?(indicati(f|ve)s?|estimati(f|ve)s?|approximati(f|ve)s?|théoriques?|non contractuel(le)?s?|prévisionnel(le)?s?)',
  ),
]
