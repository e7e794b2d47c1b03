// The API on one page for people: made from the OpenAPI document alone, so that it says what the contract says. No script, nothing fetched.

import type { OpenAPIHono } from '@hono/zod-openapi'
import { abilities, type Ability } from '#core/people/abilities.ts'
import { refusalCodes } from '#core/refusal.ts'
import { apiPageStyle } from '#server/platform/http/api-page-style.ts'
import { exampleOf, fieldsOf, kindOf, nameOf, type Schema } from '#server/platform/http/api-shape.ts'
import { abilityKey, apiDocument } from '#server/platform/http/openapi.ts'
import { type Html, html, plainPage } from '#server/platform/http/plain-page.ts'

type Parameter = { name: string; in: string; required?: boolean; schema: Schema; description?: string }
type Content = Record<string, { schema: Schema }>
type Operation = {
  operationId: string
  summary: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
  [abilityKey]: string
}
type Document = {
  info: { description: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
type Place = { method: string; path: string; operation: Operation }
type Telling = { base: string; shapes: Record<string, Schema> }

export function serveApiPage(app: OpenAPIHono, version: string, base: string): void {
  let page: { body: Html } | null = null
  app.get('/api', (c) => c.redirect('/api/docs', 302))
  app.get('/api/docs', () => {
    page ??= { body: apiPage(apiDocument(app, version) as unknown as Document, base) } // seam: the library's own type of it is looser
    return plainPage({
      title: 'API of Amends',
      language: 'en',
      brand: 'Amends',
      aside: `API, version ${version}`,
      style: apiPageStyle,
      ...page,
    })
  })
}

export function apiPage({ info, paths, components }: Document, base: string): Html {
  const places = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  const groups = Map.groupBy(places, ({ operation }) => operation.tags[0] ?? '')
  const telling: Telling = { base, shapes: components.schemas }
  return html`<h1>The API of Amends</h1>
<p>${info.description}</p>
<p>The staff app uses nothing else. The same as a document for programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). A question mark behind a field says that it may be left out.</p>
${begin(base)}
<nav aria-label="Endpoints"><h2>Endpoints</h2><dl>${[...groups].map(([tag, own]) => html`<div><dt><a href="#area-${tag}">${titleOf(tag)}</a></dt><dd>${own.map(({ operation }) => html`<a href="#${operation.operationId}">${operation.summary}</a>`)}</dd></div>`)}</dl></nav>
${refusals()}
${[...groups].map(([tag, own]) => html`<section id="area-${tag}" aria-labelledby="title-${tag}"><h2 id="title-${tag}">${titleOf(tag)}</h2>${own.map((place) => endpointOf(place, telling))}</section>`)}
<section id="shapes"><h2>Shapes</h2>${Object.entries(components.schemas).map(([name, schema]) => html`<article id="shape-${name}"><h3>${name}</h3>${fieldsOf(schema)}</article>`)}</section>`
}

function begin(base: string): Html {
  return html`<section><h2>To begin</h2>
<p>Make a key in Settings → API keys, and send it with each call. It is shown once; keep it in AMENDS_KEY.</p>
<pre tabindex="0" aria-label="First call"><code>curl ${base}/api/me -H "Authorization: Bearer $AMENDS_KEY"</code></pre>
<p>With the header <code>Idempotency-Key</code> an act is done once, however often it is sent. Lists answer <code>rows</code> and <code>next</code>; ask again with <code>after</code> set to <code>next</code> until it is null.</p></section>`
}

function refusals(): Html {
  const rows = Object.entries(refusalCodes).map(([code, status]) => html`<tr><td><code>${code}</code></td><td>${status}</td></tr>`)
  return html`<section id="refusals"><h2>Refusals</h2>
<p>Every no is <code>application/problem+json</code>: a <code>code</code> for programs, a sentence for people in <code>detail</code>, and the <code>field</code> that has to change where there is one. See ${kindOf({ $ref: '#/Problem' })}.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th></tr></thead><tbody>${rows}</tbody></table></section>`
}

function endpointOf({ method, path, operation }: Place, telling: Telling): Html {
  const { operationId, summary, parameters = [], requestBody, responses } = operation
  const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const refuses = Object.keys(responses).filter((code) => !code.startsWith('2'))
  const [type, answered] = Object.entries(answer?.content ?? {})[0] ?? []
  const body = requestBody?.content['application/json']?.schema
  return html`<article id="${operationId}"><h3>${summary}</h3>
<p class="call"><b>${method}</b> <code>${path}</code></p>
<p class="who">${whoMay(operation[abilityKey])} <span>${operationId}</span></p>
${parameters.length > 0 && html`<h4>Parameters</h4><ul class="fields">${parameters.map(parameterOf)}</ul>`}
${body && html`<h4>Body</h4>${shapeOf(body)}`}
<h4>Answer ${status}</h4>${type === 'application/json' && answered ? shapeOf(answered.schema) : html`<p>A file (${type})</p>`}
<p class="who">Refuses with <a href="#refusals">${refuses.join(', ')}</a></p>
<pre tabindex="0" aria-label="Example of ${operationId}"><code>${curl({ method, path, operation }, telling)}</code></pre></article>`
}

function shapeOf(schema: Schema): Html {
  return nameOf(schema) ? html`<p>${kindOf(schema)}</p>` : fieldsOf(schema)
}

function parameterOf({ name, in: where, required, schema, description }: Parameter): Html {
  const said = description ?? schema.description
  return html`<li><code>${name}</code>${required ? null : '?'} <span>${kindOf(schema)}, in the ${where}</span>${said ? html` <em>${said}</em>` : null}</li>`
}

function whoMay(ability: string): Html {
  if (ability === 'anyone') return html`Anybody, without signing in.`
  if (ability === 'member') return html`Every member.`
  const { sentence, roles } = abilities[ability as Ability]
  return html`Needs <code>${ability}</code>: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (${roles.join(', ')}).`
}

function curl({ method, path, operation }: Place, { base, shapes }: Telling): string {
  const body = operation.requestBody?.content['application/json']?.schema
  const query = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required)
  const asked =
    query.length > 0 ? `?${query.map(({ name, schema }) => `${name}=${String(exampleOf(schema, shapes, name))}`).join('&')}` : ''
  const parts = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "${base}${path}${asked}"`,
    ...(operation[abilityKey] === 'anyone' ? [] : ['-H "Authorization: Bearer $AMENDS_KEY"']),
    ...(body
      ? ['-H "Content-Type: application/json"', `-d '${JSON.stringify(exampleOf(body, shapes)).replaceAll("'", String.raw`'\''`)}'`]
      : []),
  ]
  return parts.join(' \\\n  ')
}

/** “mailTests” is “Mail tests”. */
function titleOf(tag: string): string {
  const words = tag.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
