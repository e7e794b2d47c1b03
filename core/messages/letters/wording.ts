// The sentences of our letters that an organisation may put into its own words: which there are, and what each has to hold.
// What carries the letter (links, answers to tap, the private page's address) is not among them.

import { placeholdersIn } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type { Words } from '#core/languages/words.ts'
import type { LetterKind } from '#core/messages/letters/kinds.ts'

type Letters = Omit<Words['letters'], 'stranger' | 'begin' | 'example'>

/** Own words, sentence by sentence; what is missing is ours. */
export type OwnWords<K extends LetterKind = LetterKind> = Partial<Record<keyof Letters[K] & string, string>>
export type OwnLetters = { [K in LetterKind]?: OwnWords<K> }

/** `holds`: placeholders that the sentence cannot do without. `label`: an address follows it. `lines`: it may have several. */
type Sentence = { title: string; holds?: readonly string[]; lines?: boolean }

/** Placeholders that may stand in every sentence. */
export const anywhere = ['brand', 'reference'] as const

export const sentences: { [K in LetterKind]: Record<keyof Letters[K] & string, Sentence> } = {
  letter: {
    options: { title: 'Above the options' },
    choose: { title: 'The link to choose' },
    reply: { title: 'Choosing by reply', holds: ['letters'] },
    reach: { title: 'Whom a reply reaches', holds: ['owner'] },
    page: { title: 'The link to the private page' },
    reference: { title: 'The reference', holds: ['reference'] },
  },
  survey: {
    subject: { title: 'Subject' },
    greeting: { title: 'Greeting', holds: ['customer'] },
    opening: { title: 'Why we ask', lines: true },
    question: { title: 'The question' },
    welcome: { title: 'Beneath the answers', lines: true },
  },
  confirmation: {
    subject: { title: 'Subject' },
    greeting: { title: 'Greeting', holds: ['customer'] },
    heard: { title: 'That we have their words', lines: true },
    owned: { title: 'Who takes care, once somebody does', holds: ['owner'] },
    unowned: { title: 'Who takes care, before that' },
    when: { title: 'By when they hear from us', holds: ['when'] },
    more: { title: 'What they can do', lines: true },
  },
}

/** What stands for each placeholder, in words for whoever writes. */
export const meanings: Record<string, string> = {
  brand: 'the name of the brand',
  reference: 'the reference of the case',
  customer: 'the name of the customer',
  owner: 'the first name of who takes care of it',
  letters: 'the letters on offer: “a, b or c”',
  when: 'by when: “today by 17:31”',
}

/** The sentences of a letter as they are written: the own words where there are any, else ours. */
export function sentencesOf<K extends LetterKind>(language: Language, kind: K, own: OwnLetters | null | undefined): Letters[K] {
  return { ...(wordsOf(language).letters[kind] as Letters[K]), ...own?.[kind] }
}

/** Why these words cannot be kept, with the sentence that has to change; null when they can. */
export function wordingFault(kind: LetterKind, own: Record<string, string>): { field: string; sentence: string } | null {
  const known = sentences[kind] as Record<string, Sentence>
  for (const [field, text] of Object.entries(own)) {
    const about = known[field]
    if (!about) return { field, sentence: `This letter has no sentence “${field}”. It has ${Object.keys(known).join(', ')}.` }
    const fault = faultOf(about, text)
    if (fault) return { field, sentence: fault }
  }
  return null
}

function faultOf({ holds = [], lines = false }: Sentence, text: string): string | null {
  const names = placeholdersIn(text).map(({ name }) => name)
  const missing = holds.find((name) => !names.includes(name))
  if (missing) return `{${missing}} is missing: ${meanings[missing]}. Put it where it belongs.`
  const allowed = [...new Set([...holds, ...anywhere])]
  const unknown = placeholdersIn(text).find(({ name }) => !allowed.includes(name))
  if (unknown) return `Nobody fills in ${unknown.words} here. It can be ${allowed.map((name) => `{${name}}`).join(' or ')}.`
  if (/https?:\/\//i.test(text)) return 'A link goes into a letter, not into these words. Please take it out.'
  return lines || !text.includes('\n') ? null : 'This is one line. Please take the line break out.'
}
