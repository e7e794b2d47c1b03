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
])('it points at nobody: %s', (text) => {
  expect(pointing(text)).toEqual([])
})

test('what they did is told from what is left to them', () => {
  expect(pointing('Notre transporteur a mal emballé la lampe.')).toMatchObject([{ title: 'This points at somebody' }])
  expect(pointing('Adressez-vous directement au fabricant.')).toMatchObject([{ title: 'This leaves it to somebody else' }])
})
