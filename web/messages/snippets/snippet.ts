// A snippet as the API answers it, and the reader who is handed in to look over its words.

import type { ComponentType } from 'react'
import type { Got } from '#web/platform/call.ts'

export type Snippet = Got<'snippets.list'>['snippets'][number]
/** The coach: areas of the web meet only on a page. `language` null: that of the words. */
export type ReadsAlong = ComponentType<{ text: string; language: string | null }>
