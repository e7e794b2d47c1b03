// German letters beyond the examples of the rules: what is found in each, hints left out.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { german } from './german.ts'

const about = { ...exampleCase, crux: null, hasOptions: true, step: 'apologise' } as const
const found = (text: string) =>
  coach(text, about, reader(german))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)

describe('a German letter is left in peace', () => {
  it.each([
    'Es tut mir leid. Wir haben Ihnen die Lampe für Dienstag versprochen und nicht gebracht.',
    'Liebe Frau Okafor,\n\nes tut uns leid, dass wir Sie den ganzen Vormittag haben warten lassen. Morgen um zehn bringt Tomas das Teleskop zu Ihnen.\n\nHerzliche Grüße\nIlse',
    'Es tut mir leid, wir haben Sie im Stich gelassen.',
    'Das hätte uns nicht passieren dürfen, und es tut mir sehr leid.',
    'Es tut mir leid. Uns ist ein Fehler unterlaufen: Wir haben zwei Etiketten vertauscht.',
    'Entschuldigen Sie bitte, dass wir Ihre Nachricht nicht beantwortet haben.',
    'Bitte verzeihen Sie uns, wir haben Ihr Paket verloren.',
    'Wir bitten um Entschuldigung. Der Fehler liegt bei uns.',
    'Ich habe vergessen, Sie zurückzurufen, und das tut mir leid.',
    'Tomas fährt das Teleskop morgen selbst zu Ihnen. Es tut uns leid, dass wir zu spät waren.',
    'Tomas hat Ihr Paket im Lager gefunden. Es tut mir leid, dass wir es verlegt haben.',
    'Es tut mir leid. Wir haben die falsche Lampe geschickt; die richtige ist heute Nachmittag unterwegs.',
    'Es tut mir leid, dass wir am Samstag nicht gekommen sind. Das war nicht Ihr Fehler.',
    'Sie hätten die Lampe am Dienstag bekommen sollen. Es tut mir leid, wir haben sie nicht verschickt.',
    'Du hast recht, wir haben dich warten lassen. Es tut mir leid.',
    'Hättest du gern eine neue Lampe? Es tut mir leid, wir haben deine zerbrochen.',
    'Dafür übernehmen wir die volle Verantwortung, und es tut uns leid.',
    'Ihr Paket wurde von uns vergessen. Das tut mir leid.',
    'Es tut mir leid, Sie so lange warten gelassen zu haben.',
    'Guten Tag Herr Weiß,\n\nes tut mir leid, dass Ihre Feier ohne die Lampen war. Wir haben sie nicht rechtzeitig geliefert.',
    'Wir möchten uns bei Ihnen entschuldigen: Wir haben Ihren Termin vergessen.',
    'Northline fährt sonntags nicht, deshalb bringt Tomas es selbst. Es tut uns leid, dass wir zu spät sind.',
    'Unser Techniker kommt morgen um neun zu Ihnen. Es tut mir leid, dass wir heute nicht da waren.',
    'Wenn Ihnen Freitag nicht passt, bringen wir sie am Samstag. Es tut mir leid, dass wir uns geirrt haben.',
    'Wir hätten Sie am Montag anrufen müssen. Bitte entschuldigen Sie.',
    'Wir waren zu spät, und Sie haben einen Urlaubstag verloren. Verzeihung!',
    'Es tut mir leid, dass wir Ihnen die falsche Größe geschickt haben, und ich habe heute die richtige bestellt.',
    'Sehr geehrte Frau Brandt,\n\nwir entschuldigen uns dafür, dass die Rechnung zweimal kam. Das war unser Versehen. 80 EUR sind heute auf Ihr Konto zurückgegangen.',
    'Hallo Jonas,\n\nsorry, das haben wir verbockt: Wir haben deine Buchung nicht eingetragen. Dein Zimmer ist jetzt fest.',
    'Es tut mir leid. Ich hatte Ihnen einen Rückruf versprochen und mich nicht gemeldet.',
    'Wir haben Ihren Koffer in Porto stehen lassen. Das tut mir leid; er kommt heute mit dem Abendflug.',
    'Es tut uns leid, dass Sie vor verschlossener Tür standen. Wir haben die neue Öffnungszeit nicht weitergegeben.',
    'Ich bitte um Entschuldigung: Ihre Bluse haben wir zu heiß gewaschen, und das war unser Fehler.',
    'Es tut mir leid, dass die Suppe kalt war. Wir haben Sie zu lange warten lassen, und das Essen geht auf uns.',
    'Entschuldige, wir haben dir das falsche Buch geschickt. Du kannst es behalten.',
    'Ihre Beschwerde ist berechtigt. Wir haben nicht zugehört, und das tut mir leid.',
    'Es tut uns leid. Wir haben Ihren Namen falsch geschrieben, obwohl Sie ihn uns zweimal gesagt hatten.',
    'Es tut mir leid, dass die Kollegin am Telefon unfreundlich war. Das war nicht in Ordnung von uns.',
    'Wir haben Ihr Geld gestern überwiesen. Es tut mir leid, dass wir damit zu lange gewartet haben.',
    'Ich verstehe Ihren Ärger. Wir hätten Bescheid geben müssen, und das tut mir leid.',
    'Es tut mir leid, dass es zu diesem Fehler kam. Wir haben die Bestellung doppelt abgebucht.',
    'Das tut uns sehr leid und wir möchten uns dafür entschuldigen, dass wir Sie nicht informiert haben.',
    'Wir nehmen Ihre Kritik ernst. Es tut uns leid, dass wir unser Versprechen nicht gehalten haben.',
    'Tomas hat mir gesagt, dass Sie heute warten. Es tut mir leid, wir kommen zu spät.',
    'Tomas hat leider keine Zeit gehabt. Es tut mir leid, wir haben es nicht geschafft.',
    'Bitte melden Sie sich bei Tomas, wenn etwas fehlt. Es tut uns leid, dass wir die Schrauben vergessen haben.',
    'Die Bank braucht zwei Tage für die Buchung. Es tut mir leid, dass wir zu viel abgebucht haben.',
    'Ich entschuldige mich für den Fehler, den wir bei Ihrer Rechnung gemacht haben.',
    'Sie haben uns nicht vergessen, und wir Sie auch nicht. Es tut mir leid, dass wir uns nicht gemeldet haben.',
    'Haben Sie die Lampe schon erhalten? Es tut mir leid, dass wir sie falsch verpackt haben.',
    'Der Fahrer hat Sie leider nicht erreicht. Es tut uns leid, dass wir nicht angerufen haben.',
    'Ihr Fehler war das nicht. Es tut mir leid, wir haben die Nummer vertauscht.',
    'Es tut mir leid, wir haben Ihren Wunsch nicht berücksichtigt. Laut Liste kommt der Ersatz am Freitag.',
    'Entschuldige, dass ich dich habe sitzen lassen.',
    'Tut uns echt leid, da haben wir Mist gebaut.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

const own = ' Wir haben Sie warten lassen.'
const sorry = ' Es tut mir leid, dass wir zu spät waren.'

describe('in a German letter the coach finds', () => {
  it.each<[string, ...string[]]>([
    [
      `Es tut uns leid, sollten Ihnen dadurch Kosten entstanden sein.${own}`,
      'conditional-non-apology: Es tut uns leid, sollten Ihnen dadurch Kosten entstanden sein',
    ],
    [`Sorry, falls das untergegangen ist.${own}`, 'conditional-non-apology: Sorry, falls das untergegangen ist'],
    [`Wir bedauern etwaige Verzögerungen.${own}`, 'conditional-non-apology: Wir bedauern etwaige Verzögerungen'],
    [
      `Bitte entschuldigen Sie eventuelle Unannehmlichkeiten.${own}`,
      'conditional-non-apology: Bitte entschuldigen Sie eventuelle Unannehmlichkeiten',
    ],
    [
      `Wir bitten für mögliche Unannehmlichkeiten um Entschuldigung.${own}`,
      'conditional-non-apology: Wir bitten für mögliche Unannehmlichkeiten um Entschuldigung',
    ],
    [
      `Entschuldigung, wenn wir da etwas übersehen haben.${own}`,
      'conditional-non-apology: Entschuldigung, wenn wir da etwas übersehen haben',
    ],
    [
      `Tut mir leid, aber an Ostern war viel los.${own}`,
      'conditional-non-apology: Tut mir leid, aber',
      'excuse-before-apology: aber an Ostern war viel los',
    ],
    [
      `Sollte die Lampe beschädigt sein, tut uns das leid.${own}`,
      'conditional-non-apology: Sollte die Lampe beschädigt sein, tut uns das leid',
    ],
    [
      `Wir entschuldigen uns für den Ärger, der Ihnen eventuell entstanden ist.${own}`,
      'conditional-non-apology: Wir entschuldigen uns für den Ärger, der Ihnen eventuell entstanden ist',
    ],
    [
      `Es tut mir leid, dass Sie den Eindruck haben, wir hätten Sie vergessen.${own}`,
      'feelings-non-apology: Es tut mir leid, dass Sie den Eindruck haben',
    ],
    [`Es tut uns leid, dass du sauer bist.${own}`, 'feelings-non-apology: Es tut uns leid, dass du sauer bist'],
    [`Wir bedauern Ihre Enttäuschung sehr.${own}`, 'feelings-non-apology: Wir bedauern Ihre Enttäuschung sehr'],
    [`Es tut mir leid, dass Sie das anders sehen.${own}`, 'feelings-non-apology: Es tut mir leid, dass Sie das anders sehen'],
    [`Das lesen wir nur ungern.${own}`, 'feelings-non-apology: Das lesen wir nur ungern', 'apology-present: '],
    [
      `Leider hat unser Lager das falsche Etikett geklebt und den Hinweis übersehen.${sorry}`,
      'finger-pointing: Leider hat unser Lager das falsche Etikett geklebt und den Hinweis übersehen',
    ],
    [
      `Meine Kollegin hat Ihre E-Mail nicht weitergeleitet.${sorry}`,
      'finger-pointing: Meine Kollegin hat Ihre E-Mail nicht weitergeleitet',
    ],
    [`Tomas aus dem Versand hat den Termin verwechselt.${sorry}`, 'finger-pointing: Tomas aus dem Versand hat den Termin verwechselt'],
    [`Die Spedition kam leider zu spät.${sorry}`, 'finger-pointing: Die Spedition kam leider zu spät'],
    [`Verantwortlich dafür ist Northline.${sorry}`, 'finger-pointing: Verantwortlich dafür ist Northline'],
    [
      `Das Paket wurde beschädigt durch Northline.${sorry}`,
      'mistakes-were-made: Das Paket wurde beschädigt',
      'finger-pointing: beschädigt durch Northline',
    ],
    [`Northline hätte bei Ihnen klingeln müssen.${sorry}`, 'finger-pointing: Northline hätte bei Ihnen klingeln müssen'],
    [
      `Der Zusteller hat Ihr Paket beim falschen Nachbarn abgegeben und das nicht vermerkt.${sorry}`,
      'finger-pointing: Der Zusteller hat Ihr Paket beim falschen Nachbarn abgegeben und das nicht vermerkt',
    ],
    [`Frag bitte direkt bei Northline.${sorry}`, 'finger-pointing: Frag bitte direkt bei Northline'],
    [`Du hättest uns vorher schreiben sollen.${sorry}`, 'finger-pointing: Du hättest uns vorher schreiben sollen'],
    [`Sie haben die Adresse falsch angegeben.${sorry}`, 'finger-pointing: Sie haben die Adresse falsch angegeben'],
    [`Bitte beim nächsten Mal früher melden. Beim nächsten Mal bitte prüfen.${sorry}`, 'finger-pointing: Beim nächsten Mal bitte prüfen'],
    [`Wegen der hohen Nachfrage kommt Ihre Lampe erst am Freitag.${sorry}`, 'excuse-before-apology: Wegen der hohen Nachfrage'],
    [`Weil unser Kurier im Stau stand, kam das Paket nicht an.${sorry}`, 'excuse-before-apology: Weil unser Kurier im Stau stand'],
    [
      `Leider hatten wir einen krankheitsbedingten Ausfall.${sorry}`,
      'excuse-before-apology: Leider hatten wir einen krankheitsbedingten Ausfall',
    ],
    [`Der Grund dafür war ein Stromausfall.${sorry}`, 'excuse-before-apology: Der Grund dafür war ein Stromausfall'],
    [`Das lag leider außerhalb unseres Einflusses.${sorry}`, 'excuse-before-apology: Das lag leider außerhalb unseres Einflusses'],
    [
      `Gemäß unseren Geschäftsbedingungen haben wir vierzehn Tage Zeit.${sorry}`,
      'policy-shield: Gemäß unseren Geschäftsbedingungen haben wir vierzehn Tage Zeit',
    ],
    [`Lieferzeiten sind bei uns unverbindlich.${sorry}`, 'policy-shield: Lieferzeiten sind bei uns unverbindlich'],
    [`Das ist kein Einzelfall, viele Kunden warten.${sorry}`, 'comparison: Das ist kein Einzelfall', 'comparison: viele Kunden warten'],
    [`Hier ist leider ein Fehler passiert.${sorry}`, 'mistakes-were-made: Hier ist leider ein Fehler passiert'],
    [`Leider ist es zu einer Verzögerung gekommen.${sorry}`, 'mistakes-were-made: ist es zu einer Verzögerung gekommen'],
    [`Deine Bestellung wurde nicht bearbeitet.${sorry}`, 'mistakes-were-made: Deine Bestellung wurde nicht bearbeitet'],
    [`Wie kann ich Ihnen da entgegenkommen?${sorry}`, 'asks-what-to-do: Wie kann ich Ihnen da entgegenkommen'],
    [`Was würde Ihnen jetzt helfen?${sorry}`, 'asks-what-to-do: Was würde Ihnen jetzt helfen'],
    [`Es war doch nur eine kurze Verspätung.${sorry}`, 'minimising: nur eine kurze Verspätung'],
    [`Haben Sie bitte Verständnis dafür.${sorry}`, 'pressing: Haben Sie bitte Verständnis dafür'],
    [`Liebe Marta,\n\ndas Teleskop kommt am Freitag.${own}`, 'apology-present: '],
    [`Da hat die Post mal wieder geschlampt.${sorry}`, 'finger-pointing: Da hat die Post mal wieder geschlampt'],
    [`Leider ist die Ware beim Versand beschädigt worden.${sorry}`, 'mistakes-were-made: ist die Ware beim Versand beschädigt worden'],
    ['Es tut mir leid. Ihr Geld kommt am Freitag.', 'ownership-present: '],
  ])('“%s”', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})
