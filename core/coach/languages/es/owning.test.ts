// Beside a plain word of apology in Spanish, what went wrong is what we are sorry for, whoever is named.

import { expect, test } from 'vitest'
import { readDraft } from '#core/coach/draft.ts'
import { ownershipIn } from '#core/coach/ownership.ts'
import { spanish } from './spanish.ts'

const owned = (text: string) => ownershipIn(readDraft(text, spanish)).length > 0

test.each([
  'Esperaste dos horas bajo la lluvia. Perdón.',
  'El pastel llegó aplastado a tu fiesta. Mil disculpas, Sol.',
  'Perdón. Nuestra app te borró las fotos.',
  'Eso no es forma de tratar a nadie. Le pido disculpas.',
  'Qué papelón el nuestro: dos zapatos izquierdos. ¡Perdón!',
  'Nunca llegó el taxi. Disculpe.',
])('is owned: %s', (text) => {
  expect(owned(text)).toBe(true)
})

test.each([
  'Disculpa las molestias. ¿El partido lo ves por wifi o por cable?',
  'Lamentamos las molestias. Fue una avería de la red.',
  'Lo siento. ¿A qué hora saliste?',
])('is not: %s', (text) => {
  expect(owned(text)).toBe(false)
})
