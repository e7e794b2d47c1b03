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
  'Hola, Ana. Del cobro se encarga Tesorería, habla con ellos y te lo devuelven.',
  'Buenas. Mi compañera de la mañana no me dejó nota de su llamada.',
  'Hola, Leo. Lo de la garantía va con Samsung, tú escríbeles y ya.',
  'Señora Gil, el error vino de la gestoría, que nos mandó mal sus datos.',
  'Hola. Quien le atendió ayer ya no trabaja aquí y no sabía del tema.',
  'Hola, Nacho. La inmobiliaria es la que debe arreglarte la caldera.',
  'Buenas tardes. Le pasaron mal la información en la sucursal.',
  'Hola, Iris. El que firmó el albarán fue tu portero, pregúntale a él.',
  'Estimado Sr. Paz: corresponde a su banco aclarar la retención.',
  'Hola, Tere. Al repartidor se le pasó tu calle.',
  'Hola. Los de reservas metieron mal la fecha.',
  'Hola, Edu. Te han informado mal en tienda, ese descuento no existe.',
  'Estimada Sra. Vidal: la documentación que aportó estaba incompleta.',
  'Hola, Max. Es que metiste el código en la casilla que no era.',
  'Buenas. Si hubiese llamado antes, habríamos llegado a tiempo.',
  'Hola, Lina. Tendrías que haber descargado el billete en casa.',
  'Hola. La avería la provocó un vecino suyo al taladrar.',
  'Estimado señor: recibimos el pedido roto de fábrica, así que el responsable es el fabricante.',
  'Hola, Pol. Fíjate mejor en la talla cuando compres.',
  'Buen día. Eso se lo tienen que solucionar en Admisiones.',
  'Hola, Sara. La del turno de noche se confundió de habitación.',
  'Hola. Nosotros lo enviamos bien, lo perdió Correos.',
  'Estimado paciente: es su médico de cabecera quien debe pedir la prueba.',
  'Hola. Usted nos dio otro número de puerta.',
  'Hola, Joan. La profe suplente no vio tu trabajo.',
  'Hola, Bea. Eso pregúntaselo al organizador, que es el que maneja las entradas.',
  'Hola. La compañía aérea le canceló el tramo, reclame ahí.',
  'Hola, Mar. Tuvo que ser que dejaste la ventana abierta.',
  'Estimada: los técnicos de la contrata hicieron una chapuza.',
  'Hola. Compruebe usted la conexión antes de llamarnos.',
  'Hola, Gina. Tu aerolínea fue la que cambió el horario, pídeles a ellos la compensación.',
  'Buenas. La cita la anuló el propio médico, nosotros solo avisamos.',
  'Hola, Teo. El compañero que cerró ayer se dejó tu pedido en la cámara.',
  'Señora Roa, en Contabilidad no han pasado aún la orden.',
  'Hola. Eso es cosa del casero.',
  'Hola, Lidia. Confirmaste la compra sin mirar el color.',
  'Buenas tardes. El retraso es del fabricante, que todavía no sirve esa pieza.',
  'Hola, Pau. Tu hijo compró las gemas con tu tarjeta, activa el control parental.',
  'Estimado cliente, el daño lo causó la empresa de mudanzas.',
  'Hola. Habrá que esperar a que Logística se digne a contestar.',
  'Hola. La dirección la escribió usted sin el piso.',
  'Señor Cobo, es Urbanismo quien tiene que firmar la licencia.',
  'Hola, Ike. Los de mantenimiento cortaron el cable.',
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
  'Hola, Ana. Tesorería ya te devolvió el cobro y Marta, de allí, te manda el justificante hoy.',
  'Buenas. Mi compañera de la mañana me dejó su nota y la llamo yo a las 5.',
  'Hola, Leo. Hablé con Samsung por ti y te cambian la tele el martes.',
  'Señora Gil, mandamos mal sus datos a la gestoría. Es culpa nuestra.',
  'Hola. Quien le atienda mañana será Rosa, que habla portugués.',
  'Hola, Nacho. Un fontanero nuestro te arregla la caldera hoy.',
  'Buenas tardes. En la sucursal le dimos mal la información, lo siento.',
  'Hola, Iris. Dejé el paquete con tu portero, como pediste.',
  'Estimado Sr. Paz: la retención la quitamos nosotros hoy mismo.',
  'Hola, Tere. El repartidor pasa por tu calle a las 7.',
  'Hola. En reservas le guardan la mesa hasta las 10.',
  'Hola, Edu. ¿En qué tienda te dijeron lo del descuento?',
  'Estimada Sra. Vidal: su documentación está completa y la aprobé.',
  'Hola, Max. El código va en la casilla azul, abajo del todo.',
  'Buenas. Llame cuando quiera, estamos las 24 horas.',
  'Hola, Lina. Te mando el billete al correo para que no tengas que imprimirlo.',
  'Hola. ¿La avería empezó antes o después de la obra?',
  'Estimado señor: el fabricante nos cede la pieza y se la ponemos el lunes.',
  'Hola, Pol. La talla M te queda mejor según tus medidas; te la cambio gratis.',
  'Buen día. En Admisiones le espera Inés con todo listo.',
  'Hola, Sara. Nos confundimos de habitación y te despertamos. Perdón.',
  'Hola. Perdimos su pedido y le enviamos otro hoy.',
  'Estimado paciente: su médica ya pidió la prueba y es el jueves.',
  'Hola, Rita. Hugo, de almacén, te envía la caja hoy con seguro.',
  'Hola. Usted nos dio el número correcto y lo apuntamos mal.',
  'Hola, Joan. La profe suplente leyó tu trabajo y le encantó.',
  'Hola, Bea. El organizador te cambió la entrada y te la reenvío.',
  'Hola. Usted tuvo que esperar dos horas por nuestra culpa.',
  'Buenas, Toni. Un compañero te lleva otra bici en diez minutos.',
  'Hola, Mar. Dejamos la ventana abierta y se mojó tu maleta. Lo sentimos.',
  'Estimada: los técnicos llegan a las 9 y traen la pieza.',
  'Hola. Compruebe que la caja trae los seis vasos; si falta uno, se lo mandamos.',
  'El técnico no llegará antes de las 9 para no despertarle.',
  'La tienda no le cobrará el envío.',
  'Su banco no le cobra comisión por esto.',
  'Se lo dejo al portero, como me pidió usted.',
  'El retraso es nuestro.',
  'Compraste dos y llegó una, perdona.',
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
