// Names of people and brands, as far as a machine may guess at them.

/** “Marta” from “Marta Okafor”; from “Okafor, Marta” too. What stands before an @ when there is nothing better. */
export function firstNameOf(name: string): string {
  const inOrder = /^([^,]+),\s*(\S.*)$/.exec(name)
  const words = (inOrder?.[2] ?? name).trim().split(/\s+/)
  return words[0] || name
}

/** A name for a customer who gave only an address: “marta.okafor@…” is “Marta Okafor”. */
export function nameFromAddress(address: string): string {
  const local = address.split('@')[0] ?? address
  const words = local
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter(Boolean)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || address
}

/** Letters that are no letter with a mark. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th' }

/** “Oak & Lantern” as it may stand in an address: “oak-lantern”. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return slug || 'care'
}
