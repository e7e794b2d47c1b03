import { expect, test } from 'vitest'
import { partsAt } from '#core/time/zone.ts'
import { french } from './french.ts'
import { timesSaid } from './said.ts'
import { spanish } from './spanish.ts'
import type { SaidWords } from './words.ts'

/** Wednesday 4 March 2026, 13:12, in UTC with every day open. */
const now = '2026-03-04T13:12:00.000Z'
const shown = (at: string) => {
  const { month, day, hour, minute } = partsAt(at, 'UTC')
  return (
    [month, day].map((n) => String(n).padStart(2, '0')).join('-') + ' ' + [hour, minute].map((n) => String(n).padStart(2, '0')).join(':')
  )
}
const read = (text: string, words: SaidWords) => timesSaid(text, now, null, words).map(({ choices }) => choices.map(shown).join(' or '))

test.each([
  ['Le llamo antes del viernes a las 12.', '03-06 12:00'],
  ['Le llamo mañana por la mañana.', '03-05 12:00'],
  ['Le llamo esta tarde.', '03-04 18:00'],
  ['Le llamo hoy mismo.', '03-04 23:59'],
  ['Se lo devolvemos en 48 horas.', '03-06 13:12'],
  ['Se lo devolvemos dentro de dos horas.', '03-04 15:12'],
  ['Se lo devolvemos en un plazo de 3 días hábiles.', '03-07 23:59'],
  ['Lo tendrá a más tardar el lunes.', '03-09 23:59'],
  ['Lo tendrá el 6 de marzo.', '03-06 23:59'],
  ['Lo tendrá pasado mañana.', '03-06 23:59'],
])('Spanish: “%s” is %s', (text, due) => {
  expect(read(text, spanish)).toEqual([due])
})

test.each([
  ["Je vous appelle d'ici vendredi midi.", '03-06 12:00'],
  ['Je vous appelle avant vendredi 12 h.', '03-06 12:00'],
  ['Je vous appelle demain avant 17 h.', '03-05 17:00'],
  ['Je vous appelle cet après-midi.', '03-04 18:00'],
  ['Je vous appelle ce soir.', '03-04 22:00'],
  ["Je vous appelle aujourd'hui.", '03-04 23:59'],
  ['Nous vous remboursons sous 48 heures.', '03-06 13:12'],
  ['Nous vous remboursons dans les 48 heures.', '03-06 13:12'],
  ['Nous vous remboursons sous deux jours ouvrés.', '03-06 23:59'],
  ['Vous le recevrez au plus tard lundi.', '03-09 23:59'],
  ['Vous le recevrez le 6 mars.', '03-06 23:59'],
  ["Vous le recevrez d'ici la fin de la semaine.", '03-08 23:59'],
])('French: “%s” is %s', (text, due) => {
  expect(read(text, french)).toEqual([due])
})
