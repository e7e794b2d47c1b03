// Brands that were retired: since when and by whom, what is still open with each, where its mail comes in, and the way back.

import { isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useNow } from '#web/platform/clock.ts'
import { dayOf } from '#web/platform/dates.ts'
import { Button } from '#web/ui/Button.tsx'
import { Line, RetiredLines, Terms } from '#web/ui/Lines.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { Brand } from './BrandForm.tsx'
import { OpenCases } from './RetireBrand.tsx'

export function RetiredBrands({ brands, mayChange }: { brands: readonly Brand[]; mayChange: boolean }) {
  const retired = brands.filter((brand) => !isInUse(brand))
  return (
    <RetiredLines
      opened
      count={retired.length}
      lead="Not offered for anything new. Their open cases go on, mail to their addresses still comes in, and numbers and filters keep them."
    >
      {retired.map((brand) => (
        <Retired key={brand.id} brand={brand} mayChange={mayChange} />
      ))}
    </RetiredLines>
  )
}

function Retired({ brand, mayChange }: { brand: Brand; mayChange: boolean }) {
  const bringBack = useAct('people.bringBackBrand', { shown: true })
  const acts = mayChange && (
    <Button
      small
      busy={bringBack.isPending}
      aria-label={`Bring it back: ${brand.name}`}
      onClick={() => bringBack.mutate({ brandId: brand.id })}
    >
      Bring it back
    </Button>
  )
  return (
    <Line acts={acts}>
      <h3>{brand.name}</h3>
      <Terms>
        <Since brand={brand} />
        <span>{[brand.mailbox, ...brand.aliases].join(', ')}</span>
        {mayChange && <StillOpen brand={brand} />}
      </Terms>
      <Refusal of={bringBack.error} />
    </Line>
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
