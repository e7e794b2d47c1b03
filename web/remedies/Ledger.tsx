// What was granted on this case. Nothing is edited: an entry is reversed by a counter-entry, with a reason.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { reversalFault } from '#core/remedies/ledger.ts'
import { useAct } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useActs } from '#web/platform/keys.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { SectionHead } from './SectionHead.tsx'
import css from './Ledger.module.css'

type Entry = Got<'cases.show'>['ledger'][number]
const entryWords: Record<Entry['entry'], string> = {
  approved: 'approved',
  granted: 'granted',
  fulfilled: 'done',
  perk: 'perk',
  reversed: 'reversed',
}

export function Ledger({ entries, mayReverse }: { entries: readonly Entry[]; mayReverse: boolean }) {
  const now = useNow(60_000)
  const [reversing, setReversing] = useState<Entry | null>(null)
  const canReverse = (entry: Entry) => mayReverse && entry.amountMinor !== 0 && reversalFault(entries, entry) === null
  useActs(
    entries
      .filter(canReverse)
      .map((entry) => ({ label: `Reverse: ${entry.title}, ${entryWords[entry.entry]}`, run: () => setReversing(entry) })),
    { scope: 'part' },
  )
  return (
    <section>
      <SectionHead title="Ledger" meta="this case" />
      {entries.length === 0 && <p className={css.quiet}>Nothing granted yet.</p>}
      <ul className={css.ledger}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{dayOf(entry.at, now).replace(/^\w+ /, '')}</time>
            <span>
              {entry.title}
              <small>
                {entryWords[entry.entry]}, {entry.by}
                {entry.proof && `: ${entry.proof}`}
              </small>
              {canReverse(entry) && (
                <Button look="quiet" small onClick={() => setReversing(entry)}>
                  Reverse
                </Button>
              )}
            </span>
            <span className={css.amount}>{inWords({ minor: entry.amountMinor, currency: entry.currency })}</span>
          </li>
        ))}
      </ul>
      {reversing && <Reverse entry={reversing} onClose={() => setReversing(null)} />}
    </section>
  )
}

function Reverse({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const act = useAct('remedies.reverse', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Reverse: ${entry.title}`}
      verb="Reverse it"
      onClose={onClose}
      act={act}
      fields={['reason']}
      ready={reason.trim() !== ''}
      onDo={() => act.mutate({ ledgerId: entry.id, reason })}
    >
      <TextInput
        label="Why"
        description="A counter-entry is written; this one stays as it is."
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={sentenceAt(act.error, 'reason')}
      />
    </FormDialog>
  )
}
