// The letters to customers that Amends has words in: around an agent's letter, the one question, and that a complaint came in.

export const letterKinds = ['letter', 'survey', 'confirmation'] as const
export type LetterKind = (typeof letterKinds)[number]
