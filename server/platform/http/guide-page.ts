// From a page of the guide to HTML: headings, paragraphs, lists, pictures, links, bold, code. The guide uses no more of Markdown than that,
// and a test refuses a page that does. Everything is escaped; a link that leads out of the guide becomes its words.

import { html, type Html } from '#server/platform/http/plain-page.ts'

export function pageOf(markdown: string): { title: string; body: Html } {
  const blocks = markdown.trim().split(/\n{2,}/)
  return { title: (blocks[0] ?? '').replace(/^# /, ''), body: html`<article class="guide">${blocks.map(block)}</article>` }
}

function block(text: string): Html {
  const heading = /^(#{1,3}) (.+)$/.exec(text)
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '')
  if (text.startsWith('- ')) return html`<ul>${items(text, /^- /m)}</ul>`
  if (text.startsWith('1. ')) return html`<ol>${items(text, /^\d+\. /m)}</ol>`
  if (text.startsWith('```')) return html`<pre>${text.replaceAll(/^```.*$/gm, '').trim()}</pre>`
  return html`<p>${inline(text)}</p>`
}

function headingOf(level: number, text: string): Html {
  if (level === 1) return html`<h1>${inline(text)}</h1>`
  return level === 2
    ? html`<h2 id="${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}">${inline(text)}</h2>`
    : html`<h3>${inline(text)}</h3>`
}

function items(text: string, mark: RegExp): Html[] {
  return text
    .split(new RegExp(mark.source, 'gm'))
    .slice(1)
    .map((item) => html`<li>${inline(item.trim())}</li>`)
}

const marks = /!\[([^\]]*)\]\(([^)]+)\)|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|`([^`]+)`/g

function inline(text: string): Html[] {
  const pieces: Html[] = []
  let from = 0
  for (const found of text.matchAll(marks)) {
    pieces.push(html`${text.slice(from, found.index)}`, marked(found))
    from = found.index + found[0].length
  }
  return [...pieces, html`${text.slice(from)}`]
}

function marked([, alt, picture, words, link, bold, code]: RegExpMatchArray): Html {
  if (picture !== undefined) return html`<img src="/guide/pictures/${picture.split('/').at(-1) ?? ''}" alt="${alt ?? ''}" loading="lazy">`
  if (bold !== undefined) return html`<b>${bold}</b>`
  if (code !== undefined) return html`<code>${code}</code>`
  const page = /^([a-z-]+)\.md(#[a-z0-9-]+)?$/.exec(link ?? '')
  return page ? html`<a href="/guide/${page[1] ?? ''}${page[2] ?? ''}">${words ?? ''}</a>` : html`${words ?? ''}`
}
