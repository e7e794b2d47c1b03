// Beside a plain word of apology in French, what went wrong is what we are sorry for, whoever is named.

import { expect, test } from 'vitest'
import { readDraft } from '#core/coach/draft.ts'
import { ownershipIn } from '#core/coach/ownership.ts'
import { french } from './french.ts'

const owned = (text: string) => ownershipIn(readDraft(text, french)).length > 0

test.each([
  'Vous avez attendu deux heures sous la pluie. Pardon.',
  'Le gâteau est arrivé froid et écrasé. Toutes nos excuses.',
  "C'est inacceptable et je vous en demande pardon.",
  'Pardon. Notre appli vous a effacé les photos.',
  'La faute est entièrement nôtre et nous vous présentons nos excuses.',
  'Une cafetière ne devrait pas lâcher en quatre mois, désolé.',
  'Nous vous avons envoyé trois experts sans jamais trancher. Je vous demande pardon.',
])('is owned: %s', (text) => {
  expect(owned(text)).toBe(true)
})

test.each([
  "Désolé pour la gêne occasionnée. C'est sur la télé ou sur l'ordi ?",
  'Nous regrettons ce désagrément. La panne touche le réseau.',
  'Désolée. À quelle heure êtes-vous parti ?',
])('is not: %s', (text) => {
  expect(owned(text)).toBe(false)
})
