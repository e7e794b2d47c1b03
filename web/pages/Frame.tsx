// The frame of every page with what may open over it: admitting a mistake, from anywhere.

import { lazy, useEffect } from 'react'
import { DemoBanner } from '#web/demo/DemoBanner.tsx'
import { RoomBanner } from '#web/notices/RoomBanner.tsx'
import { Shell } from '#web/ui/Shell.tsx'

/** Fetched when the page stands, so that the first view does not wait for it, and a key finds it there. */
const admitting = () => import('#web/cases/admit/AdmitIt.tsx')
const AdmitIt = lazy(async () => ({ default: (await admitting()).AdmitIt }))

export function Frame() {
  useEffect(() => void admitting().catch(() => undefined), [])
  const banners = (
    <>
      <RoomBanner />
      <DemoBanner />
    </>
  )
  return <Shell admission={AdmitIt} banner={banners} />
}
