// Settings: sections at the left, one at a time. Each section reads and keeps its own; what a member may not change is shown to read.

import { useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Ability } from '#core/people/abilities.ts'
import { KindsSection } from '#web/cases/settings/KindsSection.tsx'
import { ProtocolSection } from '#web/clocks/settings/ProtocolSection.tsx'
import { ExposuresSection } from '#web/learning/settings/ExposuresSection.tsx'
import { FactorsSection } from '#web/learning/settings/FactorsSection.tsx'
import { MeaningSection } from '#web/learning/settings/MeaningSection.tsx'
import { HouseSection } from '#web/coach/settings/HouseSection.tsx'
import { WordsCoach } from '#web/coach/settings/WordsCoach.tsx'
import { MailSection } from '#web/intake/MailSection.tsx'
import { LettersSection } from '#web/messages/letters/LettersSection.tsx'
import { MemberMails } from '#web/messages/MemberMails.tsx'
import { SnippetsSection } from '#web/messages/snippets/SnippetsSection.tsx'
import { AccountSection } from '#web/people/settings/AccountSection.tsx'
import { NoticeSettings } from '#web/notices/NoticeSettings.tsx'
import { BrandsSection } from '#web/people/settings/BrandsSection.tsx'
import { DepartmentsSection } from '#web/people/settings/DepartmentsSection.tsx'
import { KeysSection } from '#web/people/settings/KeysSection.tsx'
import { MembersSection } from '#web/people/settings/MembersSection.tsx'
import { OrganisationSection } from '#web/people/settings/OrganisationSection.tsx'
import { useMe } from '#web/platform/session.ts'
import { words } from '#web/platform/words.ts'
import { RemediesSection } from '#web/remedies/settings/RemediesSection.tsx'
import { ReviewRulesSection } from '#web/reviews/settings/ReviewRulesSection.tsx'
import { Empty } from '#web/ui/Empty.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { SideList } from '#web/ui/SideList.tsx'
import css from './SettingsPage.module.css'

type Shown = { name: string; title: string; ability: Ability; part: ComponentType }

const sections: readonly Shown[] = [
  { name: 'organisation', title: 'Organisation', ability: 'settings.see', part: OrganisationSection },
  { name: 'brands', title: 'Brands', ability: 'settings.see', part: BrandsSection },
  { name: 'members', title: 'Members', ability: 'settings.see', part: MembersSection },
  { name: 'member-mail', title: 'Mail to members', ability: 'settings.members', part: MemberMails },
  { name: 'departments', title: 'Departments', ability: 'settings.see', part: DepartmentsSection },
  { name: 'remedies', title: 'Remedies', ability: 'settings.see', part: RemediesSection },
  { name: 'kinds', title: 'Kinds of mistake', ability: 'settings.see', part: KindsSection },
  { name: 'factors', title: 'Contributing factors', ability: 'settings.see', part: FactorsSection },
  { name: 'exposures', title: 'Orders, contacts, calls', ability: 'settings.see', part: ExposuresSection },
  { name: 'meaning', title: 'Happened before', ability: 'settings.see', part: MeaningSection },
  { name: 'snippets', title: 'Snippets', ability: 'settings.see', part: () => <SnippetsSection Coach={WordsCoach} /> },
  { name: 'coach', title: 'Coach', ability: 'settings.see', part: HouseSection },
  { name: 'letters', title: 'Letters', ability: 'settings.see', part: () => <LettersSection Coach={WordsCoach} /> },
  { name: 'protocol', title: 'Protocol', ability: 'settings.see', part: ProtocolSection },
  { name: 'reviews', title: 'Learning reviews', ability: 'settings.see', part: ReviewRulesSection },
  { name: 'keys', title: 'API keys', ability: 'settings.keys', part: KeysSection },
  { name: 'notices', title: 'My notices', ability: 'cases.see', part: NoticeSettings },
  { name: 'mail', title: 'Mail', ability: 'post.see', part: MailSection },
  { name: 'account', title: 'Your account', ability: 'cases.see', part: AccountSection },
]

export default function SettingsPage() {
  const { section = '' } = useParams({ strict: false })
  const me = useMe().data
  const open = sections.filter(({ ability }) => me?.abilities.includes(ability))
  const shown = sections.find(({ name }) => name === section)
  const links = open.map(({ name, title }) => ({ to: `/settings/${name}`, words: title, current: name === section }))
  return (
    <div className={css.page}>
      <SideList title="Sections" groups={[{ links }]} />
      <div className={css.section} role="region" aria-label="Settings" tabIndex={0}>
        <PageHeader title="Settings" meta={me?.organisation.name} />
        <div className={css.parts}>{shown === undefined ? <Empty>{words.notThere}</Empty> : <shown.part />}</div>
      </div>
    </div>
  )
}
