// The seam to pdfkit: paper on which every text and every drawing stands in the structure that a screen reader follows (PDF/UA), with fonts
// in it, and nothing of the clock or of chance, so that the same report has the same bytes. The library is only read when a report is asked for.

import { createRequire } from 'node:module'
import type { Instant } from '#core/time/instant.ts'

const { resolve } = createRequire(import.meta.url)
const fonts = {
  regular: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
}

export const ink = {
  text: '#211f1b',
  second: '#565148',
  third: '#6b655a',
  line: '#e4dfd6',
  well: '#f0ede7',
  edge: '#8a8376',
  act: '#2f4cb0',
  done: '#28653f',
  late: '#b3261e',
} as const

/** Points; A4. */
export const sheet = { width: 595.28, height: 841.89, margin: 48, inner: 499.28 } as const

export type Kind = 'H1' | 'H2' | 'H3' | 'P'
export type Look = { size: number; bold?: boolean; colour?: string; align?: 'left' | 'right'; gap?: number }
export type Place = { x: number; y: number; width: number }
export type Canvas = PDFKit.PDFDocument

export type Paper = {
  /** Writes words and answers where the next line may begin. */
  write(kind: Kind, words: string, place: Place, look: Look): number
  /** The height that words would take. */
  height(words: string, width: number, look: Look): number
  /** Draws; `said` is what it shows, for whoever does not see it. */
  draw(said: string, work: (canvas: Canvas) => void): void
  /** Lines and grounds that say nothing. */
  adorn(work: (canvas: Canvas) => void): void
  nextPage(): void
  /** Numbers the pages, and hands over the file. */
  finish(foot: string): Promise<Buffer>
}

export async function openPaper(about: { title: string; author: string; at: Instant }): Promise<Paper> {
  const { default: PdfDocument } = await import('pdfkit')
  const doc = new PdfDocument(optionsFor(about))
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const whole = new Promise<Buffer>((done) => doc.on('end', () => done(Buffer.concat(parts))))
  const root = doc.struct('Document')
  doc.addStructure(root)
  return {
    write: (kind, words, { x, y, width }, look) => {
      const put = () => void set(doc, look).text(words, x, y, { width, align: look.align ?? 'left', lineGap: look.gap ?? 1.5 })
      root.add(doc.struct(kind, {}, put))
      return doc.y
    },
    height: (words, width, look) => set(doc, look).heightOfString(words, { width, lineGap: look.gap ?? 1.5 }),
    draw: (said, work) => void root.add(doc.struct('Figure', { alt: said }, () => work(doc))),
    adorn: (work) => adorn(doc, work),
    nextPage: () => void doc.addPage(),
    finish: (foot) => {
      writeFeet(doc, foot)
      root.end()
      doc.end()
      return whole
    },
  }
}

function optionsFor({ title, author, at }: { title: string; author: string; at: Instant }): PDFKit.PDFDocumentOptions {
  const options = {
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    font: fonts.regular,
    info: { Title: title, Author: author, Creator: 'Amends', Producer: 'Amends', CreationDate: new Date(at) },
  }
  return options as unknown as PDFKit.PDFDocumentOptions // seam: its types do not know PDF/UA yet
}

function set(doc: Canvas, { size, bold = false, colour = ink.text }: Look): Canvas {
  return doc
    .font(bold ? fonts.bold : fonts.regular)
    .fontSize(size)
    .fillColor(colour)
}

function adorn(doc: Canvas, work: (canvas: Canvas) => void): void {
  doc.markContent('Artifact')
  work(doc)
  doc.endMarkedContent()
}

/** Whose report it is, and the number of each page: for the eye alone. */
function writeFeet(doc: Canvas, foot: string): void {
  const { start, count } = doc.bufferedPageRange()
  const y = sheet.height - 34
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n)
    adorn(doc, () => {
      set(doc, { size: 8, colour: ink.third }).text(foot, sheet.margin, y, { width: sheet.inner - 60, lineBreak: false })
      doc.text(`${n + 1} of ${count}`, sheet.width - sheet.margin - 60, y, { width: 60, align: 'right', lineBreak: false })
    })
  }
}
