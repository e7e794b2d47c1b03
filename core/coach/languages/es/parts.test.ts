// What a Spanish letter does about it, what it did to the customer, and which deeds are done: with what only sounds like it.

import { expect, test } from 'vitest'
import { deedsDoneIn, deedsIn } from '#core/coach/deeds.ts'
import { readDraft } from '#core/coach/draft.ts'
import { firstIn } from '#core/coach/patterns.ts'
import { spanish } from './spanish.ts'

const remedy = (words: string) => firstIn(readDraft(words, spanish), spanish.parts.remedies)?.words ?? null
const harm = (words: string) => firstIn(readDraft(words, spanish), spanish.parts.harms)?.words ?? null

test.each([
  'Le he reservado un tablero nuevo.',
  'Le devolvemos los 42 euros.',
  'Acabo de enviarle la talla correcta.',
  'Su reembolso salió esta mañana.',
  'Una nueva mesa sale mañana.',
  'La noche corre por nuestra cuenta.',
  'Recibirá la pata el jueves.',
  'Te generé la guía de envío.',
  'El cargo queda anulado.',
  'Puede elegir entre las dos.',
])('it is a remedy: %s', (words) => {
  expect(remedy(words)).not.toBeNull()
})

test.each([
  'Hemos recibido su mensaje.',
  'Le hemos escrito tres veces.',
  'He pasado su caso a un compañero y le he informado.',
  '¿Cómo quiere que se lo compensemos?',
  'Dinos cómo te lo podemos compensar.',
  'La tasa se paga en la ventanilla.',
  'Hemos cambiado de sistema.',
  'Le ofrecemos una disculpa.',
  'El fabricante es quien le repara la lavadora.',
  'Anulamos su reserva por error.',
  'Le cobramos dos veces.',
])('it mends nothing: %s', (words) => {
  expect(remedy(words)).toBeNull()
})

test.each([
  'Tuvo que esperar dos horas.',
  'Perdón por el vaso roto.',
  'Le hicimos perder la mañana.',
  'Siento haberle hecho volver.',
  'Arruinamos su cumpleaños.',
])('it names the harm: %s', (words) => {
  expect(harm(words)).not.toBeNull()
})

test.each(['Lo sentimos mucho.', 'Gracias por su mensaje, estamos mirando su caso.'])('it names none: %s', (words) => {
  expect(harm(words)).toBeNull()
})

test.each([
  ['le llamo', 'call'],
  ['te llamo yo', 'call'],
  ['le devolvemos el importe', 'refund'],
  ['el técnico repara la puerta', 'repair'],
  ['el técnico pasa por su casa', 'come'],
  ['le entregamos la mesa', 'deliver'],
  ['le reenviamos el paquete', 'send'],
  ['le aviso', 'write'],
])('“%s” is to %s', (words, kind) => {
  expect(deedsIn(words, spanish)[0]).toBe(kind)
})

test('what is done is told from what is only tried or to come', () => {
  const done = (letter: string) => deedsDoneIn(letter, spanish).map(({ kind }) => kind)
  expect(done('Le he reembolsado el importe.')).toEqual(['refund'])
  expect(done('El paquete fue enviado ayer.')).toContain('send')
  expect(done('He intentado llamarle.')).toEqual([])
  expect(done('Le reembolsaremos mañana.')).toEqual([])
  expect(done('Me llamo Ilse.')).toEqual([])
})
