// German excuses, canned phrases and evasive passives are heard by shapes with exceptions: sentences of each family, and those that sound alike and are fine.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { german } from './german.ts'

const rulesIn = (text: string) =>
  new Set<string>(coach(text, { ...exampleCase, hasOptions: true }, reader(german)).findings.map(({ rule }) => rule))
const excuses = ['excuse-before-apology', 'policy-shield', 'comparison']

const families: [family: string, rules: string[], heard: string[], fine: string[]][] = [
  [
    'a cause',
    ['excuse-before-apology'],
    [
      'Weil gestern Abend der Strom weg war, blieb die Küche zu.',
      'Das Licht flackert, zumal die Leitung alt ist.',
      'Wegen Bauarbeiten hielt der Bus nicht.',
      'Das Rauschen liegt meist an deinem Kabel.',
      'Der Ausfall hatte technische Gründe.',
      'Die Verspaetung ging auf eine Weichenstoerung zurueck.',
      'Im Zuge des Umbaus fiel der Kurs aus.',
      'Verursacht hat das der Zulieferer.',
    ],
    [
      'Ich melde mich wegen des Termins.',
      'Wegen der kaputten Vase: Sie dürfen sie behalten.',
      'Schreib wegen der 40 Euro an mich.',
      'Das Paket liegt am Schalter für Sie bereit.',
      'Das lag an uns.',
      'Sie saßen im Dunkeln, weil wir die Wartung verschleppt haben.',
      'Weil wir den Flug verlegt haben, stehen Ihnen 250 Euro zu.',
      'Da haben wir geschlampt.',
      'Aufgrund Ihres Hinweises habe ich die Liste geändert.',
    ],
  ],
  [
    'a circumstance',
    ['excuse-before-apology'],
    [
      'Bei dem Sturm fährt keine Fähre.',
      'Wir sind derzeit nur zu zweit in der Praxis.',
      'Der Fahrer ist erst seit Mai bei uns.',
      'Wir kommen mit den Anrufen kaum hinterher.',
      'Es herrschte Streik.',
      'Im Advent ist bei uns Hochbetrieb.',
      'Der Koch war krank.',
      'Der Transport wird von einem externen Dienstleister erledigt.',
      'Allerdings war der Lift schon vorher in Reparatur.',
    ],
    [
      'Sie standen im Regen, und niemand von uns hat geöffnet.',
      'Sie haben drei Stunden im Zug gesessen.',
      'Allerdings hätten wir Sie anrufen müssen.',
      'Ab Montag sind wir zu viert.',
      'Falls mein Kollege im Stau steckt, rufe ich Sie an.',
      'Heute ist Ihre Hochzeit.',
    ],
  ],
  [
    'a policy',
    ['policy-shield'],
    [
      'Nach § 7 ist das so geregelt.',
      'Laut Preisliste zählt Sand als grobe Verschmutzung.',
      'Die Hausordnung verbietet Hunde.',
      'Aus Sicherheitsgründen bleibt die Tür zu.',
      'Das ist im Mietvertrag so festgelegt.',
      'Gemäß unseren Allgemeinen Lieferbedingungen wird jährlich angepasst.',
      'Aus versicherungstechnischen Gründen geht das nicht.',
    ],
    [
      'Nach unseren Bedingungen bekommen Sie das Geld zurück.',
      'Die Mängel stehen jetzt im Mietvertrag.',
      'Nach unserem Gespräch habe ich gebucht.',
    ],
  ],
  [
    'a limit',
    ['policy-shield'],
    [
      'Ausnahmen können wir keine machen.',
      'Da sind uns die Hände gebunden.',
      'Die Sperre greift automatisch.',
      'Einzelne Teile konnten nicht berücksichtigt werden.',
      'Die Waage ist amtlich geeicht.',
      'Im Tarif ist das nicht enthalten.',
      'Ob zwei oder zehn Minuten, spielt keine Rolle.',
      'Die Aktion ist ausgelaufen.',
      'Laut Tracking wurde das Paket zugestellt.',
      'Auf der Website ist das so angegeben.',
      'Eine Stornierung ist erst nach Ablauf denkbar.',
    ],
    [
      'Der Betrag wird automatisch auf Ihr Konto zurückgebucht.',
      'Ihr Gutschein gilt auch im Mai.',
      'Der Tisch ist nur für Sie reserviert.',
      'Die Rechnung ist jetzt korrekt.',
      'In Ihrem Vertrag stehen 29 Euro, und wir haben 39 abgebucht.',
    ],
  ],
  [
    'how things are',
    ['policy-shield'],
    [
      'Dicke Mauern sind nun mal kalt.',
      'Ein wenig Lärm gehört zur Stadt.',
      'Holz arbeitet eben immer.',
      'Der Zoll ist halt langsamer.',
      'In der Regel dauert das drei Wochen.',
      'Im Advent stehen die Telefone nicht still, da bleibt eine Mail liegen.',
      'Damit muss man rechnen.',
      'Das lässt sich nie ganz vermeiden.',
      'Farben können abweichen.',
      'Solche Kratzer entstehen beim Waschen zwangsläufig.',
      'Fundsachen bewahren wir nur vier Wochen auf.',
      'Wir verstehen den Ärger, aber die Reservierung zählt nicht dazu.',
      'Die Busse sind ja auch alt.',
      'Elternabende finden bei uns um vier statt.',
      'Mein Handy rutscht schon mal weg, und Menschen werden krank.',
      'Guten Tag, die Kabine ist schalldicht nach DIN.',
      'Moin Frau Kern, der Preis folgt seit jeher dem Markt.',
    ],
    [
      'Ich habe das eben storniert.',
      'Ihr Ticket gilt dort ganz normal.',
      'Der nächste Halt ist Bamberg.',
      'Ich halte dich auf dem Laufenden.',
      'Wir hätten ohnehin anrufen müssen.',
      'Guten Tag, der Techniker kommt morgen um neun.',
      'Hallo, die neue Heizung ist bestellt.',
      'Hallo, um den Lift kümmert sich das Bauamt.',
      'Der Techniker kann morgen um neun kommen.',
      'Alle Teile sind unterwegs.',
      'Hallo, der Router ist defekt, und ein neuer kommt am Freitag.',
      'Da ist meiner Kollegin die Geduld ausgegangen.',
      'Sie haben 50 Minuten in der Schlange gestanden.',
    ],
  ],
  [
    'a comparison',
    ['comparison'],
    [
      'Das ist in jedem Hotel so.',
      'Das trifft die ganze Branche.',
      'Anderen Herstellern geht es nicht anders.',
      'Bisher hat sich niemand daran gestört.',
      'Selbst in teuren Häusern kommt das vor.',
      'Für diesen Preis darf man das nicht erwarten.',
      'Sie müssen bitte bedenken, dass der Hund alt ist.',
      'Fairerweise ist die Strecke lang.',
      'Wie Sie sicher wissen, ist der Hafen klein.',
      'Ihr Schaden ist da noch einer von den kleineren.',
      'Wer nicht absagt, zahlt.',
      'Von 800 Wohnungen hatten nur drei das Problem.',
      'Andere Mieter im Haus haben sich nicht beklagt.',
    ],
    [
      'Ich bringe es selbst in Ihr Büro.',
      'Wir haben allen Kunden geschrieben.',
      'Ihre Karten gelten für jeden Abend im August.',
      'Niemand hat sich bei Ihnen gemeldet.',
      'Wer hat Ihnen das gesagt?',
    ],
  ],
  [
    'an intention',
    ['excuse-before-apology'],
    ['Das dient nur Ihrer Sicherheit.', 'So bleibt der Beitrag für alle niedrig.', 'Das war gut gemeint.'],
    ['Ich wollte es Ihnen selbst sagen.', 'Der Beitrag ist erlassen.', 'Das kostet Sie nichts.'],
  ],
  [
    'a canned phrase',
    ['canned-phrase'],
    [
      'Wir ersuchen um Ihr Verständnis.',
      'Das entspricht nicht den Werten unseres Vereins.',
      'So etwas lesen wir nur ungern.',
      'Es tut mir leid zu hören.',
      'Deinen Frust können wir gut nachvollziehen.',
      'Mit Bedauern haben wir Ihre Zeilen zur Kenntnis genommen.',
    ],
    ['Danke für den Hinweis zu den Untertiteln.', 'Das hören wir gern.', 'Das ist unser Fehler.'],
  ],
  [
    'an evasive passive',
    ['mistakes-were-made'],
    [
      'Leider konnten zwei Posten nicht berücksichtigt werden.',
      'Die Rechnung wurde systemseitig erstellt.',
      'Die Anpassung erfolgte zum Quartal.',
    ],
    ['Die Gutschrift erfolgte heute.', 'Die Rechnung habe ich erstellt.', 'Ihre Karte wurde von uns vergessen.'],
  ],
]

describe.each(families)('%s', (_, rules, heard, fine) => {
  const wrong = rules.some((rule) => excuses.includes(rule)) ? excuses : rules
  it.each(heard)('is heard in “%s”', (text) => expect([...rulesIn(text)]).toEqual(expect.arrayContaining(rules)))
  it.each(fine)('is not heard in “%s”', (text) => expect(wrong.filter((rule) => rulesIn(text).has(rule))).toEqual([]))
})
