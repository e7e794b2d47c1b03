// The frame of every page with what may open over it: admitting a mistake, from anywhere.

import { AdmitIt } from '#web/cases/admit/AdmitIt.tsx'
import { DemoBanner } from '#web/demo/DemoBanner.tsx'
import { RoomBanner } from '#web/notices/RoomBanner.tsx'
import { Shell } from '#web/ui/Shell.tsx'

export function Frame() {
  const banners = (
    <>
      <RoomBanner />
      <DemoBanner />
    </>
  )
  return <Shell admission={AdmitIt} banner={banners} />
}
