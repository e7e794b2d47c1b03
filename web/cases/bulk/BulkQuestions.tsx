// What an act on several cases asks first: to whom and why, how grave and what kind, why they pause, which mistake is behind them.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DelayReason } from '#core/clocks/reasons.ts'
import type { Got } from '#web/platform/call.ts'
import { isWhole, noHanding, ToWhom } from '#web/cases/HandOver.tsx'
import { Known } from '#web/cases/Learn.tsx'
import { PauseReasons } from '#web/cases/Pause.tsx'
import type { Row } from '#web/cases/queue/groups.ts'
import { KindSelect } from '#web/cases/KindSelect.tsx'
import { Levels } from '#web/cases/Sort.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { casesInWords, type Outcome } from './outcome-words.ts'
import { useBulk } from './use-bulk.ts'

export type BulkAsked = 'handOver' | 'sort' | 'pause' | 'learn'
type Props = { rows: readonly Row[]; onClose: () => void; onDone: (rest: Outcome[]) => void }

export function BulkQuestion({ asked, ...rest }: Props & { asked: BulkAsked }) {
  const Question = questions[asked]
  return <Question {...rest} />
}

const questions = { handOver: HandThemOver, sort: SortThem, pause: PauseThem, learn: LinkThem }

function useQuestion({ rows, onClose, onDone }: Props) {
  return useBulk({
    rows,
    shown: true,
    onDone: (rest) => {
      onClose()
      onDone(rest)
    },
  })
}

function HandThemOver(props: Props) {
  const [handing, setHanding] = useState(noHanding)
  const { act, go } = useQuestion(props)
  const { memberId, reason } = handing
  return (
    <FormDialog
      title={`Hand ${casesInWords(props.rows.length)} over`}
      verb="Hand over"
      onClose={props.onClose}
      act={act}
      ready={isWhole(handing)}
      onDo={() => memberId !== '' && go({ name: 'handOver', memberId, reason })}
    >
      <ToWhom handing={handing} onChange={setHanding} refusal={null} />
    </FormDialog>
  )
}

function SortThem(props: Props) {
  const [severity, setSeverity] = useState<number | null>(null)
  const [kind, setKind] = useState('')
  const { act, go } = useQuestion(props)
  return (
    <FormDialog
      title={`How grave and what kind: ${casesInWords(props.rows.length)}`}
      verb="Keep it"
      onClose={props.onClose}
      act={act}
      ready={severity !== null || kind !== ''}
      onDo={() => go({ name: 'sort', ...(severity === null ? {} : { severity }), ...(kind === '' ? {} : { kind }) })}
    >
      <Levels severity={severity} onChoose={setSeverity} />
      <KindSelect kind={kind} onChange={setKind} unset={props.rows.length === 1 ? 'Leave it as it is' : 'Leave each as it is'} />
      <p>What you leave open stays as it is. Running clocks follow the severity.</p>
    </FormDialog>
  )
}

function PauseThem(props: Props) {
  const [reason, setReason] = useState<DelayReason | null>(null)
  const { act, go } = useQuestion(props)
  return (
    <FormDialog
      title={`Pause the clocks of ${casesInWords(props.rows.length)}`}
      verb="Pause"
      onClose={props.onClose}
      act={act}
      ready={reason !== null}
      onDo={() => reason !== null && go({ name: 'pause', reason })}
    >
      <PauseReasons reason={reason} onChoose={setReason} />
      <p>Waiting for a supplier does not pause: to a customer we are one company.</p>
    </FormDialog>
  )
}

type Mistake = Got<'cases.mistakes'>['rows'][number]

function LinkThem(props: Props) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Mistake | null>(null)
  const { act, go } = useQuestion(props)
  return (
    <FormDialog
      title={`Link ${casesInWords(props.rows.length)} to a mistake`}
      verb="Link"
      onClose={props.onClose}
      act={act}
      ready={chosen !== null}
      onDo={() => chosen !== null && go({ name: 'learn', mistakeId: chosen.id })}
    >
      <TextInput
        label="Find a known mistake"
        description="A new one is named on one of its cases first. A first link stays; it can be moved to another mistake."
        data-autofocus
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(null)
        }}
      />
      <Known search={typed} kind="" chosen={chosen} onChoose={setChosen} unknown="No known mistake has these words." />
    </FormDialog>
  )
}
