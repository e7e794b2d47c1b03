// Promises for a time that counts from the one before: certain after a promise whose time is, else asked. An empty time is no promise.

import type { Case } from './moments.ts'

export const english: readonly Case[] = [
  ['We will ship it on Monday and call you two days later.', '03-09 18:00 & 03-11 18:00'],
  ['We will ship it on Monday and call you the day after.', '03-09 18:00 & 03-10 23:59'],
  ['We will ship it on Monday and call you the following day at 10.', '03-09 18:00 & 03-10 10:00'],
  ['We will ship it on Monday. A week later, we will call you.', '03-09 18:00 & 03-16 18:00'],
  ['We will bring it by Friday and collect the old one a week after that.', '03-06 17:00 & 03-13 17:00'],
  ['We will ship it on Monday, and three working days later your refund will be there.', '03-09 18:00 & 03-13 17:00'],
  ['We will repair it within 2 working days and bring it back the next day.', '03-06 17:00 & 03-07 23:59'],
  ['I will call you on Monday at 10 and again two days later at 4 pm.', '03-09 10:00 & 03-11 16:00'],
  ['We will call you by midnight and write to you the day after.', '03-05 00:00 & 03-05 18:00'],
  ['We will order it the day after tomorrow.', '03-06 17:00'],
  // Asked: the time before is not certain, is no promise, or is not there
  ['We will ship it on Monday or Tuesday and call you two days later.', '03-09 18:00 or 03-10 23:59 & 03-11 18:00 or 03-12 18:00'],
  ['It was due on Monday and we will call you two days later.', '03-06 17:00 or'],
  ['We will ship it on Monday. You are away on Friday. We will call you two days later.', '03-09 18:00 & 03-06 17:00 or'],
  ['We will collect it today. Thank you for your patience. Two days later we will bring it back.', '03-04 18:00 & 03-06 17:00 or'],
  ['We will call you a week later.', '03-11 18:00 or'],
  ['We will ship it on Monday and call you two days later, and you will have it by noon.', '03-09 18:00 & 03-11 18:00 & 03-05 12:00 or'],
  // No promise for that time
  ['Two days later it broke.', ''],
  ['We shipped it on Monday and it broke two days later.', ''],
  ['We sent it two days later than we said.', ''],
  ['It broke two days later, and we will replace it on Friday.', '03-06 17:00'],
  ['We will order it the day after you confirm.', ''],
  ['Over the next day we will look into it.', ''],
]

/** The clocks go forward between the two. */
export const newYork: readonly Case[] = [
  ['We will ship it tomorrow and call you three days later.', '03-06 17:00 & 03-09 17:00'],
  ['I will call you on Saturday at 9 am and again two days later at 9 am.', '03-07 09:00 & 03-09 09:00'],
]

export const german: readonly Case[] = [
  ['Wir liefern am Montag und rufen Sie zwei Tage danach an.', '03-09 18:00 & 03-11 18:00'],
  ['Wir schicken es am Montag los und rufen Sie am Tag darauf an.', '03-09 18:00 & 03-10 23:59'],
  ['Wir holen es am Montag ab. Eine Woche später bringen wir es zurück.', '03-09 18:00 & 03-16 18:00'],
  ['Wir liefern am Montag und rufen Sie zwei Tage später um 10 Uhr an.', '03-09 18:00 & 03-11 10:00'],
  ['Wir rufen Sie zwei Tage danach an.', '03-06 17:00 or'],
  ['Zwei Tage später war es kaputt.', ''],
  ['Wir haben zwei Tage später geliefert als versprochen.', ''],
]

export const spanish: readonly Case[] = [
  ['Se lo enviamos el lunes y le llamamos dos días después.', '03-09 18:00 & 03-11 18:00'],
  ['Se lo enviamos el lunes. Al día siguiente le llamamos.', '03-09 18:00 & 03-10 23:59'],
  ['Se lo enviamos el lunes y una semana más tarde le devolvemos el dinero.', '03-09 18:00 & 03-16 18:00'],
  ['Le llamamos dos días después.', '03-06 17:00 or'],
  ['Dos días después se rompió.', ''],
  ['Le llamamos dos días después de la entrega.', ''],
]

export const french: readonly Case[] = [
  ["Nous l'expédions lundi et vous rappelons deux jours plus tard.", '03-09 18:00 & 03-11 18:00'],
  ["Nous l'expédions lundi. Le lendemain, nous vous rappelons.", '03-09 18:00 & 03-10 23:59'],
  ["Nous l'expédions lundi et vous remboursons une semaine après.", '03-09 18:00 & 03-16 18:00'],
  ['Nous vous rappelons deux jours plus tard.', '03-06 17:00 or'],
  ['Deux jours plus tard, il était cassé.', ''],
  ['Nous vous rappelons deux jours après votre commande.', ''],
]
