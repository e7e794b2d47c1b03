// What a French letter does about it, what it did to the customer, and which deeds are done: with what only sounds like it.

import { expect, test } from 'vitest'
import { deedsDoneIn, deedsIn } from '#core/coach/deeds.ts'
import { readDraft } from '#core/coach/draft.ts'
import { firstIn } from '#core/coach/patterns.ts'
import { french } from './french.ts'

const remedy = (words: string) => firstIn(readDraft(words, french), french.parts.remedies)?.words ?? null
const harm = (words: string) => firstIn(readDraft(words, french), french.parts.harms)?.words ?? null

test.each([
  'Je vous ai réservé un nouveau plateau.',
  'Nous vous remboursons les 42 euros.',
  'Je viens de vous renvoyer la bonne taille.',
  'Votre remboursement est parti ce matin.',
  'Un nouveau colis part demain.',
  'Les 12 € arriveront sur votre compte.',
  'La nuit est à notre charge.',
  'Vous recevrez la pièce jeudi.',
  'J’ai suspendu les relances et avancé votre rendez-vous.'.replace('’', "'"),
  'Notre livreur vous apporte le pied vendredi.',
  "Choisissez ce qui vous convient, l'option a ou b.",
])('it is a remedy: %s', (words) => {
  expect(remedy(words)).not.toBeNull()
})

test.each([
  'Nous avons bien reçu votre message.',
  "J'ai transmis votre demande à mon collègue.",
  'Nous avons pris connaissance de votre courrier.',
  "Comment voulez-vous qu'on répare cela ?",
  "Le signal que nous envoyons est bon, et nous n'appliquons que nos tarifs.",
  'Vous pouvez nous renvoyer le formulaire.',
  'Nous avons annulé votre commande par erreur.',
  'Nous avons oublié votre rendez-vous.',
  'Votre colis est en retard.',
])('it mends nothing: %s', (words) => {
  expect(remedy(words)).toBeNull()
})

test.each([
  'Vous avez attendu deux heures pour rien.',
  'Désolée pour ce verre fendu.',
  'Nous vous avons fait perdre une journée.',
  'Nous avons gâché votre anniversaire.',
  'Nous vous avons livré une table au plateau rayé.',
])('it names the harm: %s', (words) => {
  expect(harm(words)).not.toBeNull()
})

test.each(['Nous sommes désolés.', 'Merci de votre message, nous regardons votre dossier.'])('it names none: %s', (words) => {
  expect(harm(words)).toBeNull()
})

test.each([
  ['je vous rappelle', 'call'],
  ['vous passer un coup de fil', 'call'],
  ['nous vous remboursons la somme', 'refund'],
  ['le technicien répare la porte', 'repair'],
  ['le technicien passe chez vous', 'come'],
  ['vous livrer la table', 'deliver'],
  ['vous renvoyer le colis', 'send'],
  ['revenir vers vous, je vous tiens au courant', 'write'],
])('“%s” is to %s', (words, kind) => {
  expect(deedsIn(words, french)[0]).toBe(kind)
})

test('what is done is told from what is only tried or to come', () => {
  const done = (letter: string) => deedsDoneIn(letter, french).map(({ kind }) => kind)
  expect(done('Je vous ai remboursé hier.')).toEqual(['refund'])
  expect(done('Votre colis a été expédié ce matin.')).toContain('send')
  expect(done("J'ai essayé de vous appeler.")).toEqual([])
  expect(done('Je vous rembourserai demain.')).toEqual([])
  expect(done("Je m'appelle Ilse.")).toEqual([])
})
