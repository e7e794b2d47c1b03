// The size of a file as people read it.

/** "1 kB" at least; from a million bytes on in MB with one digit behind the point. */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
