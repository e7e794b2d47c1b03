// Who may do what, printed from the one table that the server checks by.

import { abilities, may, roles, type Ability } from '#core/people/abilities.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { Section } from '#web/ui/Section.tsx'
import { Table } from '#web/ui/Table.tsx'
import { roleWords } from './role-words.ts'

const names = Object.keys(abilities) as Ability[]

export function AbilitiesTable() {
  const rows = names.map((ability) => ({
    id: ability,
    cells: [
      abilities[ability].sentence,
      ...roles.map((role) =>
        may(role, ability) ? (
          <span key={role}>
            <Icon name="tick" />
            <span className="only-heard">yes</span>
          </span>
        ) : (
          <span key={role} className="only-heard">
            no
          </span>
        ),
      ),
    ],
  }))
  return (
    <Section title="What each role may do" lead="The same for every organisation.">
      <Table caption="What each role may do" columns={['Ability', ...roles.map((role) => roleWords[role])]} rows={rows} />
    </Section>
  )
}
