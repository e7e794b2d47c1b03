// Owning it in German, in words that no list has, beside a plain sorry; and what only sounds like it.

import { expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { german } from './german.ts'

const about = { ...exampleCase, crux: null, hasOptions: false }
const rulesIn = (text: string) => new Set<string>(coach(text, about, reader(german)).findings.map(({ rule }) => rule))

it.each([
  'Es tut mir leid. Wir haben Ihr Fahrrad dem Falschen mitgegeben.',
  'Es tut uns leid. Wir haben Sie an drei Stellen weitergereicht.',
  'Hi Lea, sorry! Wir haben dein Konto gesperrt, obwohl du bezahlt hattest.',
  'Es tut mir leid, Frau Sommer. Den Termin habe ich nie in den Kalender geschrieben.',
  'Verzeihen Sie bitte. Unsere Heizung hat die ganze Nacht gestreikt.',
  'Dass wir Sie dreimal haben anrufen lassen, tut mir leid.',
  'Bitte entschuldige, Mia, dass wir deine Torte ohne Kerzen geschickt haben.',
  'Es tut mir leid. Wir brachen unser Wort.',
  'Das war inakzeptabel, und ich bitte Sie um Verzeihung.',
  'Das geht auf unsere Kappe. Sorry!',
  'Es tut mir leid. Der Alarm hätte uns auffallen müssen.',
  'Es tut mir leid, dich so lange im Regen warten zu lassen.',
  'Es tut uns leid. Uns ist Ihre Akte durchgerutscht.',
  'Es tut uns leid. Fuer Ihre Mutter haben wir kein Bett freigehalten.',
  'Es tut mir leid, Frau Adam. Ihr Name war bei uns falsch geschrieben, deshalb kam der Brief nicht an.',
  'Lieber Herr Sauer, wir haben den Fehler der Rechnung gefunden: Wir hatten zwei Zähler vertauscht. Bitte entschuldigen Sie.',
  'Hallo Tina, sorry, wir haben dir die Prüfung falsch angerechnet. Frau Wolf aus dem Prüfungsamt hat die Note heute korrigiert.',
  'Guten Tag Herr Ehlers, Ihre Adresse war in unserem System falsch hinterlegt. Das tut mir leid, ich habe sie geändert.',
  'Hallo Bine, wir haben das Update nachts ausgespielt und deine Dateien überschrieben. Es tut mir so leid. Jonas stellt sie gerade wieder her, um 15 Uhr hast du alles zurück.',
  'Liebe Frau Falk, die Absage haben wir Ihnen zwei Wochen zu spät geschickt. Das war rücksichtslos, und ich entschuldige mich.',
  'Sehr geehrter Herr Noll, es tut mir leid: Wir ließen Sie fünf Stunden in der Notaufnahme sitzen, ohne ein Wort zu sagen.',
  'Hallo Rosi, das Konzert fing an, während ihr noch draußen standet, weil wir nur eine Tür geöffnet hatten. Das tut uns leid.',
  'Guten Tag Frau Imhof, wir entschuldigen uns: Der Bagger unserer Firma hat Ihre Hecke umgefahren.',
  'Hallo Daniel, wir haben deinen Vertrag um zwei Jahre verlängert, obwohl du gekündigt hattest. Entschuldigung. Die Kündigung gilt, das Geld ist zurück.',
  'Frau Behrens, ich habe Sie am Telefon ausgelacht. Das war respektlos. Ich bitte Sie um Verzeihung.',
  'Hallo Mert, unser Algorithmus hat dein Video zu Unrecht gesperrt. Tut mir leid. Es ist wieder online.',
  'Lieber Herr Pohl, auf Ihrem Grab haben wir die falschen Blumen gepflanzt. Das tut mir von ganzem Herzen leid. Morgen früh pflanzt Frau Zeller die Rosen.',
  'Sali Ursina, wir haben dein Velo beim falschen Haus abgegeben. Sorry! Ich habe es selber wieder geholt, es steht jetzt vor deiner Tür.',
  'Guten Tag, das Buch, das Sie vorbestellt hatten, haben wir jemand anderem verkauft. Es tut mir leid. Ein neues habe ich per Express bestellt.',
  'Hallo Frau Thoma, wir schulden Ihnen eine Erklärung und eine Entschuldigung: Niemand von uns hat den Alarm gehört. Das darf nicht sein.',
  'Werter Herr Gruber, dass wir Ihre Mutter im Gang haben liegen lassen, tut mir zutiefst leid. Sie hat heute um 9 Uhr ein Zimmer bekommen.',
  'Hallo Sven, du standest vor der verschlossenen Filiale. Wir hatten die neuen Zeiten nicht ins Netz gestellt. Das tut uns leid.',
  'Frau Kolb, wir haben Ihnen dreimal einen Rückruf zugesagt und dreimal nicht angerufen. Ich bitte um Entschuldigung.',
  'Hallo Enes, dein Account wurde gelöscht, und zwar von mir, aus Versehen. Es tut mir leid. Er ist wiederhergestellt.',
  'Grüezi Herr Frei, wir haben den Fahrplan geändert und es nur im Intranet publiziert. Dafür möchte ich mich entschuldigen.',
  'Hallo Lotte, tut mir leid! Mir ist beim Kopieren die Spalte verrutscht, darum hattest du den Kurs nicht auf dem Zettel.',
  'Hallo Frau Simon, ich hatte Ihnen gesagt, die Tür sei barrierefrei. Das stimmte nicht. Es tut mir leid.',
  'Guten Tag Herr Ritter, wir sind Ihnen zu nahe getreten, als wir vor allen nach Ihrer Diagnose gefragt haben. Bitte verzeihen Sie uns.',
  'Liebe Familie Can, bei uns ist der Antrag Ihrer Tochter liegen geblieben. Es tut mir leid, ab Montag hat sie ihren Platz.',
  'Hi Juli, ich bin an der Haltestelle vorbeigefahren, obwohl du gewunken hast. Das tut mir leid, ich hab geträumt.',
  'Sehr geehrte Frau Peters, es tut uns leid, dass unser Bescheid für Sie nicht verständlich war. Hier ist er in einfachen Worten: Sie bekommen 312 Euro.',
  'Hallo Robert, eure Pizza war kalt, weil ich zwei Touren zusammengelegt hab. Sorry, Leute.',
  // By what became of it, and how the hand slipped
  'Aus „Mayer“ haben wir „Mayre“ gemacht. Ich bitte um Entschuldigung.',
  'Es tut mir leid. Ich habe beim Abtippen eine Zeile ausgelassen.',
  'Es tut uns leid. Wir haben den Motor laufen und die Tür offen gelassen.',
  // Beside what sounds like a denial
  'Es tut uns leid. Wir haben Ihre Kündigung fristgerecht erhalten und dann nicht bearbeitet.',
  'Es tut uns leid. Wir haben zweimal geprüft und den Riss beide Male übersehen.',
  'Es tut mir leid. Ich habe den korrekt ausgefüllten Antrag verlegt.',
  'Es tut uns leid. Das hätten wir sorgfältig prüfen müssen.',
  'Es tut uns leid. Der Fehler lag nicht bei Ihnen, sondern bei uns.',
  'Es tut mir leid. Ich habe vergessen zu fragen, ob Sie Allergien haben.',
  'Frau Yildiz, wir haben Ihren Namen trotz Ihrer Bitte wieder falsch geschrieben. Das ist respektlos, und es tut mir leid.',
])('owns it: “%s”', (text) => expect(rulesIn(text)).not.toContain('ownership-present'))

it.each([
  'Es tut mir leid. Wir haben Ihren Brief nicht erhalten.',
  'Es tut uns leid. Wir haben Ihnen das Geld gestern erstattet.',
  'Es tut mir leid. Ich habe Ihren Brief gelesen und mit dem Lager gesprochen.',
  'Es tut uns leid. Wir haben nichts falsch gemacht.',
  'Es tut mir leid. Wir haben Sie nicht vergessen.',
  'Es tut uns leid. Sie hätten das Paket nicht öffnen dürfen.',
  'Es tut mir leid. Wir haben dir Bescheid gegeben.',
  'Wir haben Sie an drei Stellen weitergereicht.',
  'Es tut uns leid, falls wir Sie verärgert haben.',
  'Es tut mir leid. Uns ist dieser Fall nicht bekannt.',
  'Es tut uns leid. Das ist nicht unsere Schuld.',
  'Sorry für die Umstände! Ich hab dich eben auf einen anderen Server gelegt.',
  // All as it should be
  'Es tut mir leid. Ich habe alles so gemacht, wie es vorgeschrieben ist.',
  'Es tut uns leid. Unsere Küche hat nach Rezept gekocht.',
  'Es tut mir leid. Wir haben den Vorgang dreimal geprüft und keinen Fehler gefunden.',
  'Es tut uns leid. Unsere Mitarbeiterin hat sich völlig richtig verhalten.',
  'Es tut mir leid. Unser Kollege war freundlich und hat mir alles gezeigt.',
  'Es tut uns leid. Wir haben den Wagen laut Protokoll um 9:12 Uhr vollgetankt übergeben.',
  // Done with a thing, and not to them
  'Es tut uns leid. Wir haben 500 Gramm abgefüllt.',
  'Es tut uns leid. Wir haben für heute Nachmittag einen Techniker losgeschickt.',
  'Es tut uns leid. Wir haben eine Leihmaschine für Sie hingestellt und die Dichtung mitgebracht.',
  'Es tut uns leid. Wir haben diesen Artikel aus dem Sortiment genommen.',
  'Es tut mir leid. Ich habe den Betrag halbiert.',
  // Made small
  'Es tut mir leid. Ich habe ja nur drei Minuten überzogen.',
  'Es tut uns leid. Wir haben immerhin das Frühstück serviert.',
  // Denied
  'Es tut uns leid. Den Fahrplan haben nicht wir gemacht, sondern der Verkehrsverbund.',
  'Es tut uns leid. Wir sind daran nicht schuld.',
  'Es tut uns leid. Der Fehler liegt nicht bei uns.',
  'Es tut uns leid. Wir übernehmen dafür keine Verantwortung.',
  'Es tut uns leid. Niemand von uns hat etwas falsch gemacht.',
  'Es tut mir leid. Ich war an dem Termin nicht beteiligt.',
  'Es tut mir leid. Ich habe Ihnen nie etwas anderes gesagt.',
  // Left to others, or to whatever it was
  'Es tut uns leid. Unser Lieferant hat die Ware zu spät geschickt.',
  'Es tut uns leid. Wir haben den Fall an die Fachabteilung übergeben.',
  'Es tut uns leid. Sie hätten uns früher Bescheid sagen müssen.',
  'Es tut uns leid. Unser Lager war wegen des Streiks geschlossen.',
  // Open
  'Es tut uns leid. Ob uns ein Fehler unterlaufen ist, klären wir noch.',
  'Es tut uns leid. Es ist nicht auszuschließen, dass uns ein Fehler unterlaufen ist.',
  // What happens anywhere, and what is a matter of opinion
  'Es tut uns leid. Fehler passieren eben auch bei uns.',
  'Es tut mir leid, dass wir unterschiedlicher Meinung sind.',
  'Es tut mir leid, dass wir Ihnen keine andere Auskunft geben können.',
])('does not: “%s”', (text) => expect(rulesIn(text)).toContain('ownership-present'))
