// How a French letter is put together, and what it asks the customer.

import type { AskWords, ReadingWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'
import { greeting } from './greeting.ts'

export const reading: ReadingWords = {
  abbreviation: /(?:^|[\s(])(?:m|mm|mme|mlle|dr|me|n°|no|tél|tel|av|bd|env|p\. ?ex|etc|\d{1,2})\.\s*$/i,
  greeting,
  thanks:
    /^(?:(?:bonjour|chère|cher) [a-zß-öø-ɏ'-]+[,!] )?(?:merci|(?:nous|je) vous remerci|(?:nous|je) te remerci)(?![a-zß-öø-ɏ]*ment)(?!.*(?:\bmais\b|cependant|malheureusement))/i,
  closing:
    /^(?:cordialement|bien cordialement|bien à vous|sincères salutations|meilleures salutations|bonne (?:journée|soirée)|à bientôt|(?:veuillez|nous vous prions d')(?: agréer| recevoir))/iu,
  quoteOpens: /^Le\b.{0,200}\ba écrit ?:\s*$/,
  smallWords: new Set(
    (
      'alors après aucun aussi autre autres avant avec avez avoir avons aux car cela celle celui ces cet cette chez ces comme dans depuis des deux donc dont elle elles encore entre est été êtes être eux ' +
      'fait faire ici ils jamais les leur leurs lui mais même mes moi mon moins nos notre nous ont par parce pas peu peut plus pour pourquoi quand que quel quelle qui quoi sans sera ses soit son sont ' +
      'sous suis sur tes toi ton tous tout toute toutes très une vos votre vous désolé désolés désolée excuses sommes'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'adresse aide appel attente besoin chose client cliente clients colis commande compte contact date demande demain détails disposition équipe erreur expérience fois gêne heure heures information informations ' +
      'jour jours lundi mail message merci minutes moment nom numéro personne problème problèmes question réponse retour semaine semaines service situation suite temps téléphone toujours'
    ).split(' '),
  ),
  pointing: new Set(),
  things: new Set(),
  troubles: new Set(),
  hollow: never,
  sameThings: [],
  ending: /(?:ions|ation|ements?|ées|és|ée|é|er|ez|es|ons|ent|e|s)$/,
}

const help =
  '(faire|aider|offrir|proposer|compenser|réparer|améliorer|arranger|résoudre|rattraper|dédommager|satisfaire|apaiser|remédier|procéder|agir|apporter|racheter|corriger|être utiles?|servir|contenter)'
const remedy =
  '(solution|compensation|réparation|dédommagement|geste|issue|aide|suite|proposition|indemnisation|réponse|démarche|arrangement|contrepartie|forme)s?'
const wish =
  '(souhaite|souhaites|souhaitez|souhaiteriez|voulez|voudriez|veux|voudrais|attends|attendez|attendriez|préfères|préférez|préféreriez|préférerais|proposes|proposez|proposeriez|envisagez|imaginez|espérez|espères|suggérez|suggères|aimeriez|aimerais|désirez|demandez|réclamez|verriez|avez besoin|auriez besoin|aurais besoin|as besoin|jugeriez|estimeriez|conseillez|recommandez)'
const suits =
  "(vous|te|t') ?(paraî|parai|sembl|convien|conviendr|fer(ait|a) plaisir|satisf|aider|aid(e|er)|arranger|arrange|soulager|irait|apaiser|rassurer|consoler|contenter|suffi)\\w*"
const us = "( (vous|te|nous|toi|t'|bien|donc|concrètement|maintenant|exactement))*"
export const asks: AskWords = {
  asks: [
    {
      name: 'what can we do',
      shape: wordings(
        `(que|comment|en quoi|qu'est-ce que|de quelle (façon|manière)|quoi) ?(pouvons-nous|puis-je|pourrions-nous|pourrais-je|nous pouvons|nous pourrions|je peux|je pourrais|peut-on|pourrait-on|on peut|on pourrait|devons-nous|devrions-nous|faut-il)${us} ?${help}`,
        `(qu'est-ce qu'|qu'|comment )(on|nous) (peut|peux|pourrait|pouvons|pourrions)${us} ?${help}`,
        `(on|nous|je) (peut|peux|pourrait|pourrais|pouvons|pourrions)${us} ${help} (quoi|comment)`,
        "(on fait|on ferait|vous voulez qu'on fasse|tu veux qu'on fasse) (quoi|comment)",
        `(comment|que) (nous |me |se )?${help} (auprès|pour (vous|toi|que|nous)|envers|aux yeux)`,
      ),
    },
    {
      name: 'what do you want',
      shape: wordings(
        `(que|comment) (souhaitez-vous|voulez-vous|attendez-vous|proposez-vous|souhaiteriez-vous|voudriez-vous|veux-tu|souhaites-tu|aimeriez-vous|préférez-vous|préféreriez-vous|suggérez-vous|proposes-tu|aimerais-tu|voudrais-tu|envisagez-vous|désirez-vous|voyez-vous|imaginez-vous)( que (nous|l'on)| qu'on| de nous| de notre part| obtenir)?( \\w+)?`,
        `(qu'|que )(attendez-vous|attends-tu|espérez-vous|aimeriez-vous|est-ce que (vous|tu) ${wish}|est-ce qui ${suits})( de (nous|moi|notre part)| que nous)?( \\w+)?`,
        '(vous|tu) (voulez|voudriez|souhaitez|attendez|préférez|préféreriez|préférerais|veux|voudrais|attends|souhaites|préfères|proposez|proposes|espérez|aimeriez|aimerais|verrais|verriez|proposerais) (quoi|combien)( (comme|de nous|exactement|en|au juste))?( \\w+)?',
        `quel(le)?s? (\\w+ )?${remedy}( \\w+)?( (de notre part|à vos yeux|selon vous|d'après vous|concrète))?,? ((vous|tu|te|t'|seraient?|serait|aur\\w+|avez|as|pourr\\w+|rendr\\w+|répar\\w+|${wish}) ?-?(vous|tu)?|${suits})( \\w+)?`,
        `de (quelle|quel|quoi)( ${remedy})? (avez-vous|auriez-vous|aurais-tu|as-tu|vous avez|tu as|tu aurais) ?(besoin|envie)`,
        '(quelles|quels) (sont|seraient) (vos|tes) (attentes|souhaits|exigences|propositions|besoins|désirs)',
        '(à combien|quel montant|quelle somme) (estim|évalu|souhait|vous (sembl|paraî)|voul|attend)\\w*',
        `qu'est-ce qui ${suits}`,
        `(?<!(dites|dis)-(nous|moi) )ce qui ${suits}(?= ?\\?)`,
        "(avez-vous|as-tu|auriez-vous|aurais-tu) (une |des )?(idées?|solutions?|pistes?|suggestions?|propositions?|souhaits?|attentes?|préférences?) (de|d'|pour|quant|à|sur)",
      ),
    },
    {
      name: 'let us know',
      shape: wordings(
        `(dites|dis|indiquez|indique|précisez|précise|écrivez|expliquez|faites|fais|signalez|confiez)-?(nous|moi)?( donc| simplement| juste| savoir| part de| part)? ?,? ?(ce que|ce qu'|comment|en quoi|ce qui|quelle?s?|de quoi|de ce que|de vos attentes|vos attentes|votre souhait|vos souhaits|de vos souhaits) ?((nous|on) (pouvons|pourrions|peut|pourrait)|je (peux|pourrais)|(vous|tu|te) ${wish}|${suits}|${remedy}|(nous |se )?${help})?( \\w+){0,2}`,
        '(je|nous) (vous |te )?(laisse|laissons) (le soin de )?(nous |me )?(dire|indiquer|préciser|proposer) (ce que|comment|quelle?|ce qui|une?)( \\w+){0,2}',
        '(faites|fais)-(nous|moi) une proposition',
      ),
    },
    {
      name: 'is there anything',
      shape: wordings(
        "(y a-t-il|il y a|existe-t-il|est-ce qu'il y a) (quelque chose|une chose|un geste|quoi que ce soit|un moyen|une façon) (que|qui|pour|de) ?(nous|je|on|vous|te|t')? ?(puissions|puisse|pouvons|pourrions|peux|peut|pourrait|ferait|aiderait|satisfer\\w+)?( \\w+)?",
      ),
    },
  ],
  courtesy: spelt(
    /(?<![a-zß-öø-ɏ])(?:autre chose|d'autres questions|toute autre|si vous avez|par carte|(?:remboursement|échange|avoir|remplacement|bon d'achat|réparation|virement)[^?]{0,60} ou (?:un |une |le |la |l'|d'|plutôt |bien |au |en )|quel (?:jour|créneau|horaire)|à quelle heure|quelle date|quelle taille|quel modèle|quel numéro)(?![a-zß-öø-ɏ])/i,
  ),
}
