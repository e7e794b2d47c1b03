// What French letters say instead of sorry, in wordings that stand in no table: excuses, false apologies, and the question what to do.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { french } from './french.ts'

const about = { ...exampleCase, crux: null, hasOptions: true }
const rules = (text: string) => coach(text, about, reader(french)).findings.map(({ rule }) => rule)

describe('no sorry, and feigned', () => {
  it.each([
    'Bonjour, nous sommes navrés de votre ressenti.',
    'Désolé que notre réponse ne vous ait pas convaincue.',
    'Nous regrettons que vous ayez perçu notre message comme un refus.',
    'Mes excuses si mes propos vous ont heurté.',
    'Nous vous présentons nos excuses pour les désagréments que cela a pu vous causer.',
    "On s'excuse si jamais ça t'a mis dans l'embarras.",
    'Si notre accueil vous a paru froid, veuillez nous en excuser.',
    'Désolée que tu le prennes comme ça.',
    "Nous regrettons sincèrement que la prestation n'ait pas répondu à vos attentes.",
    "Oh mince, c'est vraiment pas cool à lire.",
    'Nous sommes attristés de lire votre commentaire.',
    "Ce n'est pas l'image que nous souhaitons donner.",
    'Dommage que votre soirée se soit mal passée.',
    'Nous sommes désolés pour tout éventuel malentendu.',
    'Je suis désolé de vous sentir aussi contrariée.',
    'Toutes nos excuses à celles et ceux qui auraient été gênés.',
    'Ça nous fend le cœur de lire ça.',
    'Voilà qui ne nous ressemble pas.',
    'Pardon si vous vous êtes sentie ignorée.',
    'Nous déplorons cette situation.',
  ])('“%s”', (text) => {
    expect(rules(text).filter((rule) => rule === 'conditional-non-apology' || rule === 'feelings-non-apology')).toHaveLength(1)
  })
})

describe('an excuse', () => {
  it.each([
    "Bonjour, la neige a bloqué nos camions sur l'A75 toute la nuit. Votre colis suivra.",
    'Madame, le règlement intérieur interdit les remboursements après 14 jours. Nous ne pouvons donc pas donner suite.',
    "Bonjour, notre serveur est tombé en panne à cause d'une mise à jour de notre hébergeur.",
    "Bonjour Luc, en ce moment on reçoit trois fois plus d'appels que d'habitude, l'attente est longue pour tout le monde.",
    "Bonsoir, la vidange n'est pas comprise dans la formule que vous avez choisie.",
    'Bonjour, chez tous les opérateurs la fibre connaît ce genre de petites coupures.',
    'Bonjour Madame, votre facture est correcte, la hausse vient du prix du gaz.',
    "Salut, les serveurs ont ramé parce que tout le monde s'est connecté en même temps.",
    "Bonjour, la photo du site n'est pas contractuelle et les couleurs peuvent varier selon les écrans.",
    "Madame, deux de nos infirmières étaient en arrêt ce jour-là et l'équipe a fait ce qu'elle a pu.",
    "Bonjour, le prix affiché datait d'avant la promotion, il suffisait de lire les petites lignes.",
    "Bonjour, on n'est qu'une petite équipe et on ne peut pas répondre à tout le monde le week-end.",
    'Bonjour Eva, le retard est dû au contrôle aérien, cela ne dépend pas de la compagnie.',
    "Monsieur, la banque n'a fait qu'appliquer la procédure en vigueur.",
    'Bonjour, vous aviez coché la case « sans assurance » lors de la réservation, le logiciel ne permet pas de revenir en arrière.',
    'Bonsoir, un vieux chauffe-eau comme celui-là finit toujours par lâcher.',
    'Bonjour, nos livreurs ont 80 colis par tournée, ils ne peuvent pas attendre devant chaque porte.',
    "Madame, votre enfant était inscrit en liste d'attente, et une liste d'attente ne garantit aucune place.",
    "Bonjour, le chantier a été retardé par la découverte d'une canalisation non répertoriée.",
    "Bonjour Sami, c'est le jeu des enchères, on ne gagne pas à tous les coups.",
    'Bonjour, ce type de panne reste rarissime et 99 % de nos clients sont satisfaits.',
    'Bonjour, le contrat que vous avez signé le précise en page 4.',
    'Bonsoir, nos chauffeurs font grève depuis lundi.',
    "Bonjour, il s'agit d'un produit artisanal, de légères différences sont normales.",
    "Bonjour, l'incident était imprévisible et nos équipes ont fait au plus vite.",
    'Bonjour, on avait pourtant prévenu par affichage dans le hall.',
    'Madame, nous appliquons les tarifs fixés par la préfecture.',
    "Bonjour, un camion s'est renversé sur la rocade et toute la tournée a pris du retard.",
    "Bonjour Lola, en période de Noël les délais s'allongent, c'est pareil partout.",
    'Madame, notre prestataire informatique a changé de version sans prévenir.',
    "Bonjour, l'étiquette mentionne bien un lavage à 30 degrés.",
    'Monsieur, la loi impose un délai de quatorze jours pour ce type de dossier.',
    'Bonjour Medhi, les fournisseurs nous livrent au compte-gouttes en ce moment.',
    'Bonjour, nos agents sont humains et peuvent se tromper.',
    "Bonjour, vous n'avez payé que l'offre de base, l'assistance prioritaire est réservée à l'offre Pro.",
    'Bonjour Rose, avec 300 couverts par soir, un plat froid passe parfois entre les mailles.',
    'Madame, le médecin de garde avait trois urgences avant vous.',
    "Bonjour, tous les bus de la ligne sont bondés le matin, ce n'est pas propre à notre réseau.",
    'Bonjour Yann, la fibre a été sectionnée par les travaux de la mairie.',
    'Bonjour, notre système affiche que le colis a bien été remis.',
    "Salut, ta manette a plus de deux ans, l'usure est normale.",
    "Bonjour, les avis des internautes n'engagent que leurs auteurs.",
    "Monsieur, nous ne faisons qu'héberger les annonces, la vente se conclut entre particuliers.",
    'Bonjour, le virement prend trois jours, ce sont les délais bancaires.',
    "Bonjour, aucun hôtel du centre n'est vraiment silencieux un samedi soir.",
    "Bonjour, l'application est gratuite, on ne peut pas tout avoir.",
    "Madame, ce n'était pas dans l'intention de l'équipe de vous froisser.",
    'Bonjour Carla, il a plu tout le week-end et le terrain était impraticable.',
    "Bonjour, la caution n'est pas remboursable en cas d'annulation tardive.",
    "Bonjour, nos techniciens interviennent dans l'ordre des appels.",
  ])('“%s”', (text) => {
    const excuses = ['excuse-before-apology', 'policy-shield', 'comparison', 'apology-taken-back']
    expect(rules(text).some((rule) => excuses.includes(rule))).toBe(true)
  })
})

describe('the customer is asked for the remedy', () => {
  it.each([
    'Comment pourrions-nous nous faire pardonner ?',
    "Qu'est-ce qui vous ferait plaisir en dédommagement ?",
    'Quel geste attendez-vous de notre part ?',
    "Dis-moi ce qui t'arrangerait le plus.",
    'Vous souhaitez quoi comme réparation ?',
    'Que pouvons-nous faire pour regagner votre confiance ?',
    'Faites-nous part de vos attentes.',
    'Quelle issue vous satisferait ?',
    'De quoi avez-vous besoin pour tourner la page ?',
    'Comment souhaiteriez-vous que nous réglions cela ?',
    'Auriez-vous une solution à nous proposer ?',
    'À combien évaluez-vous votre préjudice ?',
    'On fait comment pour arranger ça ?',
    'Et toi, tu verrais quoi comme geste ?',
  ])('“%s”', (text) => {
    expect(rules(text)).toContain('asks-what-to-do')
  })
})
