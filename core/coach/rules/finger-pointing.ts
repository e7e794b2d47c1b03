// Owned as one company: no colleague, department, supplier or customer is named as the one who failed. Being named as the one who helps is fine.

import type { Target } from '#core/coach/languages/language.ts'
import { fingerPointing as found } from '#core/coach/finders/finger-pointing.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const fingerPointing = rule(found, {
  reason: 'The customer dealt with one company. Pointing asks them to care whose fault it was.',
  say: (target) => ({ better: better[target] }),
})

const better: Record<Target, string> = {
  colleague: 'Say “we” instead.',
  department: 'Say “we” instead.',
  supplier: 'Whoever we chose to work with, it is ours to answer for. Say “we”.',
  bystander: 'Leave them out, and say what we do now.',
  customer: 'Leave it out. If they must do something, say how it helps them.',
}

export const examples: Examples = {
  good: [
    { text: 'Tomas will drive it over on Friday.' },
    { text: 'Ilse looks after this, and Dispatch holds a van for you.' },
    { text: 'Ilse did not call you back, and I am sorry.' },
    { text: 'Will never happen again.' },
    { text: 'Your delivery was late, and that is our mistake.', about: { ownNames: [{ name: 'Delivery', kind: 'department' }] } },
    {
      text: 'Ihre Lieferung kam zu spät, das ist unser Fehler.',
      language: 'de',
      about: { ownNames: [{ name: 'Lieferung', kind: 'department' }] },
    },
    { text: 'Tomas found the lost parcel.' },
    { text: 'We will ask our courier today.' },
    { text: 'Northline does not drive on Sundays, so Tomas brings it himself.' },
    { text: 'You did not get what you ordered.' },
    { text: 'Ilse is responsible for making this right.' },
    { text: 'If you need me in the future, please write to me.' },
    { text: 'I am sorry. They fix the roof today, and I call you at four.' },
    { text: 'Please ask our driver for the blue bag; he knows about it.' },
    { text: 'Tomas fährt es am Freitag selbst zu Ihnen.', language: 'de' },
    { text: 'Tomas hat Ihr Paket gefunden.', language: 'de' },
    { text: 'Das war nicht Ihr Fehler.', language: 'de' },
    { text: 'Sie hätten die Lampe am Dienstag bekommen sollen.', language: 'de' },
    { text: 'Northline fährt sonntags nicht, deshalb bringt Tomas es selbst.', language: 'de' },
    { text: 'Wir fragen heute unseren Kurier.', language: 'de' },
    { text: 'Notre livreur vous apporte la lampe vendredi à midi.', language: 'fr' },
    { text: 'Nuestro repartidor le lleva la lámpara el viernes a las 12.', language: 'es' },
  ],
  poor: [
    {
      text: 'The telescope did not leave, and Tomas in dispatch missed it. I am sorry.',
      marks: 'and Tomas in dispatch missed it',
      better: 'The telescope did not leave, and we missed it. I am sorry.',
    },
    { text: 'Our courier lost your parcel.', marks: 'Our courier lost your parcel', better: 'We lost your parcel.' },
    { text: 'Our courier Northline lost it.', marks: 'Our courier Northline lost it', better: 'We lost it.' },
    { text: 'Dispatch forgot the label.', marks: 'Dispatch forgot the label', better: 'We forgot the label.' },
    { text: 'Dispatch forgot it and, frankly, so did I.', marks: 'Dispatch forgot it', better: 'We forgot it and, frankly, so did I.' },
    { text: 'This was Tomas’s mistake.', marks: 'Tomas’s mistake' },
    { text: 'It was delayed by Northline.', marks: 'delayed by Northline' },
    { text: 'There was a mistake in dispatch.', marks: 'mistake in dispatch' },
    { text: 'Please contact the courier.', marks: 'Please contact the courier' },
    { text: 'This was due to another guest.', marks: 'due to another guest' },
    { text: 'I hope that they can repair it.', marks: 'I hope that they' },
    { text: 'This is due to a contract with the film studio.', marks: 'due to a contract with the film studio' },
    { text: 'The lounge is run by the airport.', marks: 'run by the airport' },
    { text: 'You should have told us earlier.', marks: 'You should have told us earlier' },
    { text: 'For future reference, please call first.', marks: 'For future reference, please call first' },
    {
      text: 'Leider hat Tomas vergessen, das Paket abzuschicken.',
      language: 'de',
      marks: 'Leider hat Tomas vergessen, das Paket abzuschicken',
    },
    { text: 'Tomas hat das leider nicht weitergegeben.', language: 'de', marks: 'Tomas hat das leider nicht weitergegeben' },
    { text: 'Das lag an Northline.', language: 'de', marks: 'lag an Northline' },
    { text: 'Es blieb liegen, weil Tomas es vergessen hat.', language: 'de', marks: 'weil Tomas es vergessen hat' },
    { text: 'Der Fahrer hat dein Paket verloren.', language: 'de', marks: 'Der Fahrer hat dein Paket verloren' },
    { text: 'Schuld daran ist unser Paketdienst.', language: 'de', marks: 'Schuld daran ist unser Paketdienst' },
    { text: 'Bitte wenden Sie sich direkt an den Hersteller.', language: 'de', marks: 'Bitte wenden Sie sich direkt an den Hersteller' },
    { text: 'Sie hätten uns früher anrufen müssen.', language: 'de', marks: 'Sie hätten uns früher anrufen müssen' },
    { text: 'Du hast die Anleitung nicht gelesen.', language: 'de', marks: 'Du hast die Anleitung nicht gelesen' },
    { text: 'Notre transporteur a mal emballé la lampe.', language: 'fr', marks: 'Notre transporteur a mal emballé la lampe' },
    { text: 'Adressez-vous directement au fabricant.', language: 'fr', marks: 'Adressez-vous directement au fabricant' },
    { text: 'Nuestro transportista no cuidó la lámpara.', language: 'es', marks: 'Nuestro transportista no cuidó la lámpara' },
    { text: 'Debió revisar el código antes de pagar.', language: 'es', marks: 'Debió revisar el código antes de pagar' },
  ],
}
