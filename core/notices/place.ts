// Where a notice leads in the staff app; the mail and the list say the same.

type About = { caseId: string | null; causeId: string | null; anticipatedId: string | null; fireDrillId: string | null }

/** An action leads to its cause, everything else to what it is about. */
export function placeOfNotice({ caseId, causeId, anticipatedId, fireDrillId }: About): string {
  if (causeId !== null) return `/learning/${causeId}`
  if (anticipatedId !== null) return `/foresee/${anticipatedId}`
  return fireDrillId === null ? `/cases/${caseId}` : `/foresee/drills/${fireDrillId}`
}
