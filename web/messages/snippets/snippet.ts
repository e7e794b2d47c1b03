// A snippet as the API answers it.

import type { Got } from '#web/platform/call.ts'

export type Snippet = Got<'snippets.list'>['snippets'][number]
