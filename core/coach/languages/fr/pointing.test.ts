// Pointing in French, by pattern and by a name of the house, and sentences that only sound like it.

import { expect, test } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { french } from './french.ts'

const about = {
  ...exampleCase,
  ownNames: [
    { name: 'Tomas', kind: 'member' as const },
    { name: 'Northline', kind: 'supplier' as const },
  ],
}
const pointing = (text: string) => coach(text, about, reader(french)).findings.filter(({ rule }) => rule === 'finger-pointing')

test.each([
  'Notre transporteur a mal emballé la lampe.',
  "C'est au service Facturation de corriger ce montant.",
  "C'est lui qui doit vous répondre.",
  'Adressez-vous directement au fabricant.',
  "Le magasin n'avait pas noté votre adresse.",
  'Cette panne vient sans doute de votre installation.',
  'La prochaine fois, relisez bien la date.',
  'Vous auriez dû vérifier le code.',
  'Une stagiaire qui débutait a pris votre commande.',
  'Tomas a oublié votre dossier.',
  "Northline n'a pas livré.",
  "Bonjour Anne, le prélèvement, c'est la Trésorerie qui s'en charge, voyez avec eux.",
  "Bonjour, ma collègue du matin ne m'a laissé aucune note de votre appel.",
  "Salut Léo, pour la garantie c'est Samsung, écris-leur.",
  "Madame Gil, l'erreur vient du cabinet comptable, qui nous a transmis de mauvaises données.",
  'Bonjour, la personne qui vous a répondu hier ne connaissait pas le sujet.',
  "Bonjour Ignace, c'est au propriétaire de réparer la chaudière.",
  "Bonjour, on vous a mal renseignée à l'agence.",
  "Bonjour Iris, c'est votre gardien qui a signé le bon, demandez-lui.",
  "Monsieur Paix, il revient à votre banque d'expliquer la retenue.",
  'Bonjour Thérèse, le livreur a sauté votre rue.',
  'Bonjour, ceux des réservations ont saisi la mauvaise date.',
  "Salut Edu, le vendeur t'a dit n'importe quoi, cette remise n'existe pas.",
  'Madame Vidal, les pièces que vous avez jointes étaient incomplètes.',
  'Salut Max, tu as tapé le code dans la mauvaise case.',
  "Bonjour, en appelant plus tôt vous nous auriez permis d'arriver à temps.",
  'Bonjour Line, il fallait télécharger le billet chez vous.',
  'Bonjour, la panne a été provoquée par un de vos voisins en perçant.',
  "Monsieur, nous avons reçu l'article cassé de l'usine, le fabricant est donc responsable.",
  'Salut Paul, regarde mieux la taille quand tu achètes.',
  "Bonjour, c'est aux Admissions de vous régler ça.",
  "Bonjour Sarah, la collègue de nuit s'est trompée de chambre.",
  "Bonjour, chez nous tout est parti, c'est La Poste qui l'a égaré.",
  "Cher patient, votre médecin traitant doit prescrire l'examen lui-même.",
  'Bonjour, vous nous aviez donné un autre numéro de porte.',
  "Bonjour Jean, la remplaçante n'a pas vu ta copie.",
  "Bonjour Béa, posez la question à l'organisateur, c'est lui qui gère les billets.",
  'Bonjour, la compagnie a supprimé votre tronçon, réclamez là-bas.',
  "Salut Tony, le client d'avant a rendu le vélo sans batterie.",
  'Bonjour Marion, vous aurez sans doute laissé la fenêtre ouverte.',
  'Madame, les techniciens du sous-traitant ont bâclé le travail.',
  'Bonjour, merci de vérifier vos branchements avant de nous appeler.',
  "Bonjour Gina, c'est votre compagnie qui a changé l'horaire, demandez-lui l'indemnité.",
  "Bonjour, le rendez-vous a été annulé par le médecin, nous n'avons fait que prévenir.",
  'Salut Théo, le collègue qui fermait hier a oublié ta commande au frigo.',
  "Madame Roy, la Comptabilité n'a pas encore transmis l'ordre.",
  "Bonjour, ça, c'est l'affaire du propriétaire.",
  'Bonjour, le retard est celui du fabricant, qui ne livre toujours pas cette pièce.',
  'Salut Paul, ton fils a acheté les gemmes avec ta carte, active le contrôle parental.',
  "Cher client, les dégâts sont le fait de l'entreprise de déménagement.",
  'Bonjour, il faut attendre que la Logistique veuille bien répondre.',
  "Monsieur Cobo, c'est l'Urbanisme qui doit signer le permis.",
  'Salut Ike, ceux de la maintenance ont coupé le câble.',
])('it points: %s', (text) => {
  expect(pointing(text)).not.toEqual([])
})

test.each([
  'Notre livreur vous apporte la lampe vendredi à midi.',
  "C'est à nous de corriger ce montant.",
  "C'est nous qui avons mal emballé la lampe.",
  "Vous avez attendu deux heures pour rien, et c'est notre faute.",
  "Vous n'avez pas reçu la lampe, et nous en sommes désolés.",
  'Tomas vous rappelle demain à 10 h.',
  'Northline vous livre vendredi à midi.',
  "C'est dix jours de vacances qui ont été gâchés.",
  'Ma collègue du service Clients a pris en charge votre dossier.',
  'Bonjour Anne, la Trésorerie vous a remboursée et Marthe vous envoie le reçu ce soir.',
  "Bonjour, ma collègue du matin m'a laissé votre note et je vous rappelle à 17 h.",
  "Salut Léo, j'ai appelé Samsung pour toi, ils changent la télé mardi.",
  "Madame Gil, nous avons transmis de mauvaises données au cabinet. C'est notre faute.",
  "Bonjour, la personne qui vous recevra demain s'appelle Rose et parle portugais.",
  "Bonjour Ignace, un plombier de chez nous répare la chaudière aujourd'hui.",
  "Bonjour, à l'agence nous vous avons mal renseignée, pardon.",
  "Bonjour Iris, j'ai laissé le colis à votre gardien, comme demandé.",
  "Monsieur Paix, la retenue, c'est à nous de la lever et c'est fait.",
  'Bonjour Thérèse, le livreur passe dans votre rue à 19 h.',
  "Bonjour, les réservations vous gardent la table jusqu'à 22 h.",
  "Salut Edu, dans quel magasin t'a-t-on parlé de cette remise ?",
  'Madame Vidal, vos pièces sont complètes et je viens de les valider.',
  'Salut Max, le code se tape dans la case bleue, tout en bas.',
  'Bonjour, appelez quand vous voulez, nous sommes là jour et nuit.',
  "Bonjour Line, je vous envoie le billet pour que vous n'ayez rien à imprimer.",
  'Bonjour, la panne a-t-elle commencé avant ou après les travaux ?',
  'Monsieur, le fabricant nous cède la pièce et nous la posons lundi.',
  "Salut Paul, la taille M t'ira mieux ; je te l'échange gratuitement.",
  'Bonjour, aux Admissions Inès vous attend avec le dossier.',
  'Bonjour Sarah, nous nous sommes trompés de chambre et vous avons réveillée. Pardon.',
  "Bonjour, nous avons égaré votre colis et un autre part aujourd'hui.",
  "Cher patient, votre médecin a prescrit l'examen et il a lieu jeudi.",
  "Bonjour Rita, Hugo, à l'entrepôt, vous expédie la caisse aujourd'hui.",
  "Bonjour, vous nous aviez donné le bon numéro et nous l'avons mal noté.",
  "Bonjour Jean, la remplaçante a lu ta copie et l'a adorée.",
  "Bonjour Béa, l'organisateur a changé votre billet et je vous le renvoie.",
  'Bonjour, vous avez dû attendre deux heures par notre faute.',
  "Salut Tony, un collègue t'apporte un autre vélo dans dix minutes.",
  'Bonjour Marion, nous avons laissé la fenêtre ouverte et votre valise est trempée. Pardon.',
  'Madame, les techniciens arrivent à 9 h avec la pièce.',
  "Bonjour, vérifiez que la boîte contient six verres ; s'il en manque un, nous l'envoyons.",
  'Le technicien ne viendra pas avant 9 h pour ne pas vous réveiller.',
  'Le magasin ne vous facturera pas le port.',
  'Votre banque ne prend pas de commission là-dessus.',
  "C'est notre affaire et je m'en charge.",
  'Vous avez attendu deux heures sans nouvelles de nous.',
  'Le retard est le nôtre.',
])('it points at nobody: %s', (text) => {
  expect(pointing(text)).toEqual([])
})

test('what they did is told from what is left to them', () => {
  expect(pointing('Notre transporteur a mal emballé la lampe.')).toMatchObject([{ title: 'This points at somebody' }])
  expect(pointing('Adressez-vous directement au fabricant.')).toMatchObject([{ title: 'This leaves it to somebody else' }])
})
