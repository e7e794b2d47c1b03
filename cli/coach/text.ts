// Bytes of a file as text: UTF-8, or UTF-16 where its mark says so. Anything else is no text, and nothing is said of it: a picture that is
// read as a letter would be told to say sorry.

const marked = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Null where it is no text. The mark itself stays out, so that line 1 begins where an editor begins it. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = marked.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
