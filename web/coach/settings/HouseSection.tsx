// Settings → Coach: how the coach reads here. Own phrases, how each rule weighs, findings that were called wrong, and what it cannot know.

import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { ExamplesSection } from './ExamplesSection.tsx'
import { HowItReads } from './HowItReads.tsx'
import { PhrasesSection } from './PhrasesSection.tsx'
import { RulesSection } from './RulesSection.tsx'

export function HouseSection() {
  const answer = useAnswer('coach.style', {})
  const mayChange = useMay('settings.coach')
  return (
    <>
      <ReadOnly ability="settings.coach" />
      <Refusal of={answer.error} />
      {answer.data && <PhrasesSection phrases={answer.data.phrases} mayChange={mayChange} />}
      {answer.data && <RulesSection style={answer.data} mayChange={mayChange} />}
      <ExamplesSection mayChange={mayChange} />
      <HowItReads sentences={answer.data?.sentences ?? null} mayChange={mayChange} />
    </>
  )
}
