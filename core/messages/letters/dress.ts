// The HTML of a mail, made from its plain text alone, so that the two parts can never say different things.
// No table, no image, no outside request; whatever somebody typed is escaped.

import type { Language } from '#core/languages/names.ts'

/** Parts the letter from its foot: the signature mark of RFC 3676, which mail programs know and grey out. */
export const footMark = '-- '

/** The product's own accent, where a brand has none. */
const ownAccent = '#2f4cb0'

const look = {
  page: 'margin:0;padding:24px 16px;background:#ffffff;color:#211f1b;font:17px/1.6 Charter,Georgia,serif',
  column: 'max-width:36em;margin:0 auto',
  brand: 'margin:0 0 24px;font:600 15px/1.4 system-ui,sans-serif;color:#565148',
  paragraph: 'margin:0 0 16px',
  foot: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #e4dfd6;font:14px/1.6 system-ui,sans-serif;color:#565148',
  link: (accent: string) => `color:${accent}`,
}

export type Dress = { brand: string; subject: string; text: string; language: Language; accent?: string | null }

/** The HTML of `text`, under the brand's name. `accent` (“#rrggbb”) colours the links and the line beneath the name. */
export function dress({ brand, subject, text, language, accent }: Dress): string {
  const paragraphs = (part: string) => paragraphsOf(part, accent ?? ownAccent)
  const cut = text.lastIndexOf(`\n${footMark}\n`)
  const letter = cut < 0 ? text : text.slice(0, cut)
  const foot = cut < 0 ? '' : `<div style="${look.foot}">${paragraphs(text.slice(cut + footMark.length + 2))}</div>`
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(subject)}</title></head><body style="${look.page}"><div style="${look.column}">`,
    `<p style="${look.brand}${accent ? `;padding:0 0 12px;border-bottom:3px solid ${accent}` : ''}">${escaped(brand)}</p>${paragraphs(letter)}${foot}</div></body></html>`,
  ].join('')
}

function paragraphsOf(text: string, accent: string): string {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
  return blocks
    .map(
      (block) =>
        `<p dir="auto" style="${look.paragraph}">${block
          .split('\n')
          .map((line) => lineOf(line, accent))
          .join('<br>')}</p>`,
    )
    .join('')
}

/** "Label: address" becomes a link that reads as its label; any other address a link that reads as itself. */
function lineOf(line: string, accent: string): string {
  const labelled = /^\s*(\S.*?):\s+(https?:\/\/\S+)$/.exec(line.trimEnd())
  if (labelled?.[1] && labelled[2] && !labelled[1].includes('://')) return link(labelled[2], labelled[1], accent)
  return line
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”'])/)
    .map((part, i) => (i % 2 === 1 ? link(part, part, accent) : escaped(part).replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length))))
    .join('')
}

function link(address: string, label: string, accent: string): string {
  return `<a href="${escaped(address)}" style="${look.link(accent)}">${escaped(label)}</a>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
