// A brand's colour: it carries white words on buttons, is the ink of links on paper, and has to be seen as a shape on the dark page.
// Contrast as WCAG 2.2 defines it: 4.5 to 1 for words (1.4.3), 3 to 1 for shapes (1.4.11). On the dark page words get a lighter tint.

/** The ground of the dark customer page. */
const darkPage = '#141311'
/** The ground of the light one: a little darker than white, so what reads here reads on white too. */
const lightPage = '#f7f5f1'
const white = '#ffffff'
const forWords = 4.5
const forShapes = 3

type Channels = [number, number, number]

/** From 1 (the same) to 21 (black on white). Colours are "#rrggbb". */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Why a colour cannot be read or seen, with a near one that can; null when it works. */
export function colourFault(colour: string): string | null {
  const onLight = contrast(colour, lightPage)
  if (onLight < forWords)
    return `${colour} is too light: on the light page its words have a contrast of ${said(onLight)} to 1 and need 4.5. ${near(colour)} is near and works.`
  const onDark = contrast(colour, darkPage)
  if (onDark < forShapes)
    return `${colour} is too dark: on the dark page it has a contrast of ${said(onDark)} to 1 and needs 3. ${near(colour)} is near and works.`
  return null
}

/** The nearest mixture with black or white, in steps of a hundredth, that works. There always is one: the two demands leave room. */
export function near(colour: string): string {
  const towards = contrast(colour, lightPage) < forWords ? '#000000' : white
  for (let share = 0; share <= 1; share += 0.01) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, lightPage) >= forWords && contrast(mixed, darkPage) >= forShapes) return mixed
  }
  return colour
}

/** The same hue as words on the dark page: lightened until it reads. */
export function onDark(colour: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, white, share)
    if (contrast(mixed, darkPage) >= 7) return mixed
  }
  return white
}

/** A ground for what is chosen: mostly the page, with a breath of the colour. */
export function softOn(colour: string, isDark: boolean): string {
  return mix(colour, isDark ? '#1c1b18' : white, isDark ? 0.85 : 0.95)
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(colour: string, towards: string, share: number): string {
  const target = channels(towards)
  const mixed = channels(colour).map((channel, i) => Math.round(channel + ((target[i] ?? 0) - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Channels
}

/** One digit, rounded down, so that 4.49 is never said to be 4.5. */
function said(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1)
}
