// A verb to press. `act` is the one primary button of a screen, `plain` has an edge, `quiet` is a word in blue.
// While `busy` it keeps its place, its words and the focus, and cannot be pressed twice.

import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { Kbd } from './Kbd.tsx'
import css from './Button.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: 'act' | 'plain' | 'quiet'
  small?: boolean
  wide?: boolean
  icon?: IconName
  /** The key that does the same (laid elsewhere with useKeys). */
  keys?: string
  busy?: boolean
  ref?: Ref<HTMLButtonElement> | undefined
}

export function Button({ look = 'plain', small = false, wide = false, icon, keys, busy = false, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={css.button}
      data-look={look}
      data-small={small || undefined}
      data-wide={wide || undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={keys?.replaceAll('ctrl', 'Control')}
      onClick={busy ? passOver : rest.onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && <Kbd keys={keys} />}
    </button>
  )
}

/** `disabled` would take the focus away, and whoever works by keyboard would be back at the top of the page. */
function passOver(event: MouseEvent): void {
  event.preventDefault()
}
