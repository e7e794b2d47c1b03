// From a page of the guide to HTML: headings, paragraphs, lists, tables, pictures, links, bold, italics, code. The guide uses no more of Markdown than that,
// and a test refuses a page that does. Everything is escaped; a link that leads out of the guide becomes its words.

import { html, type Html } from '#server/platform/http/plain-page.ts'

/** `folder`: below docs/guide, where the page stands and what its links count from. */
export function pageOf(markdown: string, folder = ''): { title: string; body: Html } {
  const blocks = markdown.trim().split(/\n{2,}/)
  const shown = blocks.map((text) => block(text, folder))
  return { title: (blocks[0] ?? '').replace(/^# /, ''), body: html`<article class="guide">${shown}</article>` }
}

function block(text: string, folder: string): Html {
  const inline = (words: string) => inlineIn(words, folder)
  const heading = /^(#{1,3}) (.+)$/.exec(text)
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '', inline)
  if (text.startsWith('- ')) return html`<ul>${items(text, /^- /m, inline)}</ul>`
  if (text.startsWith('1. ')) return html`<ol>${items(text, /^\d+\. /m, inline)}</ol>`
  if (text.startsWith('|')) return table(text, inline)
  if (text.startsWith('```')) return html`<pre>${text.replaceAll(/^```.*$/gm, '').trim()}</pre>`
  return html`<p>${inline(text)}</p>`
}

type Inline = (words: string) => Html[]

function headingOf(level: number, text: string, inline: Inline): Html {
  if (level === 1) return html`<h1>${inline(text)}</h1>`
  return level === 2
    ? html`<h2 id="${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}">${inline(text)}</h2>`
    : html`<h3>${inline(text)}</h3>`
}

function table(text: string, inline: Inline): Html {
  const [head = [], , ...rows] = text.split('\n').map((line) => line.replace(/^\||\|$/g, '').split('|'))
  const cells = (row: string[]) => row.map((cell) => html`<td>${inline(cell.trim())}</td>`)
  return html`<table><thead><tr>${head.map((cell) => html`<th>${inline(cell.trim())}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table>`
}

function items(text: string, mark: RegExp, inline: Inline): Html[] {
  return text
    .split(new RegExp(mark.source, 'gm'))
    .slice(1)
    .map((item) => html`<li>${inline(item.trim())}</li>`)
}

const marks = /!\[([^\]]*)\]\(([^)]+)\)|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|`([^`]+)`|\*([^*\n]+)\*/g

function inlineIn(text: string, folder: string): Html[] {
  const pieces: Html[] = []
  let from = 0
  for (const found of text.matchAll(marks)) {
    pieces.push(html`${text.slice(from, found.index)}`, marked(found, folder))
    from = found.index + found[0].length
  }
  return [...pieces, html`${text.slice(from)}`]
}

function marked([, alt, picture, words, link, bold, code, italic]: RegExpMatchArray, folder: string): Html {
  if (picture !== undefined) return html`<img src="/guide/pictures/${picture.split('/').at(-1) ?? ''}" alt="${alt ?? ''}" loading="lazy">`
  if (bold !== undefined) return html`<b>${bold}</b>`
  if (code !== undefined) return html`<code>${code}</code>`
  if (italic !== undefined) return html`<i>${italic}</i>`
  const label = (words ?? '').replaceAll('`', '')
  const address = addressOf(link ?? '', folder)
  return address ? html`<a href="${address}">${label}</a>` : html`${label}`
}

/** Where a link of the guide leads in the app; null when it leads out of it. */
function addressOf(link: string, folder: string): string | null {
  const found = /^(\.\.\/|coach\/)?(README|[a-z-]+)\.md(#[a-z0-9-]+)?$/.exec(link)
  if (!found) return null
  const [, step = '', name = '', place = ''] = found
  const below = step === '../' ? '' : step === '' ? folder : 'coach'
  return `${['/guide', below, name === 'README' ? '' : name].filter((part) => part !== '').join('/')}${place}`
}
