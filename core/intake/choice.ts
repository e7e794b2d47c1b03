// A choice made by replying with its letter. Only a mail that says nothing else counts: anything that a person could mean in two ways
// stays an ordinary message, because a choice grants money and is never taken back.

export const optionLetters = ['a', 'b', 'c', 'd'] as const
export type OptionLetter = (typeof optionLetters)[number]

const greeting = String.raw`(?:(?:hi|hello|hey|dear)(?: [\p{L}'’.-]+){0,3}[,!.]?[ \n])?`
/** On the line of the letter: beneath it, a letter could be how somebody signs. */
const yes = String.raw`(?:(?:yes|ok|okay|great|thank you|thanks)[,.!]? )?`
const verb = String.raw`(?:(?:i(?:[’']d| would)? (?:like to )?(?:choose|chose|pick|take|prefer|select|go (?:for|with))|i(?:[’']ll| will) (?:take|go (?:for|with)|have)|let[’']s (?:take|go (?:for|with))|my choice is|we (?:choose|take|pick)|please(?: send| do| take)?)[:,]? )?`
const noun = String.raw`(?:(?:the )?(?:option|letter|choice|answer|number) )?`
const letter = String.raw`["'“‘(\[]?([a-d])["'”’)\]]?[.):,!]*`
const please = String.raw`(?:,?[ \n]?(?:please|pls|thanks|thank you|thx|then|for me|it is)[.!,]*)*`
const closing = String.raw`(?:[ \n](?:kind |best |warm |many )?(?:regards|wishes|thanks|cheers|greetings|sincerely)[,.!]*)?`
const oneLetter = new RegExp(`^${greeting}${yes}${verb}${noun}${letter}${please}${closing}$`, 'iu')

/** The letter that these words choose among those on offer; null when they say anything more, or less. `name` is the writer's, who may sign. */
export function letterChosenIn(words: string, offered: readonly string[], name = ''): OptionLetter | null {
  const said = words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
  if (said.length > 200) return null
  const found = [said, ...unsigned(said, name)].map((each) => oneLetter.exec(each)?.[1]?.toLowerCase()).find((each) => each !== undefined)
  return found !== undefined && offered.includes(found) ? (found as OptionLetter) : null
}

/** The words without the writer's name at their end, whole or the first of it; an initial could be a letter on offer, so it stays. */
function unsigned(said: string, name: string): string[] {
  const whole = name.trim()
  return [whole, whole.split(/\s+/)[0] ?? '']
    .filter((each) => each.length > 1 && /\s/.test(said.at(-each.length - 1) ?? '') && said.toLowerCase().endsWith(each.toLowerCase()))
    .map((each) => said.slice(0, -each.length).replace(/[\s,–-]+$/, ''))
}
