// How strong an action is, by its kind: the action hierarchy of RCA² (VA National Center for Patient Safety, IHI 2015). An action that
// changes the place lasts; one that asks people to take more care fades. The classes are theirs, the sentences ours.

export const strengths = ['stronger', 'intermediate', 'weaker'] as const
export type Strength = (typeof strengths)[number]

export const strengthWords: Record<Strength, string> = {
  stronger: 'The mistake cannot be made, or hardly.',
  intermediate: 'It is made less often, or somebody notices.',
  weaker: 'People are asked to remember.',
}

export const actionClasses = {
  'physical-change': { strength: 'stronger', title: 'Change the place or the thing itself' },
  'tested-device': { strength: 'stronger', title: 'New equipment, tried by those who use it' },
  'forcing-function': { strength: 'stronger', title: 'Make the wrong step impossible' },
  simplify: { strength: 'stronger', title: 'Simplify: take steps away' },
  standardise: { strength: 'stronger', title: 'One way of doing it, everywhere' },
  leadership: { strength: 'stronger', title: 'Leaders take part, and it shows' },
  staffing: { strength: 'intermediate', title: 'More people, or less work for each' },
  software: { strength: 'intermediate', title: 'A change in the software' },
  distractions: { strength: 'intermediate', title: 'Fewer distractions' },
  checklist: { strength: 'intermediate', title: 'A checklist, or another aid to memory' },
  'look-alikes': { strength: 'intermediate', title: 'Part what looks or sounds alike' },
  'read-back': { strength: 'intermediate', title: 'Read back what was heard' },
  documentation: { strength: 'intermediate', title: 'Better records and hand-overs' },
  redundancy: { strength: 'intermediate', title: 'A second way, if the first fails' },
  'double-check': { strength: 'weaker', title: 'Double checks' },
  warning: { strength: 'weaker', title: 'Warnings and labels' },
  policy: { strength: 'weaker', title: 'A new rule or policy' },
  training: { strength: 'weaker', title: 'Training' },
  study: { strength: 'weaker', title: 'Study it further' },
} as const satisfies Record<string, { strength: Strength; title: string }>

export type ActionClass = keyof typeof actionClasses
export const actionClassNames = Object.keys(actionClasses) as ActionClass[]

export function strengthOf(name: ActionClass): Strength {
  return actionClasses[name].strength
}

/** True when there are actions and none is more than weaker. */
export function onlyWeak(classes: readonly ActionClass[]): boolean {
  return classes.length > 0 && classes.every((name) => strengthOf(name) === 'weaker')
}
