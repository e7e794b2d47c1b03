// Keeps a list of cases as CSV: all of it, which takes a moment when it is long.

import { useState } from 'react'
import type { Cell } from '#core/csv.ts'
import { saveCsv } from '#web/platform/csv.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'

export function SaveCases({ name, rows }: { name: string; rows: () => Promise<Cell[][]> }) {
  const [busy, setBusy] = useState(false)
  async function save(): Promise<void> {
    setBusy(true)
    try {
      saveCsv(name, await rows())
    } catch (thrown) {
      notify(sentenceOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button busy={busy} onClick={() => void save()}>
      Save as CSV
    </Button>
  )
}
