// What the doctor says of one thing: how it is and, when it wants attention, what to do about it.

export type Finding = {
  check: string
  state: 'ok' | 'attention'
  found: string
  /** Null when all is well. */
  mend: string | null
}

export const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found, mend: null })
export const attention = (check: string, found: string, mend: string): Finding => ({ check, state: 'attention', found, mend })

/** A check that breaks is a finding of its own; the others go on. */
export async function examined(check: string, look: () => Promise<Finding | Finding[]>): Promise<Finding[]> {
  try {
    return [await look()].flat()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return [attention(check, `It could not be looked at: ${said.split('\n')[0]}`, 'Mend what the message names, and look again.')]
  }
}
