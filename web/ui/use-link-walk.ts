// J and K go from link to link of what is marked to be walked through; Enter opens the one that has the focus.

import { useKeys } from '#web/platform/keys.ts'

export function useLinkWalk(): void {
  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-walk]')]
    const at = links.findIndex((link) => link === document.activeElement)
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  useKeys(
    { j: { label: 'Next bar or line', run: () => walk(1) }, k: { label: 'Bar or line before', run: () => walk(-1) } },
    { scope: 'screen' },
  )
}
