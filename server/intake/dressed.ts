// The HTML of a mail, cleaned: only what dresses words stays. Nothing in it runs, nothing is sent, and no picture is fetched from elsewhere
// unless somebody asked. It is shown in a frame without any rights besides, so that two walls would have to fall.

import type { Email } from 'postal-mime'
import sanitize from 'sanitize-html'
import { inTime } from '#server/intake/in-time.ts'

/** Characters of HTML that are read; what is longer is a newsletter or an attack. */
const longest = 1_000_000
/** Milliseconds that the cleaning may take. */
const patience = 2000
/** Bytes of one picture that travels in the mail and is shown within it. */
const pictureBytes = 3_000_000
const picture = /^image\/(?:png|jpeg|gif|webp)$/
/** An address that leaves for a page, a mail or a call, and nothing that could act here. */
const leadsSomewhere = /^(?:https?:\/\/|mailto:|tel:)/i
/** A value that fetches nothing and escapes nowhere. */
const plainly = [/^(?!.*(?:url|expression|image-set|@|\\|javascript))[^<>{};]{1,200}$/i]
const styles = [
  'color',
  'background-color',
  'font',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'text-align',
  'text-decoration',
  'vertical-align',
  'white-space',
  'border',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-collapse',
  'border-color',
  'border-radius',
  'margin',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'padding',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'width',
  'max-width',
  'height',
  'list-style-type',
]

/** A whole page, ready to be framed. */
export function dressedSafely(mail: Pick<Email, 'html' | 'attachments'>, withPictures: boolean): string {
  const html = (mail.html ?? '').slice(0, longest)
  const words = inTime(
    patience,
    () => sanitize(html, rules(mail.attachments, withPictures)),
    () => '<p>This mail is built so that it cannot be shown as it was dressed. Its words stand in the conversation.</p>',
  )
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><base target="_blank"><style>${dress}</style></head><body>${words}</body></html>`
}

/** Always on white: mails are made for paper, and their colours are not ours to turn. */
const dress =
  'body{margin:12px;background:#fff;color:#1b1a17;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}'

function rules(attachments: Email['attachments'], withPictures: boolean): sanitize.IOptions {
  return {
    allowedTags: [...sanitize.defaults.allowedTags, 'img', 'font', 'center', 'big', 'del', 'ins', 'strike'],
    disallowedTagsMode: 'discard',
    allowedAttributes: {
      '*': ['style', 'align', 'valign', 'bgcolor', 'color', 'width', 'height', 'dir', 'lang', 'title'],
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt'],
      table: ['border', 'cellpadding', 'cellspacing'],
      td: ['colspan', 'rowspan', 'nowrap'],
      th: ['colspan', 'rowspan', 'nowrap'],
      font: ['face', 'size'],
    },
    allowedStyles: { '*': Object.fromEntries(styles.map((name) => [name, plainly])) },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data', 'http', 'https'] },
    allowProtocolRelative: false,
    nestingLimit: 100,
    transformTags: {
      a: (tagName, { href }) => ({
        tagName,
        attribs: {
          ...(href && leadsSomewhere.test(href.trim()) ? { href: href.trim() } : {}),
          rel: 'noopener noreferrer nofollow',
          target: '_blank',
        },
      }),
      img: (tagName, attribs) => ({ tagName, attribs: pictured(attribs, attachments, withPictures) }),
    },
  }
}

/** A picture of the mail itself travels within the page; one from elsewhere stays away until it is asked for, and its description stands there. */
function pictured({ src = '', alt = '', width, height }: sanitize.Attributes, attachments: Email['attachments'], withPictures: boolean) {
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) }
  const said = src.trim()
  const name = /^cid:(.+)$/i.exec(said)?.[1]
  if (name !== undefined) return { alt, ...size, ...within(name, attachments) }
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/i.test(said)) return { alt, ...size, src: said }
  return withPictures && /^https?:\/\//i.test(said) ? { alt, ...size, src: said } : { alt }
}

function within(name: string, attachments: Email['attachments']): { src?: string } {
  const found = attachments.find(({ contentId }) => contentId?.replace(/^<|>$/g, '') === name)
  if (!found || typeof found.content === 'string' || !picture.test(found.mimeType) || found.content.byteLength > pictureBytes) return {}
  return { src: `data:${found.mimeType};base64,${Buffer.from(found.content as ArrayBuffer).toString('base64')}` }
}
