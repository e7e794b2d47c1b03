// Promises for days known by a name; an empty time is no promise. Each place is described in moments.ts.

import type { Case } from './moments.ts'

export const englishInAdvent: readonly Case[] = [
  ['We will call you on Christmas Eve.', '12-24 18:00'],
  ['We will call you on Christmas Day.', '12-25 23:59'],
  ['We will bring it on Boxing Day.', '12-26 23:59'],
  ["You will have it before New Year's Eve.", '12-31 18:00'],
  ['You will have it by New Year’s Eve at noon.', '12-31 12:00'],
  ['We will refund you by 4 pm on Christmas Eve.', '12-24 16:00'],
  ['We will ring you on the morning of Christmas Eve.', '12-24 12:00'],
  ["Our driver brings it New Year's Day.", '01-01 23:59'],
  ['We will ship it on Christmas Eve and call you four days later.', '12-24 18:00 & 12-28 18:00'],
  // Asked
  ['You will have your table by Christmas.', '12-24 18:00 or 12-25 23:59'],
  ['You will have it in time for Christmas.', '12-24 18:00 or 12-25 23:59'],
  ['We will settle this before the New Year.', '12-31 18:00 or 01-01 23:59'],
  ['We will collect it on Easter Monday.', '03-29 23:59 or'],
  ['We will call you on Christmas Eve 2027.', '12-24 18:00 or'],
  ['We will call you on Christmas Eve or Boxing Day.', '12-24 18:00 or 12-26 23:59'],
  // No promise for that day
  ['Merry Christmas and a happy New Year!', ''],
  ['We are closed on Boxing Day.', ''],
  ['We will be open on Christmas Eve.', ''],
  ["Our Christmas sale ends on New Year's Eve.", ''],
  ['We wish you a happy Easter.', ''],
  ['You asked for it by Christmas Eve.', ''],
  ['If you write by Christmas Eve, we will replace it.', ''],
  ['We hope to bring it by Boxing Day.', ''],
  ['Last Christmas Eve we let you down.', ''],
  ['We will ring you the day before Christmas Eve.', ''],
  ['We will send your Christmas Eve order back to the kitchen tomorrow.', '12-15 18:00'],
]

export const englishInLent: readonly Case[] = [
  ['We will call you on Good Friday at 10.', '03-26 10:00'],
  ['We will bring it on Easter Monday.', '03-29 23:59'],
  ['We will bring it on Easter Monday at 9 am.', '03-29 09:00'],
  ['We will bring it on Easter Sunday at noon.', '03-28 12:00'],
  ['Your sofa will arrive by Easter.', '03-25 18:00 or 03-28 23:59'],
  ['Your sofa will arrive by Easter Saturday.', '03-27 23:59 or 04-03 23:59'],
  ['Your sofa will arrive on Easter Tuesday.', ''],
  ['Your sofa will arrive on Ash Wednesday.', ''],
]

export const englishElsewhere = {
  newYork: [
    ['I will call you on Christmas Eve.', '12-24 17:00'],
    ['I will call you on Christmas Eve at 3 pm.', '12-24 15:00'],
    ['I will call you on Christmas Day.', '12-25 17:00'],
    ["I will call you by New Year's Day.", '01-01 17:00'],
  ],
  kolkata: [
    ['We will deliver it before Thanksgiving.', '11-26 19:00 or 10-11 19:00'],
    ['We will deliver it by Thanksgiving Day at noon.', '11-26 12:00 or 10-11 12:00'],
    ['We will deliver it by Labor Day.', '05-01 19:00 or 09-06 19:00'],
    ['We will deliver it on Boxing Day.', '12-26 19:00'],
    ['We will deliver it by Black Friday.', '11-27 19:00'],
  ],
  sydney: [
    ['I will call you on Good Friday.', '04-03 23:59'],
    ['I will call you on Easter Monday at 10.', '04-06 10:00'],
    ['I will call you on Easter Sunday at 2 pm.', '04-05 14:00'],
  ],
} satisfies Record<string, readonly Case[]>

export const germanInAdvent: readonly Case[] = [
  ['Wir rufen Sie an Heiligabend an.', '12-24 18:00'],
  ['Wir rufen Sie am Heiligen Abend bis 12 Uhr an.', '12-24 12:00'],
  ['Wir liefern es bis Silvester.', '12-31 18:00'],
  ['Am Silvesterabend bringen wir es vorbei.', '12-31 22:00'],
  ['Wir bringen es am 1. Weihnachtstag vorbei.', '12-25 23:59'],
  ['Wir bringen es am zweiten Weihnachtsfeiertag um 11 Uhr vorbei.', '12-26 11:00'],
  ['Sie bekommen das Geld bis Weihnachten.', '12-24 18:00 or 12-25 23:59'],
  ['Wir liefern es vor Ostern.', '03-25 18:00 or 03-28 23:59'],
  ['Frohe Weihnachten!', ''],
  ['An Neujahr haben wir geschlossen.', ''],
  ['Wir rufen Sie zwei Tage vor Heiligabend an.', ''],
  ['Unser Angebot endet an Silvester.', ''],
]

export const germanInLent: readonly Case[] = [
  ['Der Techniker kommt am Ostermontag um 10 Uhr.', '03-29 10:00'],
  ['Wir rufen Sie am Karfreitag an.', '03-26 17:00'],
  ['Wir bringen es am Ostersamstag.', '03-27 23:59 or 04-03 23:59'],
  ['Wir bringen es am Pfingstmontag.', '05-17 18:00'],
]

export const spanishInAdvent: readonly Case[] = [
  ['Le llamamos en Nochebuena.', '12-24 18:00'],
  ['Le llamamos el día de Navidad.', '12-25 23:59'],
  ['Se lo entregamos antes de Nochevieja a las 12.', '12-31 12:00'],
  ['Se lo entregamos el dia de Reyes.', '01-06 18:00'],
  ['Lo tendrá antes de Navidad.', '12-24 18:00 or 12-25 23:59'],
  ['Se lo llevamos antes de Acción de Gracias.', '10-11 18:00 or 11-25 18:00'],
  ['Feliz Navidad.', ''],
  ['Nuestras rebajas terminan en Nochevieja.', ''],
  ['Cerramos el día de Navidad.', ''],
  ['Le llamamos dos días antes de Nochebuena.', ''],
]

export const spanishInLent: readonly Case[] = [
  ['Le llamaremos el Viernes Santo a las 10.', '03-26 10:00'],
  ['Se lo llevamos el lunes de Pascua.', '03-29 23:59'],
  ['Se lo llevamos el miércoles de ceniza.', ''],
]

export const frenchInAdvent: readonly Case[] = [
  ['Nous vous appelons la veille de Noël.', '12-24 18:00'],
  ['Nous vous appelons le jour de Noël.', '12-25 23:59'],
  ['Vous aurez la pièce avant la Saint-Sylvestre.', '12-31 18:00'],
  ["Nous vous remboursons avant le jour de l'An.", '01-01 23:59'],
  ['Vous l’aurez avant Noël.', '12-24 18:00 or 12-25 23:59'],
  ["Vous l'aurez avant la fête nationale.", '07-14 18:00 or 07-21 18:00 or 08-01 23:59'],
  ['Joyeux Noël !', ''],
  ["Nous sommes fermés le jour de l'An.", ''],
  ['Nous vous appelons deux jours avant le jour de Noël.', ''],
]

export const frenchInLent: readonly Case[] = [
  ['Nous passons le lundi de Pâques à 10 h.', '03-29 10:00'],
  ['Le technicien passe le vendredi saint.', '03-26 17:00'],
  ['Le technicien passe le mardi gras.', ''],
]
