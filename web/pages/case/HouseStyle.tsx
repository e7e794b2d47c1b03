// How this brand sounds, and what stands beneath the letter, above the coach: for those who write for several brands.

import type { ReactNode } from 'react'
import type { Desk } from '#web/cases/desk.ts'
import css from './HouseStyle.module.css'

export function HouseStyle({ brand, children }: { brand: Desk['brand']; children: ReactNode }) {
  if (brand.voice === '' && brand.signature === '') return children
  return (
    <>
      <details className={css.style}>
        <summary>The voice of {brand.name}</summary>
        {brand.voice !== '' && <p>{brand.voice}</p>}
        {brand.signature !== '' && (
          <>
            <h4>Beneath your words stands</h4>
            <p>{brand.signature}</p>
          </>
        )}
      </details>
      {children}
    </>
  )
}
