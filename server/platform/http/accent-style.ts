// A brand's colour on the plain pages: buttons and links in it, and a lighter tint of it for words on the dark page.

import { onDark, softOn } from '#core/colour.ts'

/** Comes after the tokens and replaces their accent. `colour` is "#rrggbb". */
export function accentStyle(colour: string): string {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return ''
  return (
    `:root{--act:${colour};--act-fill:${colour};--act-soft:${softOn(colour, false)}}` +
    `@media(prefers-color-scheme:dark){:root{--act:${onDark(colour)};--act-fill:${colour};--act-soft:${softOn(colour, true)}}}`
  )
}
