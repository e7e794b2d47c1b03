// What follows when a brand is retired, in words. Pure.

export function openCases(open: number): string {
  if (open === 0) return 'No case is open with it.'
  return open === 1 ? '1 case is open with it.' : `${open} cases are open with it.`
}

/** What becomes of those that are open; nothing to say where none is. */
export function openKeep(open: number): string {
  if (open === 0) return ''
  const until = 'the brand with its voice, addresses and clocks until'
  return open === 1
    ? `It keeps ${until} it is closed, and the page of its customer goes on working.`
    : `They keep ${until} they are closed, and the pages of their customers go on working.`
}

/** How mail to its addresses goes on, and how an address gets to another brand. */
export function mailStillComes(mailboxes: readonly string[], name: string): string {
  const named = mailboxes.length > 1 ? `${mailboxes.slice(0, -1).join(', ')} and ${mailboxes.at(-1)} belong` : `${mailboxes[0]} belongs`
  const itself = mailboxes.length > 1 ? 'them' : 'it'
  return `${named} to it. Mail to ${itself} still comes in and opens cases of ${name}, so that nothing is lost. To give an address to another brand, take it away from this one first, with “Change”.`
}

export function drillsCalledOff(planned: number): string | null {
  if (planned === 0) return null
  return planned === 1 ? '1 planned fire drill is called off.' : `${planned} planned fire drills are called off.`
}

export function remediesOfItsOwn(own: number): string | null {
  if (own === 0) return null
  const which = own === 1 ? '1 remedy is meant for it alone and is' : `${own} remedies are meant for it alone and are`
  return `${which} offered on its own cases only, as before.`
}
