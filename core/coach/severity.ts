// How grave a finding is. None of them stops a letter: `must-fix` asks for one word why when it is kept, the others ask for nothing.

export const severities = ['must-fix', 'warning', 'hint'] as const
export type Severity = (typeof severities)[number]

/** 0 for the gravest. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}
