// The catalogue: remedies that become options, perks, and what was retired. What was offered already keeps its words.

import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { brandsInWords } from '#core/remedies/for-brand.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { RemedyForm } from './RemedyForm.tsx'
import { fitsInWords, proofWords, remedyKindWords, severityInWords, withinInWords, type Remedy } from './remedy-words.ts'
import css from './RemediesSection.module.css'

type Asked = { change: Remedy } | { retire: Remedy } | 'add' | null

export function RemediesSection() {
  const answer = useAnswer('remedies.list', {})
  const currency = useMe().data?.organisation.currency ?? 'EUR'
  const mayChange = useMay('settings.remedies')
  const [asked, setAsked] = useState<Asked>(null)
  const all = answer.data?.remedies ?? []
  const kept = all.filter(({ retiredAt }) => retiredAt === null)
  const acts = mayChange ? setAsked : undefined
  const close = () => setAsked(null)
  return (
    <>
      <Section
        title="Remedies"
        lead="What can be offered as options. The customer reads the title and the detail; cost and fit stay inside."
        acts={mayChange && <Button onClick={() => setAsked('add')}>Add a remedy</Button>}
      >
        <ReadOnly ability="settings.remedies" />
        <Refusal of={answer.error} />
        {answer.data && (
          <List remedies={kept.filter(({ perk }) => !perk)} empty="No remedy yet. Without two, there is no choice to offer." onAsk={acts} />
        )}
      </Section>
      {answer.data && (
        <Section title="Perks" lead="Personal gestures over and above, after it was made right. Never one of the options.">
          <List remedies={kept.filter(({ perk }) => perk)} empty="No perk yet." onAsk={acts} />
        </Section>
      )}
      <Retired remedies={all.filter(({ retiredAt }) => retiredAt !== null)} />
      {asked === 'add' && <RemedyForm remedy={null} currency={currency} onClose={close} />}
      {asked !== null && asked !== 'add' && 'change' in asked && (
        <RemedyForm remedy={asked.change} currency={asked.change.currency} onClose={close} />
      )}
      {asked !== null && asked !== 'add' && 'retire' in asked && <Retire remedy={asked.retire} onClose={close} />}
    </>
  )
}

type ListProps = { remedies: readonly Remedy[]; empty: string; onAsk?: ((asked: Asked) => void) | undefined }

function List({ remedies, empty, onAsk }: ListProps) {
  if (remedies.length === 0) return <p>{empty}</p>
  return (
    <ul className={css.list}>
      {remedies.map((remedy) => (
        <li key={remedy.id}>
          <Words remedy={remedy} />
          {onAsk && (
            <span className={css.acts}>
              <Button small look="quiet" aria-label={`Retire “${remedy.title}”`} onClick={() => onAsk({ retire: remedy })}>
                Retire
              </Button>
              <Button small aria-label={`Change “${remedy.title}”`} onClick={() => onAsk({ change: remedy })}>
                Change
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({ remedy }: { remedy: Remedy }) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  const called = brands.map((brand) => ({ id: brand.id, name: brandCalled(brand) }))
  const meant = brandsInWords(remedy.brands, called)
  const { kind, title, detail, costMinor, currency, within, fits, gravest, mildest, proof } = remedy
  return (
    <div>
      <h3>{title}</h3>
      <p className={css.detail}>{detail}</p>
      <p className={css.terms}>
        <span>{remedyKindWords[kind]}</span>
        {meant !== null && <span>{meant}</span>}
        <span>{costMinor === 0 ? 'No cost' : inWords({ minor: costMinor, currency })}</span>
        <span>{withinInWords(within)}</span>
        <span>{fitsInWords(fits, kinds)}</span>
        <span>{severityInWords(gravest, mildest)}</span>
        <span>Proof: {proofWords[proof].toLowerCase()}</span>
      </p>
    </div>
  )
}

function Retired({ remedies }: { remedies: readonly Remedy[] }) {
  if (remedies.length === 0) return null
  return (
    <details className={css.retired}>
      <summary>Retired ({remedies.length})</summary>
      <List remedies={remedies} empty="" />
    </details>
  )
}

function Retire({ remedy, onClose }: { remedy: Remedy; onClose: () => void }) {
  const act = useAct('remedies.retire', { shown: true, onDone: onClose })
  return (
    <FormDialog
      title={`Retire “${remedy.title}”?`}
      verb="Retire it"
      onClose={onClose}
      onDo={() => act.mutate({ remedyId: remedy.id })}
      act={act}
    >
      <p>
        It is not proposed any more. What was offered already stays as it is, and history keeps it. It cannot be brought back; add a new one
        instead.
      </p>
    </FormDialog>
  )
}
