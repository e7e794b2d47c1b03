// What a good apology in French has besides sorry and a remedy: feeling with them, the explanation, what changes, asking to be forgiven.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const clitics = "((vous|te|lui|leur|les|le|la|y|en|nous|me) |[tlm]'((en|y) )?){0,3}"

export const empathy: readonly Pattern[] = [
  {
    name: 'I can see',
    shape: wordings(
      "(ça|cela|ce|c'est) (serre|fend|brise|fait mal au|un crève-)( ?le| l)? ?(cœur|coeur)",
      '(avez|as|ont) dû (avoir (\\w+ )?(peur|mal|froid|honte)|(vous|te) (sentir|inquiéter|demander))',
      '(de tout cœur|en pensée) avec (vous|toi)|(sincères |toutes nos |mes )condoléances',
      '(?<=^|[,.!:] )(quelle (frayeur|angoisse|galère|déception|horreur|soirée|nuit|frustration)|quel (choc|stress|dommage|cauchemar))(?!\\w)',
      `(je|nous|on) ${clitics}(comprends|comprenons|comprend|imagine|imaginons|mesure|mesurons|vois|voyons|conçois|concevons|sais|savons|devine|devinons) (très bien |bien |tout à fait |parfaitement |sans peine )?(que|qu'|à quel point|combien|ce que|ce qu'|pourquoi|quelle?|votre|ta|ton|la|le|l')`,
      '(vous avez|tu as) (parfaitement |tout à fait |entièrement |bien |mille fois )?(raison|eu raison|le droit|tous les droits|toutes les raisons)(?! (de croire|de penser))',
      '(vous comptiez|tu comptais|vous nous faisiez|vous nous aviez fait|tu nous faisais) (sur nous|confiance)|à (votre|ta) place',
      "(a|ont|avez|as) dû (être|vous être|t'être) (\\w+ )?\\w+|ce n'est (pas|vraiment pas) (le|la|un|une|ce) \\w+ (que|qu'|à) (vous|tu|t'|laquelle)",
    ),
  },
  {
    name: 'what it cost',
    shape: wordings(
      "(une|votre|ta|toute une|toute votre) (\\w+ )?(matinée|soirée|journée|semaine|nuit|fête)|(un|votre|ton) (\\w+ )?(week-end|anniversaire|mariage|voyage|après-midi|sommeil|congé)|vos vacances|(deux|trois|quatre) (nuits|jours|heures|semaines) (\\w+ )?(perdue?s|sans|à attendre|d'attente|blanches)",
    ),
  },
]

export const explanations: readonly Pattern[] = [
  {
    name: 'what happened',
    shape: wordings(
      "(voici|c'est) (ce qui|pourquoi|comment)|ce qui (s'est|est) (passé|arrivé)|(la|l'|en) (raison|cause|origine)( \\w+){0,3} (est|était|vient|venait)|parce qu\\w*|c'est pour(quoi| cette raison)|d'où (le|la|l'|les|ce|cette|votre)",
      "(cela|ça|c') ?(venait|vient|est venu|provient|provenait|était dû|est dû) ?(de|du|des|d'|à|au|aux|à une|à un)|(nous avons|j'ai|on a) (découvert|compris|constaté|retrouvé|identifié|remonté|appris) (que|qu'|la cause|l'erreur|l'origine|pourquoi|ce qui)",
    ),
  },
]

export const repentance: readonly Pattern[] = [
  {
    name: 'never again',
    shape: wordings(
      "(ne|n') ?(se |vous |t'|y |nous )*(reproduira|reproduise|arrivera|arrive|recommencera|répétera|répète|repassera|referons|referai|aura)( \\w+)? (plus|pas|jamais)",
      "(désormais|dorénavant|à l'avenir|à partir (d'aujourd'hui|de maintenant|de \\w+)|dès (aujourd'hui|maintenant|demain|ce \\w+|cette semaine))[, ]+(\\w+ ){0,4}?(nous|je|on|nos|chaque|toute?s?|tous|aucune?|plus|notre)",
      "(nous avons|j'ai|on a) (déjà |aussitôt |donc |depuis |également )?(changé|corrigé|modifié|revu|renforcé|ajouté|formé|adapté|instauré|tiré|pris des mesures|mis en place)(?! (votre|ton|ta) )",
      "(afin|pour) (que|qu') ?(cela|ça|ce|cette|personne|plus|aucune?|pareille?|une telle)( \\w+){0,3} (ne|n')|pour (que|éviter|ne plus)( \\w+){0,5} (se reproduise|recommence|arrive|répète)|pour ne plus|(je|nous|on) veillerons? à|(je veillerai|nous veillerons|on fera mieux|nous ferons mieux)",
    ),
  },
]

export const forgiveness: readonly Pattern[] = [
  {
    name: 'forgive',
    shape: wordings(
      '(pardonnez|pardonne|excusez|excuse)(-| )(nous|moi)|(nous|me) (pardonner|pardonnerez|pardonneras|pardonniez|excuser|excuserez)|(votre|ton) pardon|demand\\w+ (humblement |sincèrement )?pardon|(nous|me) (laisser|donner|accorder|accorderez|laisserez) une (seconde|deuxième|autre|nouvelle) chance|(regagner|retrouver|reconquérir|mériter|gagner)( à nouveau)? (votre|ta) confiance',
    ),
  },
]
