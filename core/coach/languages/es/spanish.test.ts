// Spanish letters beyond the examples of the rules: what is found in each, hints left out.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { spanish } from './spanish.ts'

const about = { ...exampleCase, crux: null, hasOptions: true }
const found = (text: string) =>
  coach(text, about, reader(spanish))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)

describe('a Spanish letter is left in peace', () => {
  it.each([
    'Lo siento mucho, hemos perdido su paquete.',
    'Lamentamos que no le hayamos avisado. Se lo enviamos el viernes.',
    'Le pedimos disculpas por no haber cumplido. Ha sido un error nuestro.',
    'Estimada Marta:\n\nSiento que hayamos llegado tarde. Le llevamos el telescopio el viernes.\n\nUn saludo\nIlse',
    'Nos olvidamos de su pedido, y lo sentimos mucho.',
    'Perdona, te dejamos esperando toda la mañana.',
    'Siento mucho no haberle llamado ayer.',
    'Disculpe las molestias. Fallamos.',
    'Lamentamos el inconveniente. Nos equivocamos.',
    'Lamentamos los inconvenientes causados. Fallamos.',
    'Lo siento, asumimos toda la responsabilidad.',
    'Gracias por escribirnos.\n\nLe pido perdón: prometimos el martes y no cumplimos.',
    'Perdone que no le hayamos devuelto el dinero; ya está hecho.',
    'Siento haber confundido las etiquetas. Nos equivocamos de lámpara.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('in a Spanish letter the coach finds', () => {
  it.each<[string, ...string[]]>([
    ['Lo lamento, aunque la culpa no es nuestra.', 'conditional-non-apology: Lo lamento, aunque'],
    ['Rogamos nos disculpe por cualquier molestia.', 'conditional-non-apology: disculpe por cualquier molestia'],
    ['Sentimos que te hayas sentido mal.', 'feelings-non-apology: Sentimos que te hayas sentido mal'],
    ['Siento que esté usted molesto.', 'feelings-non-apology: Siento que esté usted molesto'],
    ['Mil disculpas por los posibles retrasos.', 'conditional-non-apology: Mil disculpas por los posibles retrasos'],
    ['Lamentamos cualquier molestia ocasionada.', 'conditional-non-apology: Lamentamos cualquier molestia ocasionada'],
    ['Lamentamos cualquier demora que haya habido.', 'conditional-non-apology: Lamentamos cualquier demora que haya habido'],
    ['Perdona si te hemos hecho esperar.', 'conditional-non-apology: Perdona si te hemos hecho esperar'],
    ['Nos duele leer su mensaje.', 'feelings-non-apology: Nos duele leer su mensaje', 'apology-present: '],
    ['Ya que el almacén cerró, no salió. Lo siento.', 'excuse-before-apology: Ya que el almacén cerró'],
    ['No era nuestra intención. Lo siento.', 'excuse-before-apology: No era nuestra intención'],
    ['Las condiciones no permiten un cambio. Lo siento.', 'policy-shield: Las condiciones no permiten un cambio'],
    ['Lo siento. ¿Qué quiere que hagamos?', 'asks-what-to-do: Qué quiere que hagamos'],
  ])('“%s”', (text, ...expected) => {
    expect(found(`${text} Nos equivocamos.`)).toEqual(expected)
  })
})
