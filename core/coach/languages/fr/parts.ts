// What it did to the customer, and what we do about it, in French. A talk, and a search, mend nothing yet.

import type { PartWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { ownership } from './ownership.ts'
import { wordings } from './spelling.ts'

const clitics = "((vous|te|lui|leur|les|le|la|y|en|nous|me) |[tlm]'((en|y) )?){0,3}"
const also =
  "((bien|déjà|aussitôt|donc|également|aussi|moi-même|immédiatement|aujourd'hui|de suite|tout de suite|par ailleurs|en plus|ce matin|ce jour|hier) ){0,2}"
/** How mending verbs begin: money back, another one, the thing itself, and what eases it. */
const mend =
  '(rembours|recrédit|crédit|revers|vers|vir|restitu|dédommag|indemnis|compens|remplac|échang|renv|envo|enverr|réexpédi|expédi|relivr|livr|apport|dépos|achemin|répar|corrig|rectifi|régularis|rétabli|réactiv|débloqu|annul|supprim|effac|retir|prolong|offr|ajout|appliqu|réserv|replac|surclass|reprogramm|recommand|command|réémet|réimprim|rebranch|réinstall|install|nettoi|refai|refer|recommenc|prépar|récupér|repren|rapport|ramèn|ramen|rends|rendrai|rendons|rendrons)'
const theirs = "(remboursement|avoir|virement|remplacement|bon d'achat|geste|crédit|dédommagement|colis|commande|échange|argent|correctif)"
/** Said, asked, seen or thought; what failed; what we are or had to: nothing of it mends. */
const noMending =
  '\\w+ons|\\w+ez|(demandé|appelé|rappelé|contacté|écrit|informé|signalé|transmis|transféré|remonté|dit|lu|relu|vu|entendu|parlé|répondu|noté|pris (bonne |acte|connaissance)|pris note|reçu|vérifié|consulté|regardé|constaté|compris|trouvé|retrouvé|cherché|recherché|ouvert|interrogé|questionné|discuté|étudié|examiné|analysé|eu|été|dû|pu|su|voulu|cru|pensé|essayé|tenté|tenu|souhaité|toujours|encore|simplement|promis|remercié|conseillé|expliqué|précisé|prévenu|averti|cessé|fini|changé de|fait (une|tout|le|ce|notre|au|appel)|mis (en place|trop|du|des)|pas|jamais|rien|bien (reçu|noté|lu|pris)|oublié|manqué|commis|cassé|abîmé|endommagé|déçu|abandonné|trompé|négligé|omis|confondu|interverti|inversé|tardé|gâché|trahi|mal \\w+|trop \\w+|facturé|prélevé|débité|appliqué (nos|les|la)|fermé|clôturé|estimé|laissé|raté|servi|privé|coupé|choisi|enregistré|repris ce|joint (votre|la copie)|connu|subi|connu|traversé|rencontré|perdu|constamment|décidé|loué|vendu|ressenti|bénéficié|commencé|travaillé|grandi|acquis|accueilli|fêté|remporté|lancé (notre|nos|une|un)|supporté|annulé (votre|ta) commande)(e|s|es)?(?!\\w)'
const slipped = '(?![^.!?;]{0,80} (à tort|par erreur|en double|deux fois|trop (tard|tôt)|en retard|à la mauvaise|au mauvais))'

const remedies: readonly Pattern[] = [
  {
    name: 'we will',
    shape: wordings(
      `(?<!-|que )nous ${clitics}${also}${mend}\\w*ons(?! (que|seulement|uniquement|nos|notre|nous|toutes|les (conditions|règles)))`,
      `(?<!-)je ${clitics}${also}${mend}\\w*`,
      `(?<!')on ${clitics}${also}${mend}\\w*(?! (que|seulement|uniquement))`,
      `(?<!(de|à|que) )(notre|nos|un|le|mon|ma) (\\w+ )?(collègues?|livreurs?|techniciens?|chauffeur|coursier|équipe|atelier|serveur|cuisine)( \\w+)? ((vous|te|lui|leur|les|le|la|y|en) |[tl]'){1,3}${also}${mend}\\w*`,
      `(nous|je|on) ((vous|te) )?(vais|allons|va|peux|pouvons|peut|souhaite|souhaitons|tiens à|tenons à|propose de|proposons de) ${also}${clitics}${mend}\\w*(er|ir|re)`,
      '(prends|prenons|prend|prendrons|prendrai|pris) ((\\w+ ){1,3})?(en|à) (charge|notre charge|ma charge|nos frais)|(est|sont|seront|sera|reste|restent) (pour nous|à notre charge|à nos frais)',
    ),
  },
  {
    name: 'we have',
    shape: wordings(
      `(nous ${clitics}avons|on ${clitics}a|(je ${clitics}|j'((en|y) )?)ai) ${also}(?!${noMending})\\w+(é|ée|és|ées|i|is|ie|it|ite|u|us|ue|ert|erte)${slipped}`,
      `(nous ${clitics}avons|on ${clitics}a|(je ${clitics}|j'((en|y) )?)ai) ${also}fait (partir|envoyer|livrer|réparer|remplacer|refaire|annuler|corriger|préparer|expédier|passer|bloquer|un geste|la demande pour)`,
      `(viens|venons|vient) (tout juste |juste |également |aussi )?(de|d'|d'en) ?${clitics}(?!(recevoir|parler|lire|voir|apprendre|demander|contacter|appeler|vérifier|consulter|transmettre|signaler|informer|prendre|constater|relire)(?!\\w))\\w+(er|ir|re)`,
    ),
  },
  {
    name: 'it is done',
    shape: wordings(
      `(?<!(ne|n'|pas|si|non) )(est|sont|sera|seront|a été|ont été) ${also}((rembours|recrédit|crédit|revers|vers|vir|restitu|annul|remplac|répar|corrig|rectifi|rétabli|prolong|offert|réserv|expédi|réexpédi|repart|reprogramm|débloqu|supprim|retir|relivr|command)\\w*|en route|en chemin|(de retour|revenue?s?) (sur|dans)|à (votre|ta) (disposition|nom))(?! (quand|lorsque|si|par le client|à tort|par erreur) )`,
    ),
  },
  {
    name: 'your refund',
    shape: wordings(
      `(votre|vos|ton|ta|le|la|un|une) (nouve\\w+ )?${theirs}( \\w+){0,3} (est|part|partira|arrive|arrivera|sera|figure|figurera|apparaîtra|suit|sort|vous attend)(?! (pas|en retard|bloqu|perdu|à (votre|sa) charge|rendu|plus))`,
      '(un|une|le|la) (nouve\\w+|autre|second|seconde|bonne|bon) ?\\w*( \\w+){0,3} (part|partira|est (parti|partie|en route|réservé|prêt)\\w*|(vous )?attend|arrive|arrivera)(?! (pas|en retard))',
      '(\\d+|€|euros|francs|\\$) (vous )?(arrivent|arriveront|sont (déjà )?(de retour|revenus))',
    ),
  },
  {
    name: 'you will have',
    shape: wordings(
      '(vous|tu) (recevrez|recevras|aurez|auras|retrouverez|retrouveras)(?! (à|besoin|remarqué|compris|noté|constaté))( \\w+){1,4}',
      "(vous|tu) (n'aurez|n'auras|ne paierez|ne paieras|ne payez|n'avez) (plus )?rien à \\w+",
    ),
  },
  {
    name: 'options',
    shape: wordings(
      '(choisissez|au choix|à vous de choisir|à toi de choisir|choisis)( \\w+){0,4}',
      "(l'option|la proposition|les options) (a|b|c)",
    ),
  },
]

const harms: readonly Pattern[] = [
  ...ownership.filter(({ name }) => name === 'we did it'),
  {
    name: 'you had to',
    shape: wordings(
      '(vous avez|vous aviez|tu as|tu avais|vous ayez|tu aies|avoir) (\\w+ )?(dû (?!recevoir)|attendu|patienté|perdu|raté|manqué|payé (deux|trop|pour rien|sans)|passé (\\w+ ){1,4}(à|au)|pris (un|votre|une) (jour|congé|journée)|trouvé (porte|la porte)|été (débité|prélevé|facturé|laissé|oublié|baladé|privé|contraint|obligé))',
      "(vous|t') ?(avoir|avons|ai|a|ont) (fait|laissé) (attendre|perdre|venir|courir|déplacer|patienter|sans|seule?|dehors|tomber|croire|payer)|(vous|t') ?(a|ont|aura) (coûté|privé|gâché|obligé|valu|fait (perdre|attendre|manquer|rater))",
      '(gâché|gâchée|ruiné|ruinée|fichu|perdu|perdue|cassé|abîmé) (vos|votre|ton|ta|tes|une|un|la|le)',
      '(attendre|attente|attendu) (de |pendant |depuis )?(\\w+ )?(heures?|jours?|semaines?|minutes?|mois|pour rien|en vain|dans le froid|chez vous)',
    ),
  },
  {
    name: 'what it was',
    shape: wordings(
      '(désolée?s?|navrée?s?|excuses?|excuser|pardon|regrettons|regrette|confuse?s?)(?<!(en|veuillez) (nous )?excuser)[^.!?;]{0,60} (retards?|perdue?s?|perte|cassée?s?|casse|abîmée?s?|endommagée?s?|rayée?s?|fendue?s?|déchirée?s?|tachée?s?|erronée?s?|fausses?|mauvaise?s?|manquante?s?|défectueu\\w+|froide?s?|double|doublon|annulée?s?|annulation|oubli|oubliée?s?|égarée?s?|panne|coupure|attente|absence|insult\\w+|surréservation|surbooking|fuite|interruption|doublement|débitée?s?|facturée?s?|bruit|saleté|sale|sales|périmée?s?)',
    ),
  },
]

export const parts: PartWords = { harms, remedies }
