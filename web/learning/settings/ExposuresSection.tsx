// Settings → Orders, contacts, calls: how many there were on each day, from a file; the API takes the same. Checks count mistakes in them.

import { NativeSelect } from '@mantine/core'
import { useRef, useState } from 'react'
import { broughtIn, readExposures } from '#core/learning/exposure.ts'
import { dateInWords } from '#core/time/date.ts'
import { Refusal as No } from '#core/refusal.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { notify } from '#web/platform/notices.ts'
import { useMay, useToday } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'

type Measure = (typeof broughtIn)[number]

export function ExposuresSection() {
  const answer = useAnswer('exposures.list', {})
  const may = useMay('settings.learning')
  const today = useToday()
  return (
    <Section
      title="Orders, contacts and calls"
      lead="In how much a mistake happened. More orders bring more mistakes by themselves; a check that counts in orders is not fooled by that."
    >
      <ReadOnly ability="settings.learning" />
      <Refusal of={answer.error} />
      <Table
        caption="What is on file"
        columns={['What', 'On file', 'In all', 'Days missing between']}
        rows={(answer.data?.exposures ?? []).map(({ measure, days, from, to, total, missing }) => ({
          id: measure,
          isQuiet: days === 0,
          cells: [measure, onFile({ days, from, to }, today), days === 0 ? '–' : total.toLocaleString('en-GB'), days === 0 ? '–' : missing],
        }))}
      />
      {may && <Bring />}
    </Section>
  )
}

function onFile({ days, from, to }: { days: number; from: string | null; to: string | null }, today: string): string {
  if (from === null || to === null) return 'nothing yet'
  const begin = dateInWords(from, today)
  return days === 1 ? `1 day, ${begin}` : `${days} days, ${begin} to ${dateInWords(to, today)}`
}

/** One form; long because it shows what may be chosen and what could not be read. */
function Bring() {
  const [measure, setMeasure] = useState<Measure>('orders')
  const { chooser, wrong, isPending, take } = useBringing(measure)
  return (
    <>
      <NativeSelect
        label="Bring in"
        maw={320}
        value={measure}
        onChange={(event) => setMeasure(event.currentTarget.value as Measure)}
        data={broughtIn.map((one) => ({ value: one, label: one }))}
      />
      <Field
        label="From a file"
        name="file"
        refusal={null}
        help="Two columns, a date and a whole number: 2026-03-04,412. A day that is on file already gets the new number."
      >
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.txt,text/csv"
          aria-label="File of days"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <span>
          <Button busy={isPending} onClick={() => chooser.current?.click()}>
            Choose a file
          </Button>
        </span>
        {wrong && (
          <p className="refusal" role="alert">
            {wrong.message}
          </p>
        )}
      </Field>
    </>
  )
}

/** Reads the file that was chosen, and brings in its days or says which line is wrong. */
function useBringing(measure: Measure) {
  const chooser = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<No | null>(null)
  const act = useAct('exposures.bring', {
    onDone: (_, { days }) => notify(days.length === 1 ? 'One day is on file.' : `${days.length} days are on file.`),
  })
  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    const read = readExposures(await file.text())
    // The same file, mended, can be chosen again.
    if (chooser.current) chooser.current.value = ''
    setWrong(read instanceof No ? read : null)
    if (!(read instanceof No)) act.mutate({ measure, days: read })
  }
  return { chooser, wrong, isPending: act.isPending, take }
}
