// Letters to measure with: our own words, some good and some poor, as long as is asked for.

import type { LanguageCode } from '#core/coach/languages/language.ts'

type Letter = { paragraphs: readonly string[]; part: string }

const english: Letter = {
  part: 'This is part',
  paragraphs: [
    'Dear Marta,',
    'I am sorry that the telescope did not come on Friday, as we had promised, and that you took the morning off for it. We sent the order to the packing table a day too late, and nobody told you. That was our mistake.',
    'Tomas from the warehouse forgot to print the label, so the courier could not take the parcel along. We are sorry if you feel that this took too long. Unfortunately it is our policy that parcels leave only once a day, and most customers are happy with that.',
    'I have set a new telescope aside for you this morning. We will bring it to your door by Friday noon, and I will call you on Thursday at 4 pm to hear whether that suits you. If you would rather have your money back, I refund the whole €480 today.',
    'Your satisfaction is very important to us, and we apologise for any inconvenience this may have caused. Please let us know how you would like to proceed, and we will get back to you as soon as possible with further information.',
    'The lens was packed in the smaller box, which explains why the seal looked as though somebody had opened it. Nothing is missing; I looked through the packing list with the colleague who filled it, and the serial numbers agree with those on your receipt.',
    'So that it does not happen to anybody else, the packing table now sees by nine o’clock which orders were promised for the next day. The list is read aloud in the morning round, and whoever finds a late one calls the customer before lunch.',
  ],
}

const german: Letter = {
  part: 'Das ist Teil',
  paragraphs: [
    'Liebe Marta,',
    'es tut mir leid, dass das Teleskop am Freitag nicht gekommen ist, obwohl wir es Ihnen versprochen hatten, und dass Sie sich dafür den Vormittag freigenommen haben. Wir haben den Auftrag einen Tag zu spät an den Packtisch gegeben, und niemand hat Ihnen Bescheid gesagt. Das war unser Fehler.',
    'Tomas aus dem Lager hat vergessen, den Aufkleber zu drucken, deshalb konnte der Paketdienst die Sendung nicht mitnehmen. Es tut uns leid, wenn Sie das als zu lang empfunden haben. Leider gehen unsere Pakete laut unseren Richtlinien nur einmal am Tag hinaus, und die meisten Kunden sind damit zufrieden.',
    'Ich habe heute früh ein neues Teleskop für Sie zurückgelegt. Wir bringen es Ihnen bis Freitagmittag an die Tür, und ich rufe Sie am Donnerstag um 16 Uhr an, um zu hören, ob Ihnen das passt. Wenn Sie lieber Ihr Geld zurückhaben möchten, erstatte ich noch heute die ganzen 480 €.',
    'Ihre Zufriedenheit liegt uns sehr am Herzen, und wir bitten, eventuelle Unannehmlichkeiten zu entschuldigen. Bitte teilen Sie uns mit, wie Sie weiter vorgehen möchten; wir melden uns schnellstmöglich mit weiteren Informationen bei Ihnen.',
    'Die Linse lag in der kleineren Schachtel, weshalb das Siegel aussah, als hätte es jemand geöffnet. Es fehlt nichts: Ich bin die Packliste mit der Kollegin durchgegangen, die sie ausgefüllt hat, und die Nummern stimmen mit denen auf Ihrer Quittung überein.',
    'Damit das niemandem sonst passiert, sieht der Packtisch jetzt bis neun Uhr, welche Bestellungen für den nächsten Tag zugesagt sind. Die Liste wird in der Morgenrunde vorgelesen, und wer eine späte findet, ruft noch vor dem Mittag bei der Kundin an.',
  ],
}

const spanish: Letter = {
  part: 'Esta es la parte',
  paragraphs: [
    'Estimada Marta:',
    'Siento mucho que el telescopio no llegara el viernes, como le habíamos prometido, y que usted se tomara la mañana libre para recibirlo. Pasamos el pedido a la mesa de embalaje con un día de retraso y nadie se lo dijo. Fue un error nuestro.',
    'Tomás, del almacén, olvidó imprimir la etiqueta, así que el mensajero no pudo llevarse el paquete. Lamentamos si le ha parecido demasiado tiempo. Por desgracia, según nuestra política los paquetes salen solo una vez al día, y la mayoría de los clientes está contenta con eso.',
    'Esta mañana le he apartado un telescopio nuevo. Se lo llevaremos a la puerta antes del viernes a mediodía, y la llamaré el jueves a las 4 de la tarde para saber si le viene bien. Si prefiere que le devolvamos el dinero, hoy mismo le reembolso los 480 € enteros.',
    'Su satisfacción es muy importante para nosotros, y le pedimos disculpas por las molestias que esto haya podido ocasionarle. Díganos, por favor, cómo desea proceder, y nos pondremos en contacto con usted lo antes posible con más información.',
    'La lente iba en la caja pequeña, lo que explica que el precinto pareciera abierto por alguien. No falta nada: repasé la lista de embalaje con la compañera que la rellenó, y los números de serie coinciden con los de su recibo.',
    'Para que no le ocurra a nadie más, la mesa de embalaje ve ahora antes de las nueve qué pedidos están prometidos para el día siguiente. La lista se lee en voz alta en la ronda de la mañana, y quien encuentra uno que va tarde llama al cliente antes de comer.',
  ],
}

const french: Letter = {
  part: 'Voici la partie',
  paragraphs: [
    'Chère Marta,',
    'Je suis désolée que le télescope ne soit pas arrivé vendredi, comme nous vous l’avions promis, et que vous ayez pris votre matinée pour lui. Nous avons transmis la commande à la table d’emballage avec un jour de retard, et personne ne vous a prévenue. C’était notre erreur.',
    'Tomas, de l’entrepôt, a oublié d’imprimer l’étiquette, si bien que le transporteur n’a pas pu emporter le colis. Nous regrettons si cela vous a paru trop long. Malheureusement, selon nos règles, les colis ne partent qu’une fois par jour, et la plupart des clients en sont contents.',
    'J’ai mis ce matin un nouveau télescope de côté pour vous. Nous vous l’apporterons à votre porte avant vendredi midi, et je vous appellerai jeudi à 16 heures pour savoir si cela vous convient. Si vous préférez être remboursée, je vous rends aujourd’hui même les 480 € en entier.',
    'Votre satisfaction est très importante pour nous, et nous vous prions d’excuser la gêne éventuellement occasionnée. Merci de nous dire comment vous souhaitez procéder ; nous reviendrons vers vous dans les plus brefs délais avec de plus amples informations.',
    'La lentille était dans la petite boîte, ce qui explique que le sceau ait eu l’air ouvert par quelqu’un. Rien ne manque : j’ai relu la liste d’emballage avec la collègue qui l’a remplie, et les numéros de série correspondent à ceux de votre reçu.',
    'Pour que cela n’arrive à personne d’autre, la table d’emballage voit maintenant avant neuf heures quelles commandes sont promises pour le lendemain. La liste est lue à voix haute pendant la ronde du matin, et qui en trouve une en retard appelle la cliente avant le déjeuner.',
  ],
}

const letters: Record<LanguageCode, Letter> = { en: english, de: german, es: spanish, fr: french }

/** A letter of so many words; the words of one paragraph differ from those of the next time, so that none is remembered. */
export function letterOf(words: number, language: LanguageCode = 'en'): string {
  const { paragraphs, part } = letters[language]
  const found: string[] = []
  let count = 0
  for (let n = 0; count < words; n++) {
    const round = Math.floor(n / paragraphs.length)
    const paragraph = `${paragraphs[n % paragraphs.length] ?? ''}${round === 0 ? '' : ` ${part} ${round}.`}`
    const left = words - count
    const own = paragraph.split(' ')
    found.push(own.slice(0, left).join(' '))
    count += Math.min(left, own.length)
  }
  return found.join('\n\n')
}
