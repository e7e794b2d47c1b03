// The frame of every page with what may open over it: admitting a mistake, from anywhere.

import { AdmitIt } from '#web/cases/admit/AdmitIt.tsx'
import { DemoBanner } from '#web/demo/DemoBanner.tsx'
import { Shell } from '#web/ui/Shell.tsx'

export function Frame() {
  return <Shell admission={AdmitIt} banner={<DemoBanner />} />
}
