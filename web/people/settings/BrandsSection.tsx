// Brands: what customers see, where they write to, and the address of the complaint form of each.

import { useState, type ReactNode } from 'react'
import { languages } from '#core/languages/names.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { dateAt } from '#core/time/date.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Copy } from '#web/ui/Copy.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { BrandForm, type Brand } from './BrandForm.tsx'
import { hoursInWords } from './hours.ts'
import { RetireBrand } from './RetireBrand.tsx'
import { RetiredBrands } from './RetiredBrands.tsx'
import { Swatch } from './Swatch.tsx'
import css from './BrandsSection.module.css'

export function BrandsSection() {
  const answer = useAnswer('people.brands', {})
  const brands = answer.data?.brands ?? []
  const mayChange = useMay('settings.brands')
  const [open, setOpen] = useState<Brand | 'new' | null>(null)
  const [retires, setRetires] = useState<Brand | null>(null)
  return (
    <Section
      title="Brands"
      lead="Each brand has a mailbox, a complaint form and opening hours of its own."
      acts={mayChange && <Button onClick={() => setOpen('new')}>Add a brand</Button>}
    >
      <ReadOnly ability="settings.brands" />
      <Refusal of={answer.error} />
      {answer.data && brands.length === 0 && <p>There is no brand yet. Add one, so that customers can reach you.</p>}
      {brands.filter(isInUse).map((brand) => (
        <BrandCard key={brand.id} brand={brand}>
          {mayChange && <Acts brand={brand} onRetire={() => setRetires(brand)} onChange={() => setOpen(brand)} />}
        </BrandCard>
      ))}
      <RetiredBrands brands={brands} mayChange={mayChange} />
      {retires !== null && <RetireBrand brand={retires} onClose={() => setRetires(null)} />}
      {open !== null && <BrandForm brand={open === 'new' ? null : open} like={brands.find(isInUse)} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function Acts({ brand: { name }, onRetire, onChange }: { brand: Brand; onRetire: () => void; onChange: () => void }) {
  return (
    <span>
      <Button small look="quiet" aria-label={`Retire ${name}`} onClick={onRetire}>
        Retire
      </Button>
      <Button small aria-label={`Change ${name}`} onClick={onChange}>
        Change
      </Button>
    </span>
  )
}

function BrandCard({ brand, children }: { brand: Brand; children: ReactNode }) {
  return (
    <article className={css.card} aria-label={brand.name}>
      <header>
        <h3>{brand.name}</h3>
        {children}
      </header>
      <dl>
        <dt>Mailbox</dt>
        <dd>{[brand.mailbox, ...brand.aliases].join(', ')}</dd>
        <dt>Language</dt>
        <dd>{languages[brand.language]}</dd>
        <dt>Phone</dt>
        <dd>{brand.phone ?? 'None'}</dd>
        <dt>Open</dt>
        <dd>
          {hoursInWords(brand.hours)} <small>{brand.zone}</small>
        </dd>
        <dt>Shut</dt>
        <dd>
          <Holidays dates={brand.holidays} zone={brand.zone} />
        </dd>
        <Look brand={brand} />
        <dt>Complaint form</dt>
        <dd>
          <Copy label={`Complaint form of ${brand.name}`} text={`${window.location.origin}/f/${brand.slug}`} />
          <a className="link" href={`/f/${brand.slug}`} target="_blank" rel="noreferrer">
            See it as a customer does
          </a>
        </dd>
      </dl>
    </article>
  )
}

/** How it sounds and looks, where that was said. */
function Look({ brand }: { brand: Brand }) {
  return (
    <>
      {brand.voice !== '' && (
        <>
          <dt>Voice</dt>
          <dd className={css.words}>{brand.voice}</dd>
        </>
      )}
      {brand.signature !== '' && (
        <>
          <dt>Signature</dt>
          <dd className={css.words}>{brand.signature}</dd>
        </>
      )}
      {brand.colour !== null && (
        <>
          <dt>Colour</dt>
          <dd className={css.colour}>
            <Swatch colour={brand.colour} /> {brand.colour}
          </dd>
        </>
      )}
    </>
  )
}

/** The days that are still to come. */
function Holidays({ dates, zone }: { dates: readonly string[]; zone: string }) {
  const now = useNow(60_000)
  const today = dateAt(now, zone)
  const ahead = dates.filter((date) => date >= today).toSorted()
  if (ahead.length === 0) return 'No days ahead are named'
  const named = ahead.slice(0, 4).map((date) => dayOf(`${date}T12:00:00.000Z`, now, 'UTC'))
  return `${named.join(', ')}${ahead.length > 4 ? `, and ${ahead.length - 4} more` : ''}`
}
