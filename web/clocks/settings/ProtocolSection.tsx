// Settings → Protocol: the limits of the clocks. Keeping them makes a new version, which new cases follow; running ones keep theirs.

import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { LimitsPreview } from './LimitsPreview.tsx'
import { ProtocolForm } from './ProtocolForm.tsx'
import { Versions } from './Versions.tsx'

export function ProtocolSection() {
  const answer = useAnswer('protocol.show', {})
  const mayChange = useMay('settings.protocol')
  const versions = answer.data?.versions ?? []
  const [newest] = versions
  return (
    <>
      <Section
        title="Limits of the clocks"
        lead="How much time each step has. New cases follow what you keep here; running cases keep the limits they opened with."
      >
        <ReadOnly ability="settings.protocol" />
        <Refusal of={answer.error} />
        {newest && mayChange && <ProtocolForm newest={newest} />}
        {newest && !mayChange && <LimitsPreview rules={newest} />}
      </Section>
      {newest && (
        <Section title="Versions" lead="Every change stays to be read. A case says in its steps which limits it has.">
          <Versions versions={versions} />
        </Section>
      )}
    </>
  )
}
