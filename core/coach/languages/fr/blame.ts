// Pointing in French: at whoever else did it or is to mend it, and at the customer. Naming who helps is warm, and points at nobody.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'

/** Whoever else does it for us, or beside us. */
const others =
  "(transporteurs?|livreurs?|livreuses?|coursiers?|facteurs?|chauffeurs?|prestataires?|sous-traitants?|partenaires?|fournisseurs?|fabricants?|constructeurs?|vendeurs?|vendeuses?|magasins?|boutiques?|restaurants?|restos?|commerçants?|marchands?|éditeurs?|diffuseurs?|producteurs?|distributeurs?|exploitants?|gestionnaires?|syndics?|banques?|assureurs?|laboratoires?|labos?|hôpital|hôpitaux|aéroports?|compagnies?|agences?|poste|douanes?|mairies?|préfectures?|communes?|opérateurs?|installateurs?|techniciens?|intérimaires?|stagiaires?|saisonniers?|remplaçante?s?|collègues?|guichets?|caissiers?|caissières?|serveurs?|serveuses?|réceptionnistes?|standardistes?|conseillers?|conseillères?|agents?|voisins?|voisines?|automobilistes?|passagers?|voyageurs?|entreprises?|société|service \\w+|personne (du|de la|de l') ?\\w+)"
const the = "(le|la|les|l'|un|une|des|notre|nos|votre|vos|ton|ta|tes|ce|cet|cette|ces|mon|ma|leur|son|sa|ses|du|aux|au) ?"
const them = `${the}(\\w+ ){0,2}${others}`
const failed =
  "(n'(a|ont|avait|avaient) (pas|jamais|rien|aucunement|même pas)|ne (vous |t'|l'|nous |les )?(a|ont|avait|avaient) (pas|jamais|rien)|(a|ont|avait|avaient) (mal|oublié|perdu|égaré|abîmé|cassé|endommagé|tardé|failli|manqué|omis|négligé|commis|confondu|refusé|annulé|inversé|trompé)|(aurait|auraient) (dû|pu)|s'(est|était) (trompé|emmêlé|mal)|se sont (trompés|mal)|n'aurait (pas|jamais) dû)"
const mend =
  '(annuler|corriger|réparer|rembourser|régler|résoudre|refaire|décider|trancher|répondre|traiter|enregistrer|fournir|prendre|débloquer|remplacer|indemniser|vérifier|intervenir|enlever|déplacer|faire|rendre|envoyer|expliquer|vous \\w+|vous en \\w+|te \\w+)'

export const blame: BlameWords = {
  roles: [],
  alsoWords: new Set(),
  alsoWordFollows: never,
  theirThing: /(?:votre|ton|ta) $/i,
  // By name: "Tomas n'a pas transmis", "c'est à Tomas de".
  afterName: [
    {
      how: 'deed',
      shape: spelt(
        /^(?: [a-zß-öø-ɏ']+){0,2} (?:n'(?:a|ont|avait|avaient) (?:pas|jamais|rien)|ne (?:vous |t'|l'|nous |les )?(?:a|ont|avait) (?:pas|jamais|rien)|(?:a|ont|avait|avaient) (?:mal|oublié|perdu|égaré|abîmé|cassé|endommagé|tardé|manqué|omis|négligé|commis|confondu|annulé par erreur|inversé)|(?:aurait|auraient) dû|s'est (?:trompé|emmêlé)|se sont trompés)(?![a-zß-öø-ɏ])/i,
      ),
    },
    { how: 'left to them', shape: spelt(/^ (?:doit|devra|doivent|devront) (?!(?:me|nous) )[a-zß-öø-ɏ']+/i), outsiders: true },
  ],
  beforeName: [
    {
      how: 'deed',
      shape: spelt(/(?:la faute|l'erreur|la responsabilité|une? (?:erreur|oubli|faute|négligence)) (?:est celle )?(?:de|d'|du|chez) ?$/i),
    },
    { how: 'left to them', shape: spelt(/(?:c'est|ce sera|il revient|il appartient|il incombe) à $/i) },
    {
      how: 'sent away',
      shape: spelt(
        /(?:adressez-vous|adresse-toi|voyez|voir cela|réclamez|tournez-vous|contactez|appelez)(?: directement)? (?:à|avec|auprès de|vers)? ?$/i,
      ),
      outsiders: true,
    },
  ],
  weAct: never,
  atCustomer: [
    {
      name: 'you did it',
      shape: wordings(
        "(?<!(si|que|lorsque|quand|parce que|comme) )(vous|tu) (ne |n')?(l'|nous |vous |m')?(avez|as|aviez|avais|êtes|étiez) (pas|jamais|mal|oublié de|omis de|négligé de)( (?!(été|reçu|eu|pu|obtenu|trouvé|encore|à|tort|compris ce)(?!\\w))\\w+)(?! (de nos nouvelles|la réponse))",
        "(?<!n')(vous|tu) (auriez|aurais) (dû|du)(?! (recevoir|être|avoir|pouvoir|trouver|voir))( \\w+){0,2}",
        '(erreur|faute|oubli|négligence|manipulation|maladresse|mauvaise (utilisation|manipulation)|mauvais usage)( \\w+){0,3} (de votre|de ta|de votre côté)( part| fait)?',
        '(de votre|de ton) (fait|faute|côté)(?= ?[.,;!])(?<!(vérifi|essay|regard)\\w+ .{0,20})',
        "(à l'avenir|la prochaine fois|pour la prochaine fois|une prochaine fois),? (\\w+ ){0,1}(pensez|pense|veillez|veille|relisez|relis|vérifiez|vérifie|lisez|lis|notez|note|évitez|évite|faites|fais|prévenez|préviens|annulez|annule|réservez|gardez|garde)( \\w+){0,3}",
        '(pensez|pense) à (garder|lire|vérifier|mettre|relire|prévenir|surveiller|annuler|consulter)( \\w+){0,4}',
        "(problème|souci|panne|erreur|coupure)( \\w+){0,3} (vient|provient|venait|est due?) ((forcément|sans doute|certainement|probablement|en général|plutôt|clairement) )?(de|d'|du) ?(votre|vos|ton|ta|chez (vous|toi)|un mauvais \\w+)( \\w+)?",
      ),
    },
  ],
  atOthers: [
    {
      name: 'theirs to do',
      shape: wordings(
        `(c'est|ce sera|ce sont) (désormais |maintenant |donc |plutôt )?(à |au |aux |à l'|à la )(?!(nous|moi|vous|toi|mon tour|notre tour|votre|ton|\\d))(\\w+ ){0,4}?(de |d')${mend}`,
        `(c'est|ce sont|c'était) (?!(moi|nous|ma|mon|notre|vous|toi|pour|ce|cette|\\d)(?!\\w))([^\\s.,;:!?]+ ){1,4}qui (doit|doivent|devra|devront|devait|s'en occupent?|décident?|gère|gèrent)`,
        `(c'est|ce sont|c'était) (lui|elle|eux|elles|eux autres|ses \\w+|${them})( \\w+){0,2} qui (a|ont|avait|l'\\w+|les \\w+|vous (a|ont) \\w+)(?! (pris (en charge|soin)|réservé|préparé|trouvé))`,
        `(il|cela|ceci|ça) (appartient|revient|incombe) (à|au|aux) (?!(nous|moi)(?!\\w))(\\w+ ){1,4}(de|d')`,
        "(relève|relèvent|dépend|dépendent|est du ressort|sont du ressort|est l'affaire) (de |d'|du |des |de la |de l')(?!(nous|notre|nos|moi|votre|vos)(?!\\w))(\\w+ ){0,2}(service|agence|mairie|magasin|fabricant|vendeur|transporteur|banque|syndic|comptabilité|\\w*direction|assureur|exploitant|opérateur)( \\w+)?",
        '(adressez-vous|adresse-toi|tournez-vous|tourne-toi|réclamez|voyez|vois|voir|relancez|relance|contactez|contacte|appelez|appelle|présentez-vous|vous adresser|ouvre un dossier|ouvrez un dossier)[- ]?(directement |plutôt |donc )?(à |au |aux |avec |auprès de |auprès du |chez |vers |la |le |les |leur )?(?!(nous|moi|notre|nos|mon|ma)(?!\\w))(eux|elle|lui|leur \\w+|les au|le au|la au|' +
          `(la |le |l')?(service |votre |ton )?${others}|la comptabilité|comptabilité)`,
        "(ils|elles|eux) (devront|doivent|devaient) (?!(nous|me)(?!\\w))(la |le |les |vous |te |l')?\\w+(er|ir|re)",
      ),
    },
    {
      name: 'they did it',
      shape: wordings(
        `(?<!(pour|avec|chez|par|que|à) )${them}( \\w+){0,4}? ${failed}`,
        `(la faute|l'erreur|le tort|la responsabilité|cette faute|cette erreur)( en)? (est|incombe|revient|appartient)( entièrement| donc)? (à |au |aux |celle |lui |leur )?(?!(nous|moi|nôtre|mienne)(?!\\w))(du |de la |de |des )?(\\w+ )?(${others}|revient)`,
        `(c'est|c'était) ${them},? (qui|pas nous)`,
        `(commise|causée?|provoquée?|faite) par (?!(nous|moi|notre|nos|mes)(?!\\w))(le|la|l'|les|un|une|votre|vos) ?(\\w+ )?\\w+`,
        "(, pas nous|pas de notre fait|n'est pas de notre (fait|ressort|faute|responsabilité))",
        "(un|une|cet|cette|notre|le|la) (\\w+ )?(intérimaire|stagiaire|saisonnier|saisonnière|remplaçant|remplaçante|nouveau|nouvelle (collègue|recrue))( \\w+){0,3} (qui|a|avait|s'est|débutait|ne connaissait)",
      ),
    },
  ],
  lead: /^ ?(?:et|mais|donc|car|hélas|malheureusement|or)? ?$/i,
  we: null,
}
