// A browser as people call it, from the way it names itself. The order matters: each of them also claims to be those further down.

const browsers = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** "Firefox on Windows"; what it says itself when nobody knows it. */
export function browserWords(named: string | null): string {
  if (named === null) return 'A browser without a name'
  const browser = browsers.find(([pattern]) => pattern.test(named))?.[1]
  const system = systems.find(([pattern]) => pattern.test(named))?.[1]
  if (browser === undefined) return named.slice(0, 40)
  return system === undefined ? browser : `${browser} on ${system}`
}
