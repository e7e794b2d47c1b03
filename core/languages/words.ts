// What a language has to have: everything that English has. A missing word is a type error.

import type { en } from '#core/languages/en.ts'

export type Words = typeof en
