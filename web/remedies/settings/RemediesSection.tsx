// The catalogue: remedies that become options, perks, and what was retired. What was offered already keeps its words.

import { useState } from 'react'
import { inWords } from '#core/money.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { brandsInWords } from '#core/remedies/for-brand.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useMay, useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Line, Lines, RetiredLines, Terms } from '#web/ui/Lines.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { RemedyForm } from './RemedyForm.tsx'
import { fitsInWords, proofWords, remedyKindWords, severityInWords, withinInWords, type Remedy } from './remedy-words.ts'
import css from './RemediesSection.module.css'

type Asked = Remedy | 'add' | null
/** Milliseconds for which a retired remedy can be brought back with one key. */
const undoFor = 10_000

export function RemediesSection() {
  const answer = useAnswer('remedies.list', {})
  const currency = useMe().data?.organisation.currency ?? 'EUR'
  const mayChange = useMay('settings.remedies')
  const [asked, setAsked] = useState<Asked>(null)
  const all = answer.data?.remedies ?? []
  const kept = all.filter(({ retiredAt }) => retiredAt === null)
  const change = mayChange ? setAsked : undefined
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
          <List
            remedies={kept.filter(({ perk }) => !perk)}
            empty="No remedy yet. Without two, there is no choice to offer."
            onChange={change}
          />
        )}
      </Section>
      {answer.data && (
        <Section title="Perks" lead="Personal gestures over and above, after it was made right. Never one of the options.">
          <List remedies={kept.filter(({ perk }) => perk)} empty="No perk yet." onChange={change} />
        </Section>
      )}
      <Retired remedies={all.filter(({ retiredAt }) => retiredAt !== null)} mayChange={mayChange} />
      {asked === 'add' && <RemedyForm remedy={null} currency={currency} onClose={close} />}
      {asked !== null && asked !== 'add' && <RemedyForm remedy={asked} currency={asked.currency} onClose={close} />}
    </>
  )
}

type ListProps = { remedies: readonly Remedy[]; empty: string; onChange?: ((remedy: Remedy) => void) | undefined }

function List({ remedies, empty, onChange }: ListProps) {
  if (remedies.length === 0) return <p>{empty}</p>
  return (
    <Lines>
      {remedies.map((remedy) => (
        <Line key={remedy.id} acts={onChange && <Acts remedy={remedy} onChange={() => onChange(remedy)} />}>
          <Words remedy={remedy} />
        </Line>
      ))}
    </Lines>
  )
}

function Acts({ remedy: { id: remedyId, title }, onChange }: { remedy: Remedy; onChange: () => void }) {
  const bringBack = useAct('remedies.bringBack')
  const retire = useAct('remedies.retire', {
    onDone: () =>
      offerUndo({
        id: `remedy-${remedyId}`,
        words: `“${title}” is retired. What was offered stays as it is.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => bringBack.mutate({ remedyId }),
      }),
  })
  return (
    <>
      <Button small look="quiet" busy={retire.isPending} aria-label={`Retire “${title}”`} onClick={() => retire.mutate({ remedyId })}>
        Retire
      </Button>
      <Button small aria-label={`Change “${title}”`} onClick={onChange}>
        Change
      </Button>
    </>
  )
}

function Words({ remedy }: { remedy: Remedy }) {
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  const called = brands.map((brand) => ({ id: brand.id, name: brandCalled(brand) }))
  const meant = brandsInWords(remedy.brands, called)
  const { kind, title, detail, costMinor, currency, within, fits, gravest, mildest, proof } = remedy
  return (
    <>
      <h3 className={css.title}>{title}</h3>
      <p className={css.detail}>{detail}</p>
      <Terms>
        <span>{remedyKindWords[kind]}</span>
        {meant !== null && <span>{meant}</span>}
        <span>{costMinor === 0 ? 'No cost' : inWords({ minor: costMinor, currency })}</span>
        <span>{withinInWords(within)}</span>
        <span>{fitsInWords(fits, kinds)}</span>
        <span>{severityInWords(gravest, mildest)}</span>
        <span>Proof: {proofWords[proof].toLowerCase()}</span>
      </Terms>
    </>
  )
}

function Retired({ remedies, mayChange }: { remedies: readonly Remedy[]; mayChange: boolean }) {
  const bringBack = useAct('remedies.bringBack')
  return (
    <RetiredLines count={remedies.length} lead="Not proposed any more. What was offered stays as it is, and history keeps them.">
      {remedies.map((remedy) => (
        <Line
          key={remedy.id}
          acts={
            mayChange && (
              <Button
                small
                busy={bringBack.isPending}
                aria-label={`Bring back “${remedy.title}”`}
                onClick={() => bringBack.mutate({ remedyId: remedy.id })}
              >
                Bring it back
              </Button>
            )
          }
        >
          <Words remedy={remedy} />
        </Line>
      ))}
    </RetiredLines>
  )
}
