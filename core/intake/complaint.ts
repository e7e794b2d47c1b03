// What the complaint form asks, and what it finds wrong. Three questions and no more: what would help is for us to offer.
// The words of the questions and of what is missing belong to the language of the page.

import { addressShape, line, prose } from '#core/shapes.ts'

/** The form's questions in order, each with the way that it is checked. */
export const complaintFields = { name: line(120), email: addressShape, words: prose(20_000) } as const

export type ComplaintField = keyof typeof complaintFields
export type Complaint = Record<ComplaintField, string>
export type ComplaintFault = 'missing' | 'tooLong' | 'unfit'
export type ComplaintErrors = Partial<Record<ComplaintField, ComplaintFault>>

/** The complaint as it can be kept, or for each field that does not fit what is wrong with it. */
export function complaintFrom(
  typed: Complaint,
): { complaint: Complaint; errors?: undefined } | { errors: ComplaintErrors; complaint?: undefined } {
  const complaint: Complaint = { name: '', email: '', words: '' }
  const errors: ComplaintErrors = {}
  for (const field of Object.keys(complaintFields) as ComplaintField[]) {
    const read = complaintFields[field].safeParse(typed[field])
    if (read.success) complaint[field] = read.data
    else if (typed[field].trim() === '') errors[field] = 'missing'
    else errors[field] = read.error.issues.some((issue) => issue.code === 'too_big') ? 'tooLong' : 'unfit'
  }
  return Object.keys(errors).length > 0 ? { errors } : { complaint }
}
