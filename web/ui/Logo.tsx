// The mark: a bowl whose crack was mended with gold. The seam is the only gold that is not a finished step.

export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" aria-hidden="true">
      <circle cx="14" cy="14" r="11" stroke="currentColor" strokeWidth="2" />
      <path d="M7 5.5l5.5 6-2 4 6 4 .5 5.3" stroke="var(--seam)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
