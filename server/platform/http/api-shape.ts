// A JSON Schema of the OpenAPI document in words: its fields as a nested list, and an example that fits it.

import { type Html, html } from '#server/platform/http/plain-page.ts'

/** As much of JSON Schema as our contracts become. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** The name of a shape that stands once, at the end of the page. */
export function nameOf({ $ref }: Schema): string | null {
  return $ref ? $ref.slice($ref.lastIndexOf('/') + 1) : null
}

/** The fields of an object, each with its kind and what is said of it; anything else in one line. */
export function fieldsOf(schema: Schema): Html {
  const whole = merged(schema)
  if (!whole.properties) return html`<p>${kindOf(whole)}</p>`
  const required = new Set(whole.required)
  return html`<ul class="fields">${Object.entries(whole.properties).map(([name, field]) => fieldOf(name, field, required.has(name)))}</ul>`
}

function fieldOf(name: string, field: Schema, isRequired: boolean): Html {
  const inner = innerOf(field)
  return html`<li><code>${name}</code>${isRequired ? null : '?'} <span>${kindOf(field)}</span>${saidOf(field)}${inner && fieldsOf(inner)}</li>`
}

/** The object inside a field, a list or “or null”, when it has no name of its own. */
function innerOf(schema: Schema): Schema | null {
  if (schema.properties || schema.allOf) return schema
  const next = schema.items ?? choicesOf(schema).find((one) => one.type !== 'null' && !one.$ref)
  return next ? innerOf(next) : null
}

function saidOf({ description, default: fallback }: Schema): Html | null {
  const left = fallback === undefined ? '' : `Left out: ${JSON.stringify(fallback)}.`
  const said = description ? `${description}${/[.?!:]$/.test(description) ? '' : '.'}` : ''
  return said || left ? html` <em>${[said, left].filter(Boolean).join(' ')}</em>` : null
}

function choicesOf(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? []
}

function merged(schema: Schema): Schema {
  if (!schema.allOf) return schema
  const parts = schema.allOf.map(merged)
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties) as Record<string, Schema>,
    required: [...parts.flatMap((part) => part.required ?? []), ...(schema.required ?? [])],
  }
}

/** “text”, “time or null”, “list of Case”, “a | b”. Named shapes are links. */
export function kindOf(schema: Schema): Html {
  const name = nameOf(schema)
  if (name) return html`<a href="#shape-${name}">${name}</a>`
  const choices = choicesOf(schema)
  if (choices.length > 0) return html`${choices.map((one, place) => html`${place > 0 ? ' or ' : ''}${kindOf(one)}`)}`
  if (schema.const !== undefined) return html`${JSON.stringify(schema.const)}`
  if (schema.enum) return html`${schema.enum.map((one) => JSON.stringify(one)).join(' | ')}`
  if (Array.isArray(schema.type)) return html`${schema.type.map((one) => plainKind({ ...schema, type: one })).join(' or ')}`
  if (schema.prefixItems) return html`[${schema.prefixItems.map((one, place) => html`${place > 0 ? ', ' : ''}${kindOf(one)}`)}]`
  if (schema.items) return html`list of ${kindOf(schema.items)}`
  if (typeof schema.additionalProperties === 'object') return html`by name: ${kindOf(schema.additionalProperties)}`
  return html`${plainKind(schema)}`
}

const formats: Record<string, string> = { 'date-time': 'time', date: 'day' }

function plainKind({ type, format, pattern, minimum, maximum, maxLength }: Schema): string {
  const prefix = /^\^([a-z]+)_/.exec(pattern ?? '')?.[1]
  if (prefix) return `id, ${prefix}_…`
  if (format && formats[format]) return formats[format]
  if (type === 'string') return maxLength ? `text, at most ${maxLength}` : 'text'
  if (type === 'integer' || type === 'number') {
    const from = minimum !== undefined && minimum > -1e9 ? `from ${minimum}` : ''
    const to = maximum !== undefined && maximum < 1e15 ? `to ${maximum}` : ''
    return [type === 'integer' ? 'whole number' : 'number', from, to].filter(Boolean).join(' ')
  }
  return { boolean: 'true or false', null: 'null', object: 'object', array: 'list' }[String(type)] ?? 'anything'
}

const named: Record<string, string> = {
  address: 'marta@example.com',
  email: 'marta@example.com',
  mailbox: 'care@example.com',
  colour: '#28653f',
}

/** Something that fits: the required fields only, ids as their beginning. */
export function exampleOf(schema: Schema, shapes: Record<string, Schema>, name = ''): unknown {
  const ref = nameOf(schema)
  if (ref) return exampleOf(shapes[ref] ?? {}, shapes, name)
  const choice = choicesOf(schema).find((one) => one.type !== 'null')
  if (choice) return exampleOf(choice, shapes, name)
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const whole = merged(schema)
  if (whole.properties) return exampleFields(whole, shapes)
  if (schema.prefixItems) return schema.prefixItems.map((one) => exampleOf(one, shapes))
  if (schema.items) return [exampleOf(schema.items, shapes)]
  return plainExample(schema, name)
}

function exampleFields({ properties = {}, required = [] }: Schema, shapes: Record<string, Schema>): object {
  const shown = required.length > 0 ? required : Object.keys(properties).slice(0, 1)
  return Object.fromEntries(shown.flatMap((field) => (properties[field] ? [[field, exampleOf(properties[field], shapes, field)]] : [])))
}

function plainExample({ type, format, pattern, minimum }: Schema, name: string): unknown {
  const prefix = /^\^([a-z]+)_/.exec(pattern ?? '')?.[1]
  if (prefix) return `${prefix}_…`
  if (format === 'date-time') return '2026-03-04T13:31:00.000Z'
  if (format === 'date') return '2026-03-04'
  if (type === 'integer' || type === 'number') return Math.max(minimum ?? 1, 1)
  if (type === 'boolean') return true
  if (type === 'object') return {}
  return named[name] ?? '…'
}
