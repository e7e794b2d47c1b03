// Promises in French letters as people write them, to vous and to tu, with and without accents; and what only looks like one.

import { expect, test } from 'vitest'
import { coach, reader } from './coach.ts'
import { french } from './languages/fr/french.ts'

/** Wednesday 4 March 2026, 13:12, read in UTC. "03-06 12:00" when sure, every choice with "or" when not. */
const promised = (text: string) =>
  coach(text, { now: '2026-03-04T13:12:00.000Z' }, reader(french))
    .promises.map(({ choices }) => choices.map((at) => at.slice(5, 16).replace('T', ' ')).join(' or '))
    .join(' & ')

test.each([
  // We do, we will
  ['Je te rappelle demain à 9h30.', '03-05 09:30'],
  ['On vous recontacte dans la journée.', '03-04 23:59'],
  ['Nous vous tiendrons informé avant vendredi soir.', '03-06 22:00'],
  ["J'envoie l'étiquette de retour dans l'heure.", '03-04 14:12'],
  ['Je vais relancer le transporteur et vous répondre avant 17 heures.', '03-04 17:00'],
  ['Nous allons procéder au virement sous 48 heures ouvrées.', '03-06 13:12'],
  ["J'en parle à mon chef d'atelier et je reviens vers toi demain matin.", '03-05 12:00'],
  ['Je m’en charge personnellement cet après-midi.', '03-04 18:00'],
  ["On te renvoie un exemplaire neuf d'ici la fin de la semaine.", '03-08 23:59'],
  ['Nous ne manquerons pas de vous rappeler lundi matin.', '03-09 12:00'],
  ["J'ai prévu de passer chez vous jeudi à 18 h.", '03-05 18:00'],
  ['Je serai chez vous samedi à 8 heures précises.', '03-07 08:00'],
  ["Nous corrigeons l'erreur et vous créditons 40 euros sous trois à cinq jours ouvrés.", '03-09 23:59'],
  // By somebody of ours
  ["Ma collègue Inès vous appelle aujourd'hui avant 16 h.", '03-04 16:00'],
  ['Notre technicien intervient mardi entre 8h et 10h.', '03-10 10:00'],
  ['Le livreur repasse demain entre 14 et 16 heures.', '03-05 16:00'],
  ["L'entrepôt réexpédie votre commande dès demain.", '03-05 23:59'],
  ['Le service comptable vous rembourse sous 10 jours.', '03-14 23:59'],
  ['Farid vient chercher le meuble vendredi en fin de matinée.', '03-06 12:00'],
  ['La boutique vous met de côté une paire et vous la remet samedi à 11 h.', '03-07 11:00'],
  ["Notre menuisier s'engage à finir le plan de travail pour le 20 mars.", '03-20 23:59'],
  ['Un coursier va vous apporter la clé dans la soirée.', '03-04 22:00'],
  // It comes
  ['Votre remboursement sera visible sur votre compte lundi prochain.', '03-09 23:59'],
  ['Le colis sera livré le jeudi 12 mars avant 13h.', '03-12 13:00'],
  ["La pièce arrive à l'atelier après-demain.", '03-06 23:59'],
  ['Votre ligne sera rétablie dans les deux heures.', '03-04 15:12'],
  ['Les 30 € seront recrédités sous 72 heures.', '03-07 13:12'],
  ["C'est réglé demain midi, promis.", '03-05 12:00'],
  ['Votre canapé est chez vous mercredi prochain.', '03-11 23:59'],
  ['La livraison est prévue le 9 mars entre 10h et 12h.', '03-09 12:00'],
  ['Le nouveau badge part ce soir.', '03-04 22:00'],
  ["L'intervention aura lieu lundi à 14 h.", '03-09 14:00'],
  // You will have
  ["Vous l'avez demain avant midi.", '03-05 12:00'],
  ["T'auras ton bon d'achat dans 10 minutes.", '03-04 13:22'],
  ['Tu recevras un mail de confirmation dans une demi-heure.', '03-04 13:42'],
  ['Vous serez remboursée sous huit jours.', '03-12 23:59'],
  ["Vous saurez à quoi vous en tenir d'ici vendredi.", '03-06 23:59'],
  ['Vous pouvez compter sur notre réponse mardi avant 18 h.', '03-10 18:00'],
  // When it is
  ["D'ici 2 heures, vous aurez le code.", '03-04 15:12'],
  ["Vous aurez un appel d'ici 16 h.", '03-04 16:00'],
  ["Je vous rappelle dans un quart d'heure.", '03-04 13:27'],
  ['Je vous rappelle dans une heure et demie.', '03-04 14:42'],
  ["Je vous réponds dans un délai d'une semaine.", '03-11 23:59'],
  ['Nous vous livrons dans les prochaines 24 heures.', '03-05 13:12'],
  ['Nous vous livrons dans les 24 prochaines heures.', '03-05 13:12'],
  ['Nous vous rappelons à trois heures et quart.', '03-04 15:15'],
  ['Je vous appelle demain à onze heures moins le quart.', '03-05 10:45'],
  ['Je vous appelle demain à midi et demi.', '03-05 12:30'],
  ['Je vous écris dans la matinée de vendredi.', '03-06 12:00'],
  ['Je vous écris le 12.', '03-12 23:59'],
  ['Le virement part le 2 du mois prochain.', '04-02 23:59'],
  ["Vous aurez l'avoir d'ici fin mars.", '03-31 23:59'],
  ["Vous aurez l'avoir à la fin du mois.", '03-31 23:59'],
  ['Nous passons jeudi de la semaine prochaine.', '03-12 23:59'],
  ['Nous passons vendredi en huit.', '03-13 23:59'],
  ['Nous passons lundi dans deux semaines.', '03-23 23:59'],
  ['Nous passons entre le 9 et le 11 mars.', '03-11 23:59'],
  ['Nous vous livrons lundi ou mardi.', '03-09 23:59 or 03-10 23:59'],
  ['Vous aurez une réponse en fin de semaine.', '03-06 23:59 or 03-07 23:59 or 03-08 23:59'],
  ['Nous vous envoyons la facture ce vendredi, le 6 mars, avant 18h00.', '03-06 18:00'],
  // The clock has 24 hours, and people say twelve
  ['La dépanneuse sera là demain à 5 h 45.', '03-05 05:45 or 03-05 17:45'],
  ['La dépanneuse sera là demain à 05h45.', '03-05 05:45'],
  ['La dépanneuse sera là demain à 6 h du matin.', '03-05 06:00'],
  ['Nous passons demain entre 2 et 4 h.', '03-05 16:00'],
  ['Je vous appelle à 4 h cet après-midi.', '03-04 16:00'],
  ['Nous venons samedi, entre 9 h et 9 h 30.', '03-07 09:30'],
  ['Vous aurez le virement sous 48/72h.', '03-07 13:12'],
  ['Nous vous livrons avant le week-end.', '03-06 23:59'],
  ['Je vous appelle à 16 h pour que le technicien passe demain.', '03-04 16:00 & 03-05 23:59'],
  ['Demain à 10 h, notre plombier, Tomas, sera là.', '03-05 10:00'],
  // Without accents
  ['Je vous envoie le colis apres-demain.', '03-06 23:59'],
  ['La piece sera remplacee le 7 fevrier 2027.', '02-07 23:59'],
  ['Votre argent sera recredite a 18h.', '03-04 18:00'],
  // Two at once
  ['Je vous appelle demain à 10 h, et le plombier passe vendredi matin.', '03-05 10:00 & 03-06 12:00'],
  ["Nous reprenons l'ancien vendredi et vous livrons le nouveau lundi.", '03-06 23:59 & 03-09 23:59'],
])('“%s” is due %s', (text, due) => {
  expect(promised(text)).toBe(due)
})

test.each([
  // Asked of the customer
  ['Veuillez nous faire parvenir la photo avant lundi.'],
  ["Renvoyez-nous l'article sous 14 jours."],
  ['Pensez à débrancher la box demain à 8 h.'],
  ["Vous devez confirmer votre adresse d'ici vendredi."],
  ['Vous pouvez passer en boutique samedi à 10 h.'],
  ['Il vous suffit de nous répondre avant jeudi.'],
  ['Appelle-nous demain avant midi.'],
  ['Nous vous invitons à nous recontacter lundi.'],
  ['Vous avez jusqu’au 12 mars pour répondre.'],
  // Hoped, likely, in general
  ['Nous espérons vous livrer vendredi.'],
  ['Le colis devrait arriver demain.'],
  ['Je vais essayer de vous joindre demain à 9 h.'],
  ['Normalement, le technicien passe mardi.'],
  ['Nous ferons notre possible pour vous livrer samedi.'],
  ['Il est possible que le colis soit livré jeudi.'],
  ['Toute demande est traitée sous 48 heures.'],
  ['Les remboursements sont effectués sous 14 jours.'],
  ['Nos délais de livraison sont en général de trois jours.'],
  // Not, no longer, or gone by
  ['Nous ne livrons pas le dimanche 8 mars.'],
  ["Le magasin n'ouvrira pas demain."],
  ["Nous n'aurons aucune nouvelle avant lundi."],
  ['Nous devions vous livrer mardi.'],
  ["J'avais promis de vous rappeler aujourd'hui."],
  ["Nous avons expédié votre colis aujourd'hui."],
  ['Nous vous avons écrit mardi à 9 h, sans réponse de votre part.'],
  ['Je vous l’ai bien dit jeudi.'],
  // On a condition
  ['Si vous confirmez ce soir, nous livrons demain.'],
  ['Dès réception de votre retour, nous vous remboursons sous 5 jours.'],
  ['Nous vous remboursons sous 5 jours une fois le colis reçu.'],
  // What is not ours to keep
  ['Votre abonnement sera renouvelé le 1er avril.'],
  ["L'offre expire dimanche à minuit."],
  ['Le concert aura lieu samedi à 20 h.'],
  ['Votre train part demain à 7 h 12.'],
  ['Votre mensualité sera prélevée le 10 mars.'],
  ['Nous sommes joignables demain de 9 h à 18 h.'],
  ['Notre boutique est ouverte samedi.'],
  ['Je suis en congé jusqu’à lundi.'],
  ['Un livreur qui passe le dimanche, cela coûte plus cher.'],
  ['Sauf contrordre, le technicien passe mardi.'],
  ['Nous vous répondons du lundi au vendredi de 9 h à 18 h.'],
  ["Je viens d'envoyer le colis aujourd'hui."],
  ["Merci d'envoyer la photo avant lundi."],
  // A question, and other talk of time
  ['Préférez-vous que nous passions lundi ou mardi ?'],
  ['Je comprends que vous attendiez votre colis pour demain.'],
  ["Toutes nos excuses pour les deux heures d'attente."],
  ['Vous nous avez écrit que le colis arrivait vendredi.'],
  ["Je vous remercie d'avoir patienté jusqu'à aujourd'hui."],
])('“%s” is no promise', (text) => {
  expect(promised(text)).toBe('')
})
