// The field in which somebody writes about what happened. The page gives it, because the coach reads along in it and areas meet on a page.

import { createContext, useContext, type ReactNode } from 'react'

export type WordsProps = {
  label: string
  /** Said by its surroundings already: only heard. */
  hidden?: boolean
  value: string
  placeholder?: string
  onChange: (words: string) => void
  /** Rows at first; it grows. */
  rows?: number
  isFirst?: boolean
}

export const WordsField = createContext<((props: WordsProps) => ReactNode) | null>(null)

export function Words(props: WordsProps) {
  const field = useContext(WordsField)
  if (field === null) throw new Error('the page gives the field')
  return field(props)
}
