// Owning it in French: we did it, or left it undone. What befell us, or what we deny, owns nothing.

import { type Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const clitics = "((vous|te|lui|leur|les|le|la|y|en|nous|me) |[tlm]'((en|y) )?){0,3}"
const have = '(avons|ai|a|avions|avais|avait)'
/** We, and what is ours: "notre atelier", "un de nos livreurs". */
const weHave = `((nous|on|qui) ${clitics}${have}|(je ${clitics}|j'((en|y) )?)(ai|avais)|(notre|nos|mon|ma)( \\w+){1,3} ${clitics}(a|ont|avait|avaient))`
const slip =
  '(erreur|faute|oubli|négligence|bévue|bourde|gaffe|boulette|maladresse|étourderie|inattention|manquement|loupé|légèreté|responsabilité|défaillance|manque de (sérieux|rigueur|vigilance|suivi|réactivité|attention)|retard|raté|silence|lenteur|confusion|bug)s?'
const failed =
  '(oublié|perdu|égaré|manqué|commis|cassé|abîmé|endommagé|détérioré|échoué|déçu|laissé|abandonné|trompé|raté|loupé|négligé|omis|confondu|interverti|inversé|mélangé|baladé|promené|ignoré|tardé|failli|gaffé|merdé|foiré|planté|bâclé|trahi|privé|induit|eu tort|mis (trop|tant|bien trop|beaucoup trop)|manqué (à|de)|fait (attendre|perdre|une (erreur|faute|bourde|gaffe)|erreur|preuve de|défaut|courir|tourner|déplacer|venir pour rien)|mal \\w+|trop \\w+|facturé (deux fois|trop)|pris (du|trop de) retard|manqué de \\w+)(e|s|es)?'
/** How a deed of ours went wrong: "à la mauvaise adresse", "sans vous prévenir". */
const wrong =
  "(à tort|par erreur|en double|deux fois|trop (tard|tôt|vite|cher|peu|longtemps)|en retard|mauvais|mauvaise|mauvaises|faux|fausse|au lieu (de|d'|du)|à la place|(à|pour|chez|avec) (un|une|d'autres) autre|à quelqu'un d'autre|tout de même|quand même|pour rien|sans (?!(attendre|tarder|discuter|condition|frais|faute|franchise|délai)(?!\\w))(jamais |plus )?(vous |te |t'|l'|le |la |les |rien |même )?\\w+(er|ir|re))"
const undone =
  '(?!(reçu|trouvé|retrouvé|constaté|relevé|détecté|voulu|souhaité|cherché|eu|vu|pu|identifié|cessé|hésité|oublié|manqué|facturé|débité|prélevé|perdu|changé|modifié|encore|connaissance|non|fini)(?!\\w))(?!reçue?s?(?!\\w))\\w+(é|ée|és|ées|i|is|ie|it|ite|u|us|ue|ert|erte)'

export const ownership: readonly Pattern[] = [
  {
    name: 'we did it',
    shape: wordings(
      `${weHave}( (?!(pas|jamais|rien)(?!\\w))\\w+){0,2} ${failed}`,
      `${weHave} (?!(pas|jamais|rien)(?!\\w))[^.!?;]{0,80} ${wrong}`,
      `${weHave} (livré|envoyé|expédié|remis|servi|vendu|donné|installé|posé|rendu)(e|s|es)?(?!\\w)[^.!?;]{0,60} (rayé|cassé|abîmé|endommagé|fendu|déchiré|taché|défectueu|manquant|incomplet|incomplèt|froid|périmé|sale|erroné|fêlé|troué)\\w*`,
      "(nous nous sommes|je me suis|on s'est|(notre|nos|mon|ma) \\w+ (s'est|se sont)) (lourdement |bien |complètement |tous )?(trompé|emmêlé|planté|égaré|fourvoyé|mélangé|mal \\w+)(e|s|es)?",
      "(nous avons|nous (en )?étions|nous (en )?sommes|j'en suis|j'étais|j'ai été|je suis|nous avons été|on était|on a été|on est) ((trop|bien trop|seuls|entièrement|pleinement|clairement|seul|complètement) )?(en retard|lente?s?|en tort|en faute|fautifs?|fautives?|responsables?|négligents?|absents?|injoignables?|coupables?|passée?s? à côté|à côté|tombée?s?|arrivée?s? (trop )?(tard|en retard)|partie?s? (trop )?tard)",
    ),
  },
  {
    name: 'we left it undone',
    shape: wordings(
      `(nous|je|on|qui) (ne |n')?${clitics}(avons|ai|a|avions|avais|avait) (même |toujours |tout simplement |hélas )?(pas|jamais|rien)( (?!(pu|su|encore)(?!\\w))\\w+){0,2} ${undone}`,
      `(je|nous|on) (ne |n')${clitics}(suis|sommes|est) (pas|jamais)( \\w+)? (venue?s?|passée?s?|arrivée?s?|revenue?s?|allée?s?|présentée?s?|déplacée?s?|intervenue?s?)`,
      "personne (ne |n')(vous |t'|te |l'|les )?(a|avait|est|était) \\w+",
      `(notre|nos)( \\w+){1,3} (n'a|n'ont|n'est|ne (vous|l'|s')\\w*|ne sont)( \\w+)? (pas|jamais|rien)`,
      "(nous n'avons|je n'ai|on n'a) pas (su|pu tenir|été (à la hauteur|assez|clairs?|claires?|réactifs?|attentifs?|attentive|capables?|là))",
      "(nous|je|on) ne (vous |t')?(l'|les |)(avons|ai|a) pas (fait|dit)",
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      `(notre|mon|ma|nos|mes) ((propre|seule|grosse|grande|entière|pleine|lourde|énorme) )?${slip}(?! (de|d'|du) (vue|livraison habituel))`,
      `${slip}( \\w+){0,3} (de notre part|de ma part|de notre côté|de mon côté|de notre fait|de notre faute|de chez nous|est (de notre|de mon|la nôtre|la mienne|nôtre)|nous revient|nous incombe|m'incombe|m'appartient)`,
      "c'est (bien |entièrement |uniquement )?(de )?(notre|ma) (faute|erreur)",
      "c'est (nous|moi)(?= ?[:,.;!])",
      `(c'est|c'était|il s'agit d') ?(là )?une? ((grosse|vraie|grave|simple|double|regrettable|sacrée|belle) )?${slip}(?! (de (votre|vos|la|l'|frappe)|du|des|d'autrui)(?!\\w))`,
      "c'est (nous|moi) qui (avons|ai|nous sommes|me suis|aurions|aurais)",
      "(nous n'avons|je n'ai|il n'y a|on n'a) (aucune|pas d'|pas la moindre) ?excuse",
      '(est|était) (inexcusable|impardonnable|indigne de nous)',
      '(en tort|torts? (est|sont) (de notre côté|les nôtres|pour nous))',
      '(faute|erreur|tort|torts|responsabilité)s? (en )?(est|sont|était) (\\w+ )?(nôtre|nôtres|mienne|miens|à nous|la nôtre|la mienne|les nôtres)',
      'mea culpa',
      "sans (vous|te|t'|l'|les) ?(en )?(avoir )?(prévenue?s?|avertie?s?|informée?s?|consultée?s?|prévenir|avertir|informer|consulter|rappeler|répondre)",
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings(
      "(nous|je|j'|on) ?(en )?(assumons|assume|prenons|prends|endossons|endosse|reconnaissons|reconnais|reconnaît|admettons|admets)( (l'|d')?\\w+){0,3} (responsabilité|erreur|faute|torts?|manquement|retard)",
      "(nous l'|je l'|nous en )(assumons|assume|reconnaissons|reconnais|admettons|admets)",
    ),
  },
  {
    name: 'we should have',
    shape: wordings(
      "(nous|j'|je|on) ?(vous |t'|te |l'|les |n')?(aurions|aurais|aurait) (jamais |pas |bien )?(dû|du|pu) (?!(recevoir)(?!\\w))\\w+",
      "(nous|on|je) (vous |te )?(devions|devait|devais) (\\w+ ){0,5}(et|mais) (nous|on|je|personne|rien) ?(ne|n'|l'avons pas)",
      "(cela|ça|ceci|ce \\w+|cette \\w+|rien de tout cela|vous|tu) n'(aurait|auriez|aurais|auraient) (jamais|pas) (dû|du)",
      "(nous|on|je) (vous |te |t')?(devons|doit|dois) (mieux|davantage)( que (ça|cela))?",
    ),
  },
  {
    name: 'we promised, and did not',
    shape: wordings(
      "(nous|j'|on) ?(vous |t'|te )?(avions|avons|ai|avais|avait|a) (promis|annoncé|assuré|garanti)(?!\\w).{0,80}(pas|jamais|personne|tard|rien)",
    ),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      "(désolée?s?|navrée?s?|confuse?s?|excuses|excuser|excusons|excuse|regrettons|regrette|pardon|sorry)( \\w+)?,? (que (nous|j'aie|on ait)|(de|d'|pour) ?(ne )?(pas |jamais |plus )?((vous|te|le|la|les|lui|leur) |[tl]')?(pas )?avoir)(?! (pas )?(répondu|tardé|reçu))",
      '(désolée?s?|navrée?s?|confuse?s?|excuses|excuser|excusons|excuse|regrettons|regrette|pardon|sorry)( \\w+)?,? (pour|de|du) ?(notre|nos|mon|ma)(?! réponse)',
    ),
  },
]

/** Where it stands beside a plain "pardon", what went wrong is what we are sorry for: "Il est arrivé froid et en retard. Pardon." */
export const besideSorry: readonly Pattern[] = [
  {
    name: 'it went wrong',
    shape: wordings(
      "(est|sont|était|étaient) (\\w+ ){0,2}?(arrivée?s?|partie?s?|revenue?s?|venue?s?|tombée?s?|restée?s?)( \\w+){0,3} (cassée?s?|abîmée?s?|froide?s?|en retard|trop|tard|vides?|incomplète?s?|incomplet|en morceaux|sans|ouverte?s?|trempée?s?|en panne|bloquée?s?|coincée?s?)|(n'est|ne sont|n'a|n'ont) (jamais|pas) (\\w+ )?(arrivée?s?|venue?s?|partie?s?|fonctionné|sonné|démarré|été (livrée?s?|prévenue?s?|servie?s?))",
      '(vous|tu) (avez|as|aviez|avais) (\\w+ ){0,2}?(attendu|perdu|poireauté|payé|raté|manqué|dû|appelé|écrit|reçu|passé|trouvé|voyagé|dormi|mangé|fait)( \\w+){0,4} (\\d+|deux|trois|quatre|cinq|six|une|toute|heures?|minutes?|jours?|semaines?|fois|pour rien|sans|mauvaise?|debout|dehors|froid|en vain|nuits?|journée|demi-journée|matinée|revenir|attendre|rappeler|payer|cheveu)',
      "(notre|nos|mon|ma|l'un de nos|une de nos|un de nos) (\\w+ ){1,3}?((vous|t'|l'|les|lui|leur) ?)*(a|ont|avait|avaient|vous a|vous ont) (?!(retrouvé|réparé|remboursé|pris|préparé|envoyé ce|confirmé|validé))(\\w+ )?(laissé|effacé|perdu|facturé|débité|lâché|planté|crié|refusé|oublié|fermé|envoyé|livré|annulé|prélevé|fait|bloqué|manqué|gâché|privé|cassé|coupé|donné|répondu)",
      "(deux|trois|quatre|cinq|six|sept|huit|dix|\\d+) (nuits?|heures?|jours?|semaines?|mois|appels|relances|fois|passages)( \\w+){0,2} (sans|avec|pour|dans|à|avant|blanches?|d'attente)",
    ),
  },
  {
    name: 'it was not right',
    shape: wordings(
      "(c'est|c'était|est|était|trouve cela|et c'est) (\\w+ ){0,2}?(inacceptable|inadmissible|intolérable|inexcusable|impardonnable|honteux|lamentable|indigne|déplorable|scandaleux|dégoûtant|une honte|un fiasco|injuste|grave|pas (normal|acceptable|sérieux|digne|correct|admissible|juste|à la hauteur|une façon|une manière|professionnel))",
      "(ne|n') ?(devrait|devraient|devait|aurait|auraient|doit|doivent) (jamais|pas)( (plus|dû))?( \\w+)?|(pas|jamais) été à la hauteur|(rien|aucune excuse|pas d'excuse) (ne |n')?(justifie|à (dire|faire valoir))|(vous méritiez|tu méritais|vous méritez|tu mérites) (\\w+ )?(mieux|autre)|(un|une|tel|telle) (raté|loupé|fiasco|cafouillage|bourde|pagaille)|quelle (honte|bourde|pagaille|négligence)|quel (raté|fiasco|bazar|désastre)",
    ),
  },
]
