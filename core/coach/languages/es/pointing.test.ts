// Pointing in Spanish, by pattern and by a name of the house, and sentences that only sound like it.

import { expect, test } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { spanish } from './spanish.ts'

const about = {
  ...exampleCase,
  ownNames: [
    { name: 'Tomás', kind: 'member' as const },
    { name: 'Northline', kind: 'supplier' as const },
  ],
}
const pointing = (text: string) => coach(text, about, reader(spanish)).findings.filter(({ rule }) => rule === 'finger-pointing')

test.each([
  'Nuestro transportista no cuidó la lámpara.',
  'Eso lo tiene que resolver el departamento de Facturación.',
  'Son ellos quienes autorizan el cambio.',
  'Diríjase al fabricante.',
  'La tienda no anotó su dirección.',
  'Debió revisar el código antes de pagar.',
  'La próxima vez, compruebe la fecha.',
  'La avería se debe a un uso incorrecto por su parte.',
  'Un becario que no conocía el sistema tomó su pedido.',
  'Tomás no lo envió.',
  'El error es de Northline.',
])('it points: %s', (text) => {
  expect(pointing(text)).not.toEqual([])
})

test.each([
  'Nuestro repartidor le lleva la lámpara el viernes a las 12.',
  'Nos corresponde a nosotros corregirlo.',
  'Fuimos nosotros quienes embalamos mal la lámpara.',
  'Esto nunca debió pasar, y es culpa nuestra.',
  'Usted no recibió la lámpara, y lo sentimos.',
  'Tomás le llama mañana a las 10.',
  'Northline le entrega la mesa el viernes.',
  'La lámpara la lleva mi compañera mañana a las 9.',
])('it points at nobody: %s', (text) => {
  expect(pointing(text)).toEqual([])
})

test('whoever counted wrongly is pointed at, whatever the name', () => {
  expect(pointing('Siento lo de su pedido. Las contó mal Kevin.')).not.toEqual([])
})

test.each([
  ['Tomás no lo envió y, lo siento, yo tampoco.', 'Tomás no lo envió'],
  ['Se equivocó Northline y, por eso, le pido perdón.', 'Se equivocó Northline'],
  ['Nuestro transportista no cuidó la lámpara pero, por suerte, está entera.', 'Nuestro transportista no cuidó la lámpara'],
  ['La tienda no anotó su dirección, y lo siento.', 'La tienda no anotó su dirección'],
  ['Diríjase al fabricante y a la tienda.', 'Diríjase al fabricante y a la tienda'],
])('what points ends before the word that leads on: %s', (text, words) => {
  expect(pointing(text).map(({ actual }) => actual)).toEqual([words])
})
