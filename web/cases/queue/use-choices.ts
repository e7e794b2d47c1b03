// What there is to choose from in each part of the filter, with its words.

import { steps, stepTable } from '#core/cases/protocol.ts'
import { riskNames, risks } from '#core/cases/risks.ts'
import { severities } from '#core/cases/taxonomy.ts'
import { brandsToFind } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import type { Narrowing } from './queue-search.ts'

export type Choices = Record<keyof Narrowing, { label: string; any: string; data: { value: string; label: string }[] }>

export function useChoices(): Choices {
  const maySee = useMay('settings.see')
  const brands = useAnswer('people.brands', {}, { on: maySee }).data?.brands ?? []
  const members = useAnswer('people.members', {}, { on: maySee }).data?.members ?? []
  const kinds = useAnswer('kinds.list', {}).data?.kinds ?? []
  return {
    brand: { label: 'Brand', any: 'Any brand', data: brandsToFind(brands) },
    kind: {
      label: 'Kind of mistake',
      any: 'Any kind',
      data: kinds.map(({ name, title, retiredAt }) => ({ value: name, label: retiredAt === null ? title : `${title} (retired)` })),
    },
    severity: {
      label: 'Severity',
      any: 'Any severity',
      data: Object.entries(severities).map(([level, words]) => ({ value: level, label: `${level}: ${words}` })),
    },
    risk: { label: 'Risk', any: 'Any risk', data: riskNames.map((risk) => ({ value: risk, label: risks[risk].title })) },
    owner: { label: 'Owner', any: 'Any owner', data: members.map(({ id, name }) => ({ value: id, label: name })) },
    step: { label: 'Step', any: 'Any step', data: steps.map((step) => ({ value: step, label: `At “${stepTable[step].title}”` })) },
  }
}
