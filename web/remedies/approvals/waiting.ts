// A request that waits for somebody's word, as the view of approvals knows it.

import type { Row } from '#web/platform/rows.ts'

export type Waiting = Row<'approvals.list'>
