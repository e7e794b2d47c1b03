// Settings → Letters: what Amends writes to customers itself, by brand and language, in our words or in your own.

import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { languageNames, languages, type Language } from '#core/languages/names.ts'
import { letterKinds } from '#core/messages/letters/kinds.ts'
import { memberPurposes } from '#core/messages/letters/member-letter.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import type { ReadsAlong } from '#web/messages/snippets/snippet.ts'
import { Confirms } from './Confirms.tsx'
import { type Chosen, isForMembers, letterNames } from './letter-words.ts'
import { MemberLetter } from './MemberLetter.tsx'
import { WordingForm } from './WordingForm.tsx'
import css from './Letters.module.css'

type Brand = Got<'people.brands'>['brands'][number]

const lead =
  'What Amends writes itself. What you change here counts for letters that are written from then on; the preview is made by what sends them.'

/** `Coach` reads the words along. */
export function LettersSection({ Coach }: { Coach: ReadsAlong }) {
  const answer = useAnswer('people.brands', {})
  const brands = (answer.data?.brands ?? []).filter(isInUse)
  const [brandId, setBrand] = useState<Brand['id'] | null>(null)
  const brand = brands.find(({ id }) => id === brandId) ?? brands[0]
  return (
    <Section title="Letters" lead={lead}>
      <ReadOnly ability="settings.letters" />
      <Refusal of={answer.error} />
      {brand && <LettersOf key={brand.id} brand={brand} brands={brands} Coach={Coach} onBrand={(id) => setBrand(id as Brand['id'])} />}
    </Section>
  )
}

type OfProps = { brand: Brand; brands: readonly Brand[]; Coach: ReadsAlong; onBrand: (id: string) => void }

function LettersOf({ brand, brands, Coach, onBrand }: OfProps) {
  const [language, setLanguage] = useState<Language>(brand.language)
  const [chosen, setChosen] = useState<Chosen>('letter')
  const answer = useAnswer('letters.list', { brandId: brand.id })
  const worded = answer.data?.letters.find((one) => one.letter === chosen && one.language === language)
  return (
    <>
      <div className={css.choice}>
        {brands.length > 1 && (
          <NativeSelect
            label="Brand"
            data={brands.map(({ id, name }) => ({ value: id, label: name }))}
            value={brand.id}
            onChange={(event) => onBrand(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label="Letter"
          data={[
            { group: 'To customers', items: named(letterKinds) },
            { group: 'To members', items: named(memberPurposes) },
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value as Chosen)}
        />
        <NativeSelect
          label="Language"
          data={languageNames.map((name) => ({ value: name, label: languages[name] }))}
          value={isForMembers(chosen) ? 'en' : language}
          disabled={isForMembers(chosen)}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        />
      </div>
      <p className={css.leaves}>{letterNames[chosen].leaves}</p>
      <Refusal of={answer.error} />
      {chosen === 'confirmation' && <Confirms brand={brand} />}
      {isForMembers(chosen) && <MemberLetter purpose={chosen} />}
      {worded && <WordingForm key={`${chosen} ${language} ${worded.version}`} brandId={brand.id} worded={worded} Coach={Coach} />}
    </>
  )
}

function named(letters: readonly Chosen[]) {
  return letters.map((letter) => ({ value: letter, label: letterNames[letter].title }))
}
