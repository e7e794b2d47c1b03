// A colour as a small square; its name stands beside it.

export function Swatch({ colour }: { colour: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect width="14" height="14" rx="3" fill={colour} />
    </svg>
  )
}
