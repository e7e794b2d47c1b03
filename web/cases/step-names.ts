// The places of the protocol by name, as the screen says them.

import { stepTable, steps, type End, type Step } from '#core/cases/protocol.ts'

const endings: Record<End, string> = {
  recovered: 'Recovered',
  unableToRecover: 'Could not be recovered',
  withdrawn: 'Withdrawn',
}

export function isStep(place: string): place is Step {
  return (steps as readonly string[]).includes(place)
}

/** "Make right", "Recovered" */
export function placeName(place: Step | End): string {
  return isStep(place) ? stepTable[place].title : endings[place]
}
