// German letters that give a reason and make no excuse of it: they own it, answer what was asked, feel with the customer, or do something for that reason.

import { expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { german } from './german.ts'

const about = { ...exampleCase, ownNames: [], crux: null, hasOptions: true }
const excuses = ['excuse-before-apology', 'policy-shield', 'comparison']
const excusesIn = (text: string) =>
  coach(text, about, reader(german))
    .findings.map(({ rule }) => rule)
    .filter((rule) => excuses.includes(rule))

it.each([
  'Hallo Frau Brand, Sie fragten, warum zwei Beträge abgebucht wurden: Wir haben die Rechnung versehentlich doppelt erstellt. Die 34 Euro gehen heute zurück, und das tut mir leid.',
  'Guten Tag Herr Moser, Ihre Reservierung war korrekt, nur wir haben sie im Plan übersehen. Dafür entschuldige ich mich. Der Tisch am Fenster gehört heute Abend Ihnen.',
  'Grüezi Herr Frei, mit Gips im vierten Stock und ohne Lift, da ist jeder Gang zur Post zu viel. Ich bringe Ihnen die Karte morgen um zehn selbst vorbei.',
  'Hallo Jette, ja, dein Ticket gilt auch im IC, weil der Regionalzug ausfällt. Setz dich einfach auf einen freien Platz.',
  'Hallo Herr Wolff, laut Gesetz haben Sie 14 Tage Zeit, Sie können den Kühlschrank also noch zurückgeben. Wir holen ihn ab.',
  'Hallo Piet, da geht einem ja die Hutschnur hoch, fünf Mal dieselbe Mail! Ich nehme dich heute von der Liste.',
  'Hallo Theo, bei 35 Grad ohne Wasser zu sein, ist unzumutbar. Wir haben den falschen Haupthahn zugedreht, es tut mir leid. In einer Stunde läuft es wieder.',
  'Hallo Ole, wir haben dein Rad an den falschen Kunden gegeben. Das ist mir furchtbar unangenehm. Du bekommst heute ein neues, weil deins nicht mehr auffindbar ist.',
  'Hallo Till, gute Frage: Der Akku lädt langsamer, weil die App ihn nachts schont. Unter Einstellungen, Akku schaltest du das aus.',
  'Guten Tag Frau Wyss, ab 1. Juni fährt der Bus wieder wie gewohnt vor Ihrer Tür. Bis dahin holen wir Sie mit dem Taxi ab.',
  'Grüß Gott Frau Egger, die Torte kommt um elf, und weil die Kerzen fehlten, legen wir zwei Packungen dazu.',
  'Hallo Mats, das Update ist draußen, und die Karte lädt wieder wie immer.',
  'Hi Kim, das Paket lag vier Tage bei uns im Lager, weil niemand das Etikett geklebt hat. Unser Fehler, tut mir leid!',
  'Guten Tag Herr Nowotny, Ihre Unterlagen sind vollständig, am 12. haben Sie den Bescheid.',
  'Liebe Frau Wiese, so ein Klassentreffen gibt es nur einmal, und wir haben den falschen Saal geheizt. Das tut mir leid.',
  'Hallo Moritz, damit du nicht zweimal zahlst, habe ich die erste Rechnung storniert.',
  'Hi Leon, jedes Kind bekommt bei uns eine Urkunde, und deine Tochter hat ihre nicht bekommen. Das tut mir leid. Ich bringe sie morgen in die Schule.',
  'Hallo Lia, in der Umkleide hängt ab morgen ein Spiegel, danke für die Idee.',
  'Liebe Frau Stern, kein Wort kann das wiedergutmachen. Wir haben den Namen Ihres Mannes auf dem Kranz falsch geschrieben, und es tut mir von Herzen leid.',
  'Guten Tag, weil der Bus nicht kommt, holt Sie unser Fahrer um 14 Uhr ab.',
  'Sehr geehrter Herr Jansen, Ihre Abmeldung ist hier ordnungsgemäß angekommen, wir haben sie nur nie eingetragen. Es tut mir leid.',
  'Hallo Frau Jung, allein mit drei Kindern und ohne Auto, da hängt ja der ganze Alltag dran.',
  'Ihr Zugang ist zu, weil so niemand mehr etwas überweisen kann.',
  'Weil dein Abo noch bezahlt war, habe ich dir die restlichen 4,20 € zurückgebucht.',
  'Wegen eines Häkchens, das ich falsch gesetzt habe, kam der Brief nicht an.',
])('hears none in “%s”', (text) => expect(excusesIn(text)).toEqual([]))

it.each([
  'Hallo, weil der Bus nicht kam, konnten wir Sie nicht abholen.',
  'Guten Tag, die übrigen Gäste haben sich daran nicht gestört.',
  'Taxikosten werden gemäß Tarif erst ab Mitternacht erstattet.',
  'Hallo, wir im Kundendienst haben darauf keinen Zugriff.',
  'Es tut uns leid. Allerdings haben Sie beim Bestellen den Standardversand gewählt.',
  'Hallo Mia, da stößt jede Infrastruktur an Grenzen.',
])('still hears one in “%s”', (text) => expect(excusesIn(text)).not.toEqual([]))
