// Pointing in French: at whoever else did it or is to mend it, and at the customer. Naming who helps is warm, and points at nobody.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'

/** Whoever else does it for us, or beside us. */
const others =
  "(transporteurs?|livreurs?|livreuses?|coursiers?|facteurs?|chauffeurs?|prestataires?|sous-traitants?|partenaires?|fournisseurs?|fabricants?|constructeurs?|vendeurs?|vendeuses?|magasins?|boutiques?|restaurants?|restos?|commerçants?|marchands?|éditeurs?|diffuseurs?|producteurs?|distributeurs?|exploitants?|gestionnaires?|syndics?|banques?|assureurs?|laboratoires?|labos?|hôpital|hôpitaux|aéroports?|compagnies?|agences?|poste|douanes?|mairies?|préfectures?|communes?|opérateurs?|installateurs?|techniciens?|intérimaires?|stagiaires?|saisonniers?|remplaçante?s?|collègues?|guichets?|caissiers?|caissières?|serveurs?|serveuses?|réceptionnistes?|standardistes?|conseillers?|conseillères?|agents?|voisins?|voisines?|automobilistes?|passagers?|voyageurs?|entreprises?|société|cabinets?|propriétaires?|usines?|gardiens?|gardienne|concierge|médecins?|organisateurs?|client d'avant|client précédent|professeure?s?|profs?|promoteur|bailleur|état civil|police|pharmacie|école|mutuelle|comptabilité|logistique|maintenance|facturation|urbanisme|trésorerie|secrétariat|voirie|service \\w+|personne (du|de la|de l') ?\\w+)"
const the = "(le|la|les|l'|un|une|des|notre|nos|votre|vos|ton|ta|tes|ce|cet|cette|ces|mon|ma|leur|son|sa|ses|du|aux|au) ?"
const them = `${the}(\\w+ ){0,2}${others}`
const failed =
  "(n'(a|ont|avait|avaient) (pas|jamais|rien|aucunement|même pas)|ne (vous |t'|l'|nous |les |m')?(a|ont|avait|avaient) (pas|jamais|rien|\\w+ aucune?|aucune?)|(vous |t'|nous |l'|les )?(a|ont|avait|avaient) (?!(tout|bien)(?!\\w))\\w+(é|i|u|is|it|dit|fait)(e|s|es)?( \\w+){0,4} (mauvaise?s?|mauvais|n'importe quoi|de travers|trop (tôt|tard)|à tort|par erreur|sans (batterie|rien|prévenir|(?!(attendre|tarder|faute))\\w+(er|ir)))|(a|ont) (bâclé|sauté|supprimé (?!(les frais|la pénalité))|mal)|(a|ont|avait|avaient) (mal|oublié|perdu|égaré|abîmé|cassé|endommagé|tardé|failli|manqué|omis|négligé|commis|confondu|refusé|annulé|inversé|trompé)|(aurait|auraient) (dû|pu)|s'(est|était) (trompée?|emmêlée?|mal)|se sont (trompée?s|mal)|n'aurait (pas|jamais) dû)"
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
        "(vous|tu) (nous |m')?(avez|as|aviez|avais) (\\w+ )?(saisi|mis|tapé|choisi|indiqué|donné|noté|entré|coché|sélectionné|rempli|inscrit|renseigné|commandé|laissé|communiqué|branché|utilisé|installé|fourni)( \\w+){0,5} (un autre|une autre|d'autres|mauvaise?|mauvais|fausse|faux|ancienne?|erronée?|incomplète?|vide|mal|inexistante?|trop|qui n'(est|existe))( \\w+)?",
        "(?<!(car|si|que) )(votre|ton|ta|vos|tes) (messagerie|box|wifi|routeur|modem|banque|carte|sonnette|appareil|connexion|installation|navigateur|téléphone|ordinateur|boîte|boîte mail|câble|matériel|adresse) (\\w+ ){0,2}?(qui|est (pleine|mal|incompatible|obsolète|trop|bloquée?)|n'est pas (compatible|à jour|aux normes)|ne (supporte|capte|répond|reçoit|fonctionne)|range|bloque|refuse|rejette|classe|sature)",
        "c'est (votre|ton|ta|vos) \\w+ qui|il (suffisait|fallait|aurait fallu|aurait suffi) (bien |simplement |juste )?(de |d')?(?!(vous|te|nous|t)(?!\\w))(lire|vérifier|prévenir|appeler|demander|signaler|annuler|regarder|cocher|télécharger|imprimer|apporter|venir|arriver|cliquer|choisir|réserver|valider|enregistrer|sauvegarder|le (dire|lire|signaler|préciser)|nous (prévenir|appeler|le dire))|(vous vous êtes|tu t'es) (trompée?s?|mal|emmêlée?s?)|(le nom|l'adresse|le numéro|le code)( \\w+){1,4} (votre|vous|ton|tu)( \\w+){0,4} (n'est pas|n'existe|était faux|est faux|ne correspond)",
        "que (vous|tu) (nous )?(avez|as|aviez|avais) \\w+( \\w+)? (était|étaient|est|sont|n'était|n'étaient) (\\w+ )?(incompl|erron|fau|illisible|périm|mauvais|vide|mal|pas)\\w*|en (appelant|lisant|vérifiant|prévenant|réservant|cochant|regardant|annulant|commandant) (plus tôt|bien|mieux|avant|à temps)( \\w+)?|(regardez?|lis|lisez|relis|relisez|choisis|choisissez) mieux( \\w+)?|(fais|faites) (plus )?attention (la|à la|une) prochaine|avant de nous (appeler|écrire|contacter|solliciter|relancer)|avant de (vous plaindre|te plaindre|réclamer)|(vous|tu) (aurez|auras|avez|as) (sans doute|probablement|sûrement|certainement) (mal )?\\w+",
        '(vous|tu) (avez|as) \\w+( \\w+){0,4} sans (regarder|lire|vérifier|cocher|relire)( \\w+)?|(votre|ton|ta) (fils|fille|enfant|mari|femme|chien|chat|invité) (a|ont) (acheté|touché|cassé|appuyé|fermé|ouvert|accepté|mouillé|effacé|laissé)',
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
        `(il|cela|ceci|ça) (appartient|revient|incombe) (à|au|aux) (?!(nous|moi)(?!\\w))(\\w+ ){1,4}(de |d')\\w+`,
        "(relève|relèvent|dépend|dépendent|est du ressort|sont du ressort|est l'affaire) (de |d'|du |des |de la |de l')(?!(nous|notre|nos|moi|votre|vos)(?!\\w))(\\w+ ){0,2}(service|agence|mairie|magasin|fabricant|vendeur|transporteur|banque|syndic|comptabilité|\\w*direction|assureur|exploitant|opérateur)( \\w+)?",
        '(adressez-vous|adresse-toi|tournez-vous|tourne-toi|réclamez|voyez|vois|voir|relancez|relance|contactez|contacte|appelez|appelle|présentez-vous|vous adresser|ouvre un dossier|ouvrez un dossier)[- ]?(directement |plutôt |donc )?(à |au |aux |avec |auprès de |auprès du |chez |vers |la |le |les |leur )?(?!(nous|moi|notre|nos|mon|ma)(?!\\w))(eux|elle|lui|leur \\w+|les au|le au|la au|' +
          `(la |le |l')?(service |votre |ton )?${others}|la comptabilité|comptabilité)`,
        "écri(s|vez)-(leur|lui)|demandez?-(lui|leur)|(réclamez?|plaignez-vous|plains-toi) (là-bas|sur place|chez eux|auprès d'eux)|posez? la question (à|au|aux) (?!(nous|moi|notre|nos)(?!\\w))(l')?\\w+",
        "(ils|elles|eux) (devront|doivent|devaient) (?!(nous|me)(?!\\w))(la |le |les |vous |te |l')?\\w+(er|ir|re)",
      ),
    },
    {
      name: 'they did it',
      shape: wordings(
        `(?<!(pour|avec|chez|par|que|à) )${them}( \\w+){0,4}? ${failed}`,
        `(?<!(pour|avec|chez|par|que|à|si|quand) )${them}( \\w+){0,4}? (nous |l'|les |vous |t'|y |en )?(a|ont|avait|avaient) (\\w+ )?(forcé|bloqué|retenu|refusé|fermé|cassé|coupé|raté|percuté|heurté|provoqué|causé|déclenché|tiré|livré (en retard|trop)|mal \\w+|déposé (au mauvais|chez|devant)|gardé|confondu|ignoré|renversé|détourné|arraché|déprogrammé|retardé|lâché)`,
        `(?<!(pour|avec|chez|par|que|à|si|quand) )${them}( \\w+){0,3}? ((qui )?ne (nous |vous |t'|les |la |le )?(fournit|livre|livrent|envoie|répond|répondent|transmet|suit|suivent|respecte|respectent|sonne|rappelle)|est en grève|sont en grève|traîne|traînent|tarde|tardent|retient|bloque|bloquent)( (plus|pas|rien|qu\\w*|que))?`,
        `(ceux|celles|celui|celle) (de|du|des) (la |l')?(\\w+ ){1,3}(ont|a|n'ont|n'a|se sont|s'est) (\\w+ ){0,2}?(pas|mal|saisi|mis|oublié|trompée?s?|confondu|noté)|(la personne|le monsieur|la dame) qui (vous|t'|te|lui) ?(a|avait) \\w+( \\w+)? (ne|n'|s'est|a mal)|on (vous|t') ?(a|avait|aura) (mal (renseignée?s?|informée?s?|conseillée?s?|orientée?s?)) (à|au|en|dans) (l'|la |le )?(agence|magasin|boutique|guichet|téléphone|accueil)`,
        `(l'erreur|le retard|le problème|la faute|le souci|la panne|la confusion|l'oubli|le blocage) (vient|provient|venait|émane|se situe) (\\w+ )?(de|du|des|chez|au|aux)( la| l'| le)? ?(?!(nous|notre|nos|moi)(?!\\w))(votre |ton |ta )?(\\w+ )?${others}|${them} (est|sont|en est|en sont|serait) (\\w+ )?(seule?s? )?responsables?|(votre|ton|ta) (médecin|banque|assureur|propriétaire|syndic|opérateur|fournisseur|employeur|mutuelle|école|caisse|agence|mairie)( \\w+)? (doit|devra|devrait) (?!(vous recevoir))(vous |te |l')?\\w+(er|ir|re)`,
        `c'est (bien |donc )?(l'affaire|le problème|du ressort|le fait|l'erreur|la faute) (de l'|de la |du |des |de )(?!(nous|notre|nos)(?!\\w))(votre |ton )?(\\w+ )?${others}|(est|sont) (le fait|celui|celle) (de l'|de la |du |des )${others}|attendre que (la |le |l'|les )?${others} \\w+|ceux (de|du|des) (la |l')?(\\w+ ){1,2}ont (coupé|cassé|perdu|fermé|annulé|changé|laissé|bloqué)`,
        "(celui-là|celui-ci|celle-là|celle-ci|ce dernier|cette dernière) (ne |n'|l'|l)*(a|est|s'est|aurait) (\\w+ )?(pas|jamais|mal|dû|trompée?)",
        "(monsieur|madame|m|mme|le docteur|la docteure) \\w+ (aurait (dû|pu)|n'a (pas|jamais)|a (oublié|mal|omis|négligé)|s'est trompée?)",
        `(la faute|l'erreur|le tort|la responsabilité|cette faute|cette erreur)( en)? (est|incombe|revient|appartient)( entièrement| donc)? (à |au |aux |celle |lui |leur )?(?!(nous|moi|nôtre|mienne)(?!\\w))(du |de la |de |des )?(\\w+ )?(${others}|revient)`,
        `(c'est|c'était) ${them},? (qui|pas nous)`,
        `(commise|causée?s?|provoquée?s?|faite|annulée?s?|cassée?s?|perdue?s?|abîmée?s?|bloquée?s?|décidée?s?|mal \\w+) par (?!(nous|moi|notre|nos|mes)(?!\\w))(le|la|l'|les|un|une|votre|vos) ?(\\w+ )?\\w+`,
        "(, pas nous|pas de notre fait|n'est pas de notre (fait|ressort|faute|responsabilité))",
        "(un|une|cet|cette|notre|le|la) (\\w+ )?(intérimaire|stagiaire|saisonnier|saisonnière|remplaçant|remplaçante|nouveau|nouvelle (collègue|recrue))( \\w+){0,3} (qui|s'est|débutait|ne connaissait|(a|avait) (mal|oublié|confondu|perdu|cru|pris|saisi|donné|envoyé))",
      ),
    },
  ],
  lead: /^ ?(?:et|mais|donc|car|hélas|malheureusement|or)? ?$/i,
  we: null,
}
