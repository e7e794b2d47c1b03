// Brands that were retired: since when and by whom, what is still open with each, where its mail comes in, and the way back.

import { isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Brand } from './BrandForm.tsx'
import { OpenCases } from './RetireBrand.tsx'
import css from './BrandsSection.module.css'

export function RetiredBrands({ brands, mayChange }: { brands: readonly Brand[]; mayChange: boolean }) {
  const retired = brands.filter((brand) => !isInUse(brand))
  if (retired.length === 0) return null
  return (
    <section className={css.retired} aria-label="Retired brands">
      <h3>Retired</h3>
      <p>
        Not offered for anything new. Their open cases go on, mail to their addresses still comes in, and numbers and filters keep them.
      </p>
      <ul>
        {retired.map((brand) => (
          <Retired key={brand.id} brand={brand} mayChange={mayChange} />
        ))}
      </ul>
    </section>
  )
}

function Retired({ brand, mayChange }: { brand: Brand; mayChange: boolean }) {
  const bringBack = useAct('people.bringBackBrand', { shown: true })
  return (
    <li>
      <div>
        <h4>{brand.name}</h4>
        <p>
          <Since brand={brand} />
          <span>{[brand.mailbox, ...brand.aliases].join(', ')}</span>
          {mayChange && <StillOpen brand={brand} />}
        </p>
        <Refusal of={bringBack.error} />
      </div>
      {mayChange && (
        <Button
          small
          busy={bringBack.isPending}
          aria-label={`Bring it back: ${brand.name}`}
          onClick={() => bringBack.mutate({ brandId: brand.id })}
        >
          Bring it back
        </Button>
      )}
    </li>
  )
}

function Since({ brand: { retiredAt, retiredBy, zone } }: { brand: Brand }) {
  const now = useNow(60_000)
  const by = useAnswer('people.members', {}).data?.members.find(({ id }) => id === retiredBy)?.firstName
  if (retiredAt === null) return null
  return <span>{`Since ${dayOf(retiredAt, now, zone)}${by === undefined ? '' : `, by ${by}`}`}</span>
}

function StillOpen({ brand }: { brand: Brand }) {
  const answer = useAnswer('people.retirement', { brandId: brand.id })
  return answer.data ? (
    <span>
      <OpenCases brand={brand} open={answer.data.openCases} />
    </span>
  ) : null
}
