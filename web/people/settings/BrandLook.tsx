// How a brand sounds and looks: the voice that the team reads beside the composer, the signature beneath letters, the colour, further mailboxes.

import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { colourFault } from '#core/colour.ts'
import type { Sent } from '#web/platform/call.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { Swatch } from './Swatch.tsx'

type BrandFields = Sent<'people.addBrand'>
type Props = { typed: BrandFields; refusal: unknown; set: (part: Partial<BrandFields>) => void }

export function BrandLook({ typed, refusal, set }: Props) {
  return (
    <>
      <Aliases aliases={typed.aliases ?? []} onChange={(aliases) => set({ aliases })} error={sentenceAt(refusal, 'aliases')} />
      <Textarea
        label="Voice"
        description="How you sound, in a few sentences. The team reads it beside the composer."
        placeholder="Warm and short. First names. We say “we” for what went wrong, “I” for what I do about it."
        rows={3}
        maxLength={1000}
        value={typed.voice ?? ''}
        onChange={(event) => set({ voice: event.currentTarget.value })}
        error={sentenceAt(refusal, 'voice')}
      />
      <Textarea
        label="Signature"
        description="Stands beneath the words of every letter."
        rows={3}
        maxLength={500}
        value={typed.signature ?? ''}
        onChange={(event) => set({ signature: event.currentTarget.value })}
        error={sentenceAt(refusal, 'signature')}
      />
      <Colour colour={typed.colour ?? null} onChange={(colour) => set({ colour })} error={sentenceAt(refusal, 'colour')} />
    </>
  )
}

/** Typed as a list with commas; read when one leaves the field. */
function Aliases({ aliases, onChange, error }: { aliases: string[]; onChange: (aliases: string[]) => void; error: string | undefined }) {
  const [typed, setTyped] = useState(aliases.join(', '))
  return (
    <TextInput
      label="Further mailboxes"
      description="Mail to these comes to this brand too. Several are parted by commas."
      autoComplete="off"
      placeholder="help@example.com, orders@example.com"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(event.currentTarget.value.split(/[\s,;]+/).filter(Boolean))
      }}
      error={error}
    />
  )
}

function Colour({
  colour,
  onChange,
  error,
}: {
  colour: string | null
  onChange: (colour: string | null) => void
  error: string | undefined
}) {
  const whole = colour !== null && /^#[0-9a-f]{6}$/.test(colour)
  return (
    <TextInput
      label="Colour"
      description="Of links and buttons in letters and on customer pages. Empty: the colour of Amends."
      autoComplete="off"
      placeholder="#b04a2f"
      leftSection={whole ? <Swatch colour={colour} /> : null}
      value={colour ?? ''}
      onChange={(event) => onChange(event.currentTarget.value.trim().toLowerCase() || null)}
      error={error ?? (whole ? (colourFault(colour) ?? undefined) : undefined)}
    />
  )
}
