// Owning it in French: we did it, or left it undone.

import { type Pattern, wordings } from '#core/coach/shapes.ts'

const failed =
  '(oublié|perdu|manqué|commis|cassé|abîmé|endommagé|échoué|déçue?s?|laissé|fait (attendre|perdre|une erreur|une faute|erreur)|mal \\w+|trompé|raté|négligé|confondu|facturé (deux fois|trop)|livré (trop )?tard|tardé|manqué à|expédié (trop )?tard)'
const undone =
  '(tenu|livré|envoyé|appelé|rappelé|prévenue?s?|répondu|été à la hauteur|respecté|expédié|informée?s?|vérifié|contactée?s?|apporté|remboursé|vu|fait le nécessaire)'

export const ownership: readonly Pattern[] = [
  {
    name: 'we did it',
    shape: wordings(
      `(nous|j') ?((vous|t'|te|l'|les|le|la) ?)?(avons|avions|ai|avais)( \\w+){0,2} ${failed}`,
      '(nous nous sommes|je me suis) (trompée?s?)',
      "(nous avons|nous étions|nous sommes|j'étais|j'ai été|nous avons été) (trop )?(en retard|lente?s?|en tort|fautifs?|responsables?)",
      'nous sommes arrivés (trop )?(en retard|tard)',
    ),
  },
  {
    name: 'we left it undone',
    shape: wordings(
      `(nous|je) (ne |n')((vous|t'|te|l'|les|le|la) ?)?(l')?(avons|avions|ai|avais) (pas|jamais|rien)( \\w+)? ${undone}`,
      "(nous n'avons|je n'ai) pas (su|pu tenir)",
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      '(notre|mon|ma|nos) (propre )?(erreur|faute|oubli|négligence|retard|responsabilité|manquement|erreurs|manquements)',
      '(erreur|faute|oubli|responsabilité) (de notre part|de ma part|est (de notre|la nôtre)|est nôtre|nous revient|nous incombe)',
      "c'est (de )?(notre|ma) (faute|erreur)",
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings(
      "(nous|je|j') ?(en )?(assumons|assume|prenons|endossons|reconnaissons|reconnais)( (l'|d')?\\w+){0,3} (responsabilité|erreur|faute|torts?)",
    ),
  },
  { name: 'we should have', shape: wordings("(nous|j') ?(aurions|aurais) (dû|du)", "cela n'aurait pas dû (arriver|se produire)") },
  {
    name: 'we promised, and did not',
    shape: wordings("(nous|j') ?(vous |t')?(avions|avons|ai|avais) (promis|annoncé)\\b.{0,80}(pas|jamais|personne|tard)"),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      "(désolée?s?|navrée?s?|excuses|excuser|excusons|excuse|regrettons|regrette|pardon)( \\w+)?,? (que nous|(de|d'|pour|pour vous|de vous|de t'|de ne pas|de ne pas vous|de ne pas t') ?avoir)(?! (pas )?répondu)",
      '(désolée?s?|navrée?s?|excuses|excuser|excusons|excuse|regrettons|regrette|pardon)( \\w+)?,? (pour|de|du) ?(notre|nos|mon|ma)(?! réponse)',
    ),
  },
]
