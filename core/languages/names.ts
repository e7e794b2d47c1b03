// The languages in which Amends speaks to customers, by the name that colleagues read. Each has its words in languages.ts.

export const languages = { en: 'English', de: 'German' } as const

export type Language = keyof typeof languages
export const languageNames = Object.keys(languages) as [Language, ...Language[]]
