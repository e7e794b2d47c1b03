// Something to carry elsewhere: an address, a one-time link, a secret; and the button that copies it.

import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './Copy.module.css'

export function Copy({ label, text, isLabelSeen = false }: { label: string; text: string; isLabelSeen?: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)

  const verb = copied === text ? 'Copied' : 'Copy'

  async function copy(): Promise<void> {
    if (await copyText(text, field.current)) setCopied(text)
  }

  return (
    <div className={css.copy}>
      <TextInput
        ref={field}
        readOnly
        label={isLabelSeen ? label : undefined}
        aria-label={isLabelSeen ? undefined : label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button aria-label={`${verb}: ${label}`} onClick={() => void copy()}>
        {verb}
      </Button>
      <span role="status" className="only-heard">
        {copied === text ? `${label}: copied` : ''}
      </span>
    </div>
  )
}

/** On plain http a browser has no clipboard; then the text is selected and the old command is tried. False: it stays selected to be copied by hand. */
async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return document.execCommand('copy')
  }
}
