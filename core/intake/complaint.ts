// What the complaint form asks, and what it says when something is missing. Three questions and no more: what would help is for us to offer.

import { addressShape, line, prose } from '#core/shapes.ts'

/** The form's questions in order, each with the words on the page and the way that it is checked. */
export const complaintFields = {
  name: { label: 'Your name', missing: 'Please tell us your name, so that we know how to greet you.', shape: line(120) },
  email: { label: 'Your e-mail address', missing: 'Please tell us your e-mail address, so that we can answer you.', shape: addressShape },
  words: { label: 'What happened?', missing: 'Please tell us what happened, in your own words.', shape: prose(20_000) },
} as const

export type ComplaintField = keyof typeof complaintFields
export type Complaint = Record<ComplaintField, string>
export type ComplaintErrors = Partial<Record<ComplaintField, string>>

/** The complaint as it can be kept, or for each field that does not fit a sentence that helps. */
export function complaintFrom(
  typed: Complaint,
): { complaint: Complaint; errors?: undefined } | { errors: ComplaintErrors; complaint?: undefined } {
  const complaint: Complaint = { name: '', email: '', words: '' }
  const errors: ComplaintErrors = {}
  for (const field of Object.keys(complaintFields) as ComplaintField[]) {
    const { shape, missing } = complaintFields[field]
    const read = shape.safeParse(typed[field])
    if (read.success) complaint[field] = read.data
    else errors[field] = typed[field].trim() === '' ? missing : (read.error.issues[0]?.message ?? missing)
  }
  return Object.keys(errors).length > 0 ? { errors } : { complaint }
}
