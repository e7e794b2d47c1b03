// A short fact in a word or two. Grey unless the colour means what the tokens say; the words always carry the meaning alone.

import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import css from './Chip.module.css'

export type ChipTone = 'plain' | 'act' | 'done' | 'soon' | 'late'

export function Chip({ tone = 'plain', icon, children }: { tone?: ChipTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={css.chip} data-tone={tone}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  )
}
