// What a case is about beside its kind: product, place, and the step of our own work where it went wrong. Two spellings of one thing are one.

export const particularNames = ['product', 'place', 'step'] as const
export type Particular = (typeof particularNames)[number]
/** Null: not known. */
export type Particulars = Record<Particular, string | null>

export const particularTitles: Record<Particular, string> = { product: 'Product', place: 'Place', step: 'Step of our work' }
export const mostParticular = 80

export const noParticulars: Particulars = { product: null, place: null, step: null }

/** Those that differ from what is on file; empty words take one off. */
export function changedParticulars(was: Particulars, said: Partial<Particulars>): Partial<Particulars> {
  const entries = particularNames.flatMap((name) => {
    const words = said[name]
    if (words === undefined) return []
    const now = words?.trim().replaceAll(/\s+/g, ' ') || null
    return now === was[name] ? [] : [[name, now] as const]
  })
  return Object.fromEntries(entries)
}

/** As facts for comparison: “product:halo lamp”. */
export function particularFacts(particulars: Particulars): string[] {
  return particularNames.flatMap((name) => {
    const words = particulars[name]
    return words === null ? [] : [`${name}:${words.toLowerCase()}`]
  })
}

/** “Halo lamp, Leeds, packing”; empty where nothing is known. */
export function particularsInWords(particulars: Particulars): string {
  return particularNames.flatMap((name) => particulars[name] ?? []).join(', ')
}
