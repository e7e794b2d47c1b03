// Retiring a brand asks first, and says with numbers what follows. Nothing is lost by it: what is open with the brand goes on, and its mail still comes in.

import { Link } from '@tanstack/react-router'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { words } from '#web/platform/words.ts'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Brand } from './BrandForm.tsx'
import { drillsCalledOff, mailStillComes, openCases, openKeep, remediesOfItsOwn } from './retire-words.ts'
import css from './BrandsSection.module.css'

/** Milliseconds for which a retired brand can be brought back with one key. */
const undoFor = 10_000

export function RetireBrand({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const answer = useAnswer('people.retirement', { brandId: brand.id })
  const bringBack = useAct('people.bringBackBrand')
  const act = useAct('people.retireBrand', {
    shown: true,
    onDone: () => {
      onClose()
      offerUndo({
        id: `brand-${brand.id}`,
        words: `${brand.name} is retired.`,
        verb: 'Bring it back',
        forMs: undoFor,
        undo: () => bringBack.mutate({ brandId: brand.id }),
      })
    },
  })
  const follows = answer.data
  return (
    <FormDialog
      title={`Retire ${brand.name}?`}
      verb={`Retire ${brand.name}`}
      onClose={onClose}
      onDo={() => act.mutate({ brandId: brand.id })}
      act={act}
      ready={follows?.refusal === null}
    >
      {answer.isPending && <p>{words.reading}</p>}
      <Refusal of={answer.error} />
      {follows && (follows.refusal === null ? <Follows brand={brand} {...follows} /> : <p>{follows.refusal}</p>)}
    </FormDialog>
  )
}

function Follows({
  brand,
  openCases: open,
  mailboxes,
  plannedDrills,
  ownRemedies,
  speaksNext,
}: { brand: Brand } & Got<'people.retirement'>) {
  const further = [drillsCalledOff(plannedDrills), remediesOfItsOwn(ownRemedies)].filter((sentence) => sentence !== null)
  return (
    <>
      <p>Nothing new is begun with it then. Old cases, numbers and filters keep it, marked “retired”, and you can bring it back.</p>
      <ul className={css.follows}>
        <li>
          <p>
            <OpenCases brand={brand} open={open} /> {openKeep(open)}
          </p>
        </li>
        <li>{mailStillComes(mailboxes, brand.name)}</li>
        <li>Its complaint form closes and says where to write instead.</li>
        {further.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {speaksNext && (
          <li>
            {`Mails to colleagues leave from ${speaksNext.mailbox}, and rest outside the hours of ${speaksNext.name}. How numbers are counted does not change.`}
          </li>
        )}
      </ul>
    </>
  )
}

/** How many are open, as the way to them. */
export function OpenCases({ brand, open }: { brand: Brand; open: number }) {
  if (open === 0) return openCases(open)
  return (
    <Link className="link" to="/" search={{ brand: brand.id } as never}>
      {openCases(open)}
    </Link>
  )
}
