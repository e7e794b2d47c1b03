// A choice made by replying with its letter, or with “the second”, in English or German. Only a mail that says nothing else counts: anything
// that a person could mean in two ways stays an ordinary message, because a choice grants money and is never taken back.

export const optionLetters = ['a', 'b', 'c', 'd'] as const
export type OptionLetter = (typeof optionLetters)[number]

/** One of these, or nothing. */
const maybe = (...ways: string[]): string => `(?:(?:${ways.join('|')}) )?`

const hello = String.raw`(?:hi|hello|hey|dear|hallo|moin|servus|grüezi|guten (?:tag|morgen|abend)|grüß (?:gott|sie|dich)|liebe[rs]?|sehr geehrte[rs]?)`
const greeting = String.raw`(?:${hello}(?: [\p{L}'’.-]+){0,3}[,!.]?[ \n])?`
/** On the line of the letter: beneath it, a letter could be how somebody signs. */
const yes = String.raw`(?:(?:yes|ok|okay|great|thank you|thanks|ja|gerne?|danke|vielen dank|prima|super)[,.!]? ){0,2}`
const english = String.raw`(?:i(?:[’']d| would)? (?:like to )?(?:choose|chose|pick|take|prefer|select|go (?:for|with))|i(?:[’']ll| will) (?:take|go (?:for|with)|have)|let[’']s (?:take|go (?:for|with))|my choice is|we (?:choose|take|pick)|please(?: send| do| take)?)[:,]?`
const german = String.raw`(?:(?:dann )?(?:(?:ich|wir) (?:nehmen?|wählen?|möchten?|will|wollen|würden?|bevorzugen?|hätten? gerne?|entscheide mich für|entscheiden uns für|bin für|sind für)|nehme ich)|meine (?:wahl|entscheidung) ist|bitte(?: nehmen sie)?)(?: (?:gerne?|bitte|dann))?[:,]?`
const noun = maybe(
  '(?:the )?(?:option|letter|choice|answer|number)',
  '(?:(?:die|das|den|der) )?(?:option|möglichkeit|variante|wahl|antwort|lösung|angebot|vorschlag|buchstaben?)',
)
const letter = String.raw`["'“‘„(\[]?(?<letter>[a-d])["'”’“‘)\]]?[.):,!]*`
const nth = String.raw`(?:the (?<nth>first|second|third|fourth)(?: (?:one|option|choice))?|(?:die|das|den|der) (?<nte>erste|zweite|dritte|vierte)[nsr]?(?: (?:option|möglichkeit|variante|lösung|angebot|vorschlag))?)[.,!]*`
/** Each word stands apart from the one before, so that no run of them can be read in two ways. */
const please = String.raw`(?:[,.! \n–-]{1,3}(?:please|pls|thanks|thank you|thx|then|for me|it is|bitte(?: sehr)?|danke(?: schön)?|vielen dank|gerne?|nehmen|wählen|haben|nehme ich|wähle ich|für mich|wäre (?:gut|schön|prima|toll|mir recht)))*[.!,]*`
const closing = String.raw`(?:[ \n](?:(?:kind |best |warm |many )?(?:regards|wishes|thanks|cheers|greetings|sincerely)|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele |liebe |beste |freundliche |herzliche |schöne )?grüße|(?:viele |liebe |beste |herzliche )?grüsse|vg|lg|mfg)[,.!]*)?`
const oneChoice = new RegExp(`^${greeting}${yes}${maybe(english, german)}(?:${noun}${letter}|${nth})${please}${closing}$`, 'iu')
const ordinals: Record<string, number> = { first: 0, second: 1, third: 2, fourth: 3, erste: 0, zweite: 1, dritte: 2, vierte: 3 }

/** The letter that these words choose among those on offer; null when they say anything more, or less. `name` is the writer's, who may sign. */
export function letterChosenIn(words: string, offered: readonly string[], name = ''): OptionLetter | null {
  const said = words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
  if (said.length > 200) return null
  const found = [said, ...unsigned(said, name)].map((each) => oneChoice.exec(each)?.groups).find((each) => each !== undefined)
  if (!found) return null
  const chosen = found['letter']?.toLowerCase() ?? offered[ordinals[(found['nth'] ?? found['nte'] ?? '').toLowerCase()] ?? offered.length]
  return chosen !== undefined && offered.includes(chosen) ? (chosen as OptionLetter) : null
}

/** The words without the writer's name at their end, whole or the first of it; an initial could be a letter on offer, so it stays. */
function unsigned(said: string, name: string): string[] {
  const whole = name.trim()
  return [whole, whole.split(/\s+/)[0] ?? '']
    .filter((each) => each.length > 1 && /\s/.test(said.at(-each.length - 1) ?? '') && said.toLowerCase().endsWith(each.toLowerCase()))
    .map((each) => said.slice(0, -each.length).replace(/[\s,–-]+$/, ''))
}
