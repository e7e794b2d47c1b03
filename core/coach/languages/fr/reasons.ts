// French reasons: causes, policies, circumstances, comparisons, intentions. A reason that owns the mistake is no excuse.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { facts, turnedAside } from './facts.ts'
import { limits } from './limits.ts'
import { notFlat } from './not-flat.ts'
import { spelt, wordings } from './spelling.ts'

const own =
  "(une |un |l'|cette |cet |la )?(\\w+ )?(erreur|oubli|faute|négligence|bourde|maladresse|confusion)( \\w+)? de (notre|ma|mon) (part|côté)|(notre|ma|mon|nos) (\\w+ )?(erreur|faute|oubli|négligence|retard|manque|silence)s?|mon oubli"
const yours =
  '(votre|vos|ton|ta|tes|cette demande|cet échange|notre (échange|appel|conversation|entretien|message)|vous|toi|ce message|ton message)'
/** What befalls a company. */
const calamity =
  '(orages?|tempêtes?|neige|verglas|intempéries|inondations?|crues?|canicule|brouillard|grêle|foudre|vents?|météo|grèves?|mouvement social|débrayage|manifestations?|pannes?|coupures?|incendie|accidents?|travaux|embouteillages|bouchons|trafic|circulation|affluence|foule|rush|afflux|pic|hausse|vague|pénurie|rupture|cyberattaque|attaque|piratage|bug|incident|épidémie|pandémie|grippe|maladies|absences|vacances|fêtes|soldes|surcharge|surbooking|retards? du|alerte|fuite|vandales?|vols?)'
const thirdParty =
  '(automobiliste|chauffard|conducteur|tiers|camion|usager|prestataire|sous-traitant|fournisseur|transporteur|fabricant|intérimaire|stagiaire|partenaire|douane|poste|mairie|éditeur|studio|opérateur|constructeur|grossiste|producteur|aéroport|syndicat|voyageur|passager|voisin|arbre|sanglier|oiseau|rongeur)s?'

const shapes: readonly ReasonShape[] = [
  {
    kind: 'cause',
    name: 'due to',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      `((en raison|à cause|a cause|du fait|par suite|suite à cause|compte tenu|au vu|eu égard) (de|du|des|d'\\w+)(?! (votre|vos|ton|ta|tes|notre erreur|notre faute))|(dû|due|dus|dues|suite|grâce|lié|liée|liés|liées|face) (à|au|aux)(?= ?(un|une|la|le|les|des|l'|ce|cet|cette|nombreu|grève|intemp|nos|notre))|(provoqué|causé|occasionné|engendré|entraîné|retardé|bloqué|perturbé|ralenti|empêché|immobilisé|interrompu|touché|pénalisé|abîmé|endommagé|pris de court)e?s? par(?! (nous|notre|nos|ma|mon|moi)))(?! ?(${own}|${yours}|(\\w+ ){1,3}que (nous|j')))`,
      `(vu|étant donné) (le|la|les|l'|que) ?(?!(${own}|${yours}))\\w+`,
      `(faute|par manque) (de|d') ?(?!(notre|nous|ma))\\w+`,
      `avec (le|la|les|l'|tous les|toutes les|cet|cette|ces|tant de|\\d[\\d ]*) ?(\\w+ ){0,1}(${calamity}|élèves|commandes|demandes|dossiers|appels|clients|période|saison|nombre)`,
    ),
  },
  {
    kind: 'cause',
    name: 'because',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      "(parce que|parce qu'|car|puisque|puisqu'|étant donné que|vu que|d'autant que|d'autant qu') ?(?!(nous (avons|n'avons|vous|nous)|j'ai|je (n'|me|vous)|on (a|n'a|s'est|vous)|vous|tu|(le|la|l') ?\\w+ (vient|venait|est|était) (de (nous|notre|mon|ma)|à nous|le nôtre|la nôtre)))(le|la|les|l'|notre|nos|un|une|il|elle|ils|des|ce|cet|cette|tous|beaucoup|aucune?|nous (sommes|étions|devons|devions|recevons|manquons)|on (est|était|doit|reçoit|manque)|c'est|tout)",
    ),
  },
  {
    kind: 'cause',
    name: 'the reason is',
    shape: wordings(
      "(la raison|la cause|le motif|l'origine|l'explication)( (du|de la|de ce|de cette|de votre) \\w+)? (est|était|en est|vient|tient)",
      '(est|sont|était) (dû|due|dus|dues|liée?s?) (à|au|aux)',
      "(s'explique|s'expliquent) par",
      "(vient|provient|viennent|proviennent|résulte|résultent) (forcément |sans doute |uniquement |simplement |directement |sûrement )?(de|du|des|d') ?(?!(notre|nous|chez nous|ma|moi|être|avoir|\\w+(er|ir))(?!\\w))\\w+",
    ),
  },
  {
    kind: 'circumstance',
    name: 'out of our hands',
    shape: wordings(
      'indépendante?s? de (notre|ma) volonté',
      '(hors|en dehors) de (notre|mon) (contrôle|controle|portée|pouvoir)',
      'force majeure',
      'inévitables?',
      '(imprévisibles?|imprévus?)(?<!sauf imprévu)',
      'ne dépend pas de nous',
      '(échappe|échappent) (à|totalement à) (notre|nous)',
      "(pas|rien|jamais) (de |à |d')?(notre|nos|ma) (faute|fait|ressort|responsabilité|contrôle)",
      "aucune? (?!(frais|démarche|somme|pénalité|autre|justificatif|document|formulaire|montant|prélèvement|supplément|coût|relance|excuse|raison|doute|client|anomalie|erreur|de nous)(?!\\w))\\w+( \\w+){0,4} (n'|ne )(?!(vous |te |sera|seront|est nécessaire|est requis|justifie|excuse))\\w+",
      "(personne|nul|qui) (ne |n')?(pouvait|peut|pourrait|aurait pu|est à l'abri|n'est à l'abri|pouvaient)",
      "(à l'abri|risque zéro|zéro défaut|erreur est humaine|nul n'est parfait|personne n'est parfait)",
    ),
  },
  {
    kind: 'circumstance',
    name: 'busy',
    shape: wordings(
      '(fort|forte|grand|grande|gros|grosse|énorme|très forte) (affluence|demande|activité|volume|rush|pic|saison)',
      "(très |trop |si |tellement )?(nombreuses|nombreux|grand nombre (de|d')|afflux (de|d')|pic (de|d')|volume (important |élevé |inhabituel |exceptionnel )?(de|d')|flot (de|d')|avalanche (de|d')|tant de|énormément (de|d')|beaucoup (de|d')) ?(demandes|commandes|appels|messages|dossiers|courriels|mails|inscriptions|réservations|clients|voyageurs|colis|monde|travail|sollicitations|connexions|patients|activité)",
      "(manque|manquons|manquait|pénurie) (cruellement )?(de|d') ?(personnel|bras|effectifs?|monde|chauffeurs?|livreurs?|conducteurs?|pièces?|soignants?|moyens|main-d'œuvre|temps|place|matières?|enseignants?|saisonniers)",
      'sous-effectifs?',
      "(en|font|fait|faisaient|la) grève(?! (est|s'est) (finie|terminée|levée|passée))",
      `\\w+(é|ée|és|ées|u|ue|us) par (le|la|les|l'|un|une|des|nos|leurs?)? ?(\\w+ )?(${calamity}|${thirdParty})`,
      "(un|une|des|plusieurs) \\w+ (s'est|se sont) (renvers|écras|effondr|déclar|déclench|couch|encastr|échou|romp|mis\\w* en)\\w*",
      "(a|ont|avait|avaient) (déjà )?(deux|trois|quatre|dix|plusieurs|d'autres|\\d+) (urgences|interventions|patients|tournées|dossiers|colis|appels|chantiers)",
      '(au compte-gouttes|au ralenti)',
      "(que|qu'|seulement|encore|toute) ?(d'|de )?une (toute )?petite (équipe|structure|entreprise|boutique|association|maison)",
      "plus (de|d') ?\\w+ que (d'habitude|prévu|la normale|d'ordinaire|jamais|d'autres)",
      "(a|ont|avons|ai|font|fait|faisons|fais) (vraiment |tout )?(ce qu(e|'\\w+) (\\w+ )?(a|ont|avons|ai|peut|peuvent|pouvons|pouvait)|au (plus vite|mieux)|de (son|notre|leur|mon) mieux|le maximum|(son|notre|leur|mon) possible)",
      "(débordée?s?|submergée?s?|surchargée?s?|saturée?s?|dépassée?s? par|prise?s? d'assaut|victimes? de (son|notre|leur) succès|sur les rotules|à flux tendu)",
      '(un seul|une seule|deux|trois|quelques|peu de) (personnes?|agents?|conseillers?|collègues?|techniciens?|employée?s?) (seulement )?(au|à|pour|est|sont|en arrêt|malade|absent)',
      '(absente?s?|en arrêt|malades?|en congés?|en vacances|souffrante?s?) (maladie|cette semaine|ce jour|ces jours|hier|lundi|mardi|mercredi|jeudi|vendredi|depuis|pour|et|\\w+mment)',
      '(intempéries|mauvais temps|haute saison|période (de fêtes|chargée|estivale|des fêtes)|heures? de pointe|tout le monde (est|était|appelle|se connecte|veut))',
      "(intérimaires?|stagiaires?|saisonniers?|apprentie?s?|débutait|débute|débutante?|vient d'arriver|venait d'arriver|tout nouveau|toute nouvelle|encore en formation|(notre|un|du|au|ce) nouveau (système|logiciel|prestataire|collègue|transporteur|site))",
      `(?<!(car|que|puisque|qu'|parce qu'|puisqu') ?)(le|la|les|un|une|des|l'|d'|plusieurs|de fortes?|de violents?|ce|cet|cette|ces) ?(\\w+ )?${calamity}( (?!(?:qui|que|par|vous|te|est)(?!\\w))\\w+){0,3} (a|ont|avait|avaient|bloque|bloquent|ralenti\\w*|perturbe\\w*|retarde\\w*|empêche\\w*|immobilise\\w*|paralyse\\w*|touche\\w*|affecte\\w*)(?= )`,
    ),
  },
  {
    kind: 'circumstance',
    name: 'they did it',
    shape: wordings(
      `(?<!(car|que|puisque|qu'|parce qu'|puisqu') ?)(un|une|des|notre|nos|le|la|les|l') ?${thirdParty}( \\w+){0,2} (nous |l'|les |y |s'est |ne |n'|)(a|ont|avait|avaient|impose\\w*|refuse\\w*|décide\\w*|tarde\\w*|fixe\\w*|est (en|seul)|sont (en|seuls))(?= (?!(libéré|accepté|confirmé|validé|accordé|autorisé|retrouvé|réparé|remis|remboursé|rendu|débloqué|apporté|offert|repris|promis|trouvé|rouvert)e?s?(?!\\w)))`,
      "(c'est|ce sont|c'était) (lui|elle|eux|elles|le|la|les|l'|un|une|leur) ?(\\w+ ){0,3}(qui|à qui) ?(a|ont|avait|décide\\w*|fixe\\w*|gère\\w*|choisi\\w*|impose\\w*|détien\\w*|n'a|n'ont|est responsable|vous (a|ont))",
    ),
  },
  {
    kind: 'policy',
    name: 'our policy',
    shape: wordings(
      "(selon|conformément à|suivant|en vertu de|d'après|au titre de|aux termes de|en application de|comme le (précise|prévoit|stipule|rappelle|indique|mentionne)(nt)?|ainsi que le (précise|prévoit|stipule|rappelle|indique)(nt)?) ?(notre|nos|les|la|le|l'|votre|vos)? ?(politique|conditions|règles?|règlement|cgv|contrat|charte|loi|procédure|barème|article|billet|notice|législation|réglementation|convention|tarifs?)",
      "(comme|tel que|ainsi que) ?(c'est |cela est |il est |nous l'avons )?(indiqué|précisé|mentionné|stipulé|prévu|spécifié|annoncé|affiché|écrit|inscrit|rappelé)e?s? (dans|sur|au|aux|à|par|lors|noir)",
    ),
  },
  {
    kind: 'policy',
    name: 'policy says',
    shape: wordings(
      "(politique|conditions|règles?|règlement|cgv|contrat|charte|loi|procédure|barème|article|billet|notice|législation|réglementation|convention|système|logiciel|site|application|programme|outil|garantie|assurance|protocole|offre|formule|forfait|abonnement)s?( (?!(qui|que)(?!\\w))\\w+(\\.\\d+)?){0,6} (ne |n')((nous|le|la|l'|vous|les|me) ?)?(permet|permettent|prévoit|prévoient|autorise|autorisent|demande|impose|oblige|couvre|couvrent|comprend|inclut|rembourse|garantit|garantissent|donne)(nt)?",
      "(politique|conditions|règles?|règlement|cgv|contrat|charte|loi|procédure|barème|article|billet|notice|législation|réglementation|convention|protocole)s?( (?!(qui|que)(?!\\w))\\w+(\\.\\d+)?){0,6} (exclut|excluent|subordonne|subordonnent|conditionne|interdit|interdisent|impose|imposent|exige|exigent|oblige|obligent|stipule|stipulent|précise|précisent|indique|indiquent|limite|limitent|réserve|est claire?|sont claire?s|s'applique|s'appliquent|vaut|valent|est la même|est formel(le)?|veut|veulent|fait foi)",
      "(je|nous|on) (suis|sommes|est) (tenue?s?|obligée?s?|contrainte?s?|liée?s?|soumise?s?) (de|d'\\w+|par|à|au|aux|légalement)",
      "appliqu(ons|e|er|ait|ent|ions) (simplement |strictement |seulement |uniquement )?(la|le|les|l'|un|une) ?(procédure|règlement|loi|barème|règle|tarif|consigne|protocole|convention|grille|réglementation|politique|décision|directive)s?",
      "(le|la|l') ?(précise|stipule|mentionne|prévoit|spécifie)(nt)? (en|à|dans|au|noir|clairement|bien|d'ailleurs|pourtant|page|dès)",
      "(vous|tu) (l'|les |la )?(avez|aviez|as|avais) (vous-même |toi-même |bien |pourtant |d'ailleurs )?(signé|accepté|validé|coché|souscrit|approuvé)e?s?",
      '(petites lignes|clauses?|mentions? légales?)',
      '(pour|par) (des |mesure |mesures )?(raisons? )?de (sécurité|confidentialité|hygiène|conformité|légales|techniques)',
      "pour (des )?raisons? (de|d'|techniques?|légales?|opérationnelles?|commerciales?|administratives?|sanitaires?|réglementaires?)",
      "(tout|toute) (?!(l'|la|notre|mon|ma|le|cela|ça|de|à|en|ce|cette)(?!\\w))\\w+( \\w+){0,8} (reste|restent|est|sera|doit|entraîne|fait l'objet|donne lieu|vaut) (due?|dû|facturée?|considérée?|refusée?|être|l'objet|lieu|acceptation|définiti(f|ve)|perdue?|exclue?)",
    ),
  },
  {
    kind: 'policy',
    name: 'not guaranteed',
    shape: wordings("(n'est|ne sont) pas garantie?s?", 'à titre indicatif', "n'avez pas droit", "(ne|n') \\w+ (droit à|lieu à) aucune?"),
  },
  {
    kind: 'comparison',
    name: 'others too',
    shape: wordings(
      "(d'autres|les autres|beaucoup de|la plupart des|tous les|nos autres|l'ensemble de nos|toutes nos|tous nos|de nombreux|la majorité de nos|de nos|toutes les|chaque) (?!(jours|mois|ans|fois|semaines|deux|documents|détails|informations|frais|dossiers|factures|nuits|coûts|points))(clients?|clientes?|gens|familles|usagers|assurés|abonnés|voyageurs|passagers|concurrents|opérateurs|compagnies|banques|enseignes|hôtels|joueurs|parents|patients|locataires|utilisateurs|élèves|étudiants|adhérents|membres|fournisseurs|sites|marques|magasins|transporteurs|acteurs)( \\w+)?",
      "(comme|ainsi) (partout|ailleurs|tout le monde|chez (tous|tout)|dans (tout|toutes|tous|n'importe)|la plupart)",
      "(chez|de) (nos|les|tous nos|tous les|n'importe) (\\w+ )?(concurrents|confrères|autres \\w+|opérateurs)",
      "(il en va de même|même chose|c'est pareil|se passe pareil|la même (règle|chose)|idem|pareil) (pour|partout|ailleurs|chez)",
      "(vous|tu) (n'êtes|n'es) pas (le|la) (seule?|premier|première)",
      'pour (tout le monde|tous(?! (les|vos|nos|ces|mes) )|chacun|toutes et tous|tous les (clients|usagers|abonnés))',
      "(vaut|s'applique|valable|identique|le même|la même) (pour|à|aux) (tous(?! (les|vos|nos) (matchs|jours|trajets|trains|musées|magasins|concerts))|toutes|chacun|tout le monde|l'ensemble|chaque)",
      'sans exception',
      'pas (propre|spécifique|limité|réservé) à (notre|nous|nos|la)',
    ),
  },
  {
    kind: 'comparison',
    name: 'it happens',
    shape: wordings(
      '(cela|ça|ces choses|ce genre de choses?|ce type de \\w+|les erreurs|les retards|une erreur|un retard) (peut|peuvent|arrive|arrivent|peut arriver|se produit|se produisent)( (?!(ne|plus|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce|chez|à))\\w+)?',
      "(il est|c'est|rien (de plus|que de)|quoi de plus) (tout à fait |parfaitement |assez |plutôt |très |tout ce qu'il y a de |donc |malheureusement )?(fréquent|courant|normal|habituel|classique|banal|logique|naturel|inhérent)(?! (que vous|de vous|de se|que tu|d'être (en|dé)|votre))",
      '(arrive|arrivent) (aux meilleurs|à tout le monde|à (tous|chacun)|parfois|souvent|malheureusement|régulièrement|quelquefois)',
      "(ne voient|ne remarquent|ne s'en) (même |d'ailleurs )?(pas|aperçoivent)",
    ),
  },
  {
    kind: 'intention',
    name: 'not our intention',
    shape: wordings(
      "(ce )?n'(était|est|a jamais été) (pas |nullement |aucunement |en aucun cas )?(notre|mon|dans notre|dans mon) (intention|but|souhait|volonté)",
      "(pas|jamais|nullement) (été )?(dans )?(l'|notre|mon) ?(intention|volonté|objectif) (de|d'\\w+)",
      "(nous ne voulions|je ne voulais|nous n'avons jamais voulu|loin de (nous|moi)) (pas|l'idée)?",
      '(de|en toute) bonne foi',
      "partait d'une bonne intention",
    ),
  },
  ...limits,
  ...turnedAside,
]

export const reasons: ReasonWords = {
  shapes,
  facts,
  advice: spelt(
    /(?<![a-zß-öø-ɏ])(?:veuillez|merci de|pouvez|peux|nous allons|je vais|conseillons|recommandons|redémarrez|je vous (?:ai|envoie|fais|rembourse|joins)|nous vous (?:avons|envoyons|remboursons)|j'ai (?:choisi|préféré|pris)|mieux vaut)(?![a-zß-öø-ɏ])/i,
  ),
  // "Je vous rends la majoration", "j'ai annulé l'amende", "nous avons oublié": then the rest of the sentence defends nothing.
  deed: spelt(
    /(?<![a-zß-öø-ɏ])(?:(?<!(?:que|comme|si|où) )(?:je|nous|on) (?:vous |te |l'|la |le |les |t')+(?:ai |avons |a |en |y )?(?!(?:rappel|précis|inform|invit|signal|prie|prion|recommand|conseill|remerci|compren|compri|confirm|assur|demand|laiss|compt|avions|avait|avais|averti|prévenu|indiqu|regrett|dis|dit|pens|cro|facturé|perdu|oubli|fait|promis|envie)[a-zß-öø-ɏ]*)[a-zß-öø-ɏ]{2,}|j'ai (?:aussi |donc |déjà |bien |fait |pu |tout )?(?!(?:bien|constat|vu|vérifié|consult|pris|regard|compris|transmis|reçu|été|eu|noté|trouvé|cherché)[a-zß-öø-ɏ]*)[a-zß-öø-ɏ]+(?:é|ée|és|i|is|er|ir)|je (?:renvoie|résilie|rembourse|annule|refais|reprends|remplace|retire|supprime|offre|change|recommence|corrige)|nous (?:renvoyons|retirons|annulons|offrons|remplaçons|reprenons|supprimons|refaisons|corrigeons|remboursons)|(?:nous|on|j'?) ?(?:avons|a|ai) (?:oublié|omis|interverti|confondu|commis|négligé)|(?:notre|ma) (?:propre )?(?:faute|erreur|négligence)|est entièrement nôtre)(?![a-zß-öø-ɏ])/i,
  ),
  failing: spelt(
    /(?<![a-zß-öø-ɏ])(?:pas|jamais|personne|retard[a-zß-öø-ɏ]*|tard[a-zß-öø-ɏ]*|perdue?s?|endommag[a-zß-öø-ɏ]*|cassée?s?|rupture|annulée?s?|manque[a-zß-öø-ɏ]*|impossible|bloquée?s?|reportée?s?|fermée?s?|plus lent[a-zß-öø-ɏ]*)(?![a-zß-öø-ɏ])/i,
  ),
  // What a rule gives the customer is no shield.
  condition: spelt(
    /^(?:si|s'il|au cas où) |(?<!(?:pas|plus|aucun) )(?:droit (?:à|au)|droit,|vous protège|en votre faveur|à votre avantage|(?:vous|te) (?:autorise|permet)|autorise (?:les|vos)|rembours[a-zß-öø-ɏ]+ (?:en totalité|intégralement|à 100)|remboursement (?:intégral|complet|total)|gratuit)/i,
  ),
  notFlat,
  turn: / (?:et|mais) (?:nous|je|j'|vous)(?![a-zß-öø-ɏ])/i,
  firstSo: /^(.{8,120}?), (?:donc|si bien que|de sorte que|c'est pourquoi|par conséquent|du coup|d'où|alors) (?=(.+))/i,
  ownSubject: spelt(
    /^(?:(?:et|mais|bonjour|bonsoir|chère?|madame|monsieur|[a-zß-öø-ɏ'-]+,)[ ,]+)*(?:nous|je|j'|on|vous|tu|votre|vos|ton|ta|veuillez|merci)(?![a-zß-öø-ɏ])/i,
  ),
  guess:
    /(?<![a-zß-öø-ɏ])(?:probablement|sans doute|vraisemblablement|peut-être|apparemment|sûrement|il semble que|il semblerait|il se peut que|a dû|ont dû)(?![a-zß-öø-ɏ])/i,
}
