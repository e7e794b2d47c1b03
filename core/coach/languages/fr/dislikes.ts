// “We never like to hear this”, in French: about us, and no apology.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const we = '(nous|on|je)'
const likes =
  '(aimons|aime|aimerions|aimerait|voulons|veut|veux|voudrions|souhaitons|souhaite|espérons|espère|attendons|attend|visons|vise|cherchons|cherche|avons envie|a envie|préférons|préfère|rêvons|proposons|propose|promettons|offrons)'
export const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      "(voilà |c'est )?(le|ce|un) (genre|type) de (message|retour|commentaire|avis|nouvelle)s? (qui|que) (nous|m'|on|je) ?(\\w+ )?(attriste|désole|peine|chagrine|navre|ennuie|touche|déçoit|n'aim\\w+|déteste\\w*|redout\\w+)(nt)?( \\w+)?",
      `${we} (ne |n')?((vous|te|le|la|les|l') ?)?(aimons|aime|apprécions|apprécie) (pas|jamais|guère|point)( (du tout|vraiment|trop|non plus))? (ça|(de |d')?(lire|entendre|apprendre|voir|recevoir|savoir))`,
      "(cela|ça|ceci|votre \\w+) (nous|m'|me) ?(attriste|désole|peine|chagrine|navre|ennuie|embête|touche|interpelle|contrarie|déçoit|rend triste|fait de la peine|fait mal au cœur|fend le cœur|serre le cœur|brise le cœur)( (de|d')( ?\\w+)?)?",
      "(ne |n')?(nous|me) (plaît|plait|réjouit|fait|ravit|enchante) (pas|jamais|guère)( (du tout|vraiment|trop|plaisir))? (de |d')(lire|entendre|voir|apprendre|recevoir|savoir)",
      "(ce n'est|c'est)( (vraiment|franchement|clairement))? (pas|jamais|guère)( (du tout|vraiment|très|bien|trop))? (agréable|plaisant|facile|drôle|gai|réjouissant|marrant|cool|sympa|un plaisir)( pour (nous|moi))? (à|de|d') ?(lire|entendre|recevoir|voir|apprendre)",
      '(nous|je) (déplorons|déplore)',
      "(ne |n')?(nous|me) ressemble(nt)? (pas|guère|en rien)",
      `(dont|duquel) ${we} (nous |se |me )?(serions|serait|serais) (bien |volontiers )?passée?s?`,
      `${we} (aurions|aurait|aurais) (préféré|aimé)( (vous|te))? (lire|recevoir|entendre|satisfaire|un autre)`,
    ),
  },
  {
    name: 'not what we want',
    shape: wordings(
      `(pas|jamais|loin de|loin d') ?(du tout )?(vraiment )?(ce|(le|la) (genre|type|sorte|qualité|niveau|service|retour|message|moment|image|séjour)( (de|d') ?\\w+)?|l'(expérience|image|accueil|impression)( (de|d') ?\\w+)?) (que|qu') ?${we}( (vous|te))? ?${likes}`,
      "(ne |n')?(reflète|correspond|représente|ressemble) (pas|en rien|nullement)( (du tout|à|aux|au))* (nos|notre|l'image|l'expérience|la qualité|ce que nous|ce qu'on|le niveau) ?\\w*",
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings(
      "((il est|c'est) )((bien|vraiment|très|toujours|si|fort) )?(dommage|regrettable|triste|décevant|malheureux|fâcheux|embêtant|ennuyeux|rageant|frustrant|contrariant)( (de lire|d'entendre|d'apprendre|de voir|que))?",
      '(quel dommage|quelle tristesse|quelle déception|dommage (que|pour))( \\w+)?',
      "(nous sommes|je suis|on est) ((vraiment|très|sincèrement|profondément) )?(peinée?s?|attristée?s?|chagrinée?s?|déçue?s?|tristes?|surprise?s?|étonnée?s?|consternée?s?|affectée?s?|ennuyée?s?|touchée?s?) (d'apprendre|de lire|de voir|de constater|d'entendre|par (votre|ton|ce|cette))",
    ),
  },
]
