// A letter as it leaves: its HTML in a frame that may run nothing and reach nothing, as wide as a desk or a phone, or its plain text.

import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Got } from '#web/platform/call.ts'
import css from './Letters.module.css'

type Look = 'desk' | 'phone' | 'text'
const looks = [
  { value: 'desk', label: 'Desktop' },
  { value: 'phone', label: 'Phone' },
  { value: 'text', label: 'Plain text' },
]

/** `isOld`: what is typed cannot be sent, so this is the letter before it. */
export function Preview({ letter: { subject, text, html }, isOld = false }: { letter: Got<'letters.preview'>; isOld?: boolean }) {
  const [look, setLook] = useState<Look>('desk')
  return (
    <section className={css.preview} aria-label="Preview">
      <header>
        <h3>{subject}</h3>
        <SegmentedControl size="xs" data={looks} value={look} onChange={(next) => setLook(next as Look)} aria-label="How to show it" />
      </header>
      {isOld && <p className={css.help}>This is the letter before your last words, which cannot be sent like that.</p>}
      {look === 'text' ? (
        <pre className={css.text} tabIndex={0}>
          {text}
        </pre>
      ) : (
        <iframe className={css.frame} data-look={look} title="The letter as it leaves" sandbox="" srcDoc={html} />
      )}
    </section>
  )
}
