// A learning review with something in every part of it, told through the API: led by one, written in by another, shared.

type Call = (method: string, path: string, body?: object) => Promise<any> // oxlint-disable-line no-explicit-any -- seam: a story reads whatever came

const lines = [
  { section: 'sense', words: 'The page said “expected today”, and it had always been right.' },
  { section: 'factor', words: 'The notice went to a box that nobody owns', factor: 'information' },
  { section: 'factor', words: 'Two of four at work, nine cases each', factor: 'workload' },
  { section: 'well', words: 'Called back within 21 minutes' },
  { section: 'customer', words: 'Waited a day longer for something that was a present' },
  { section: 'takeaway', words: 'What a screen says is older than what a driver knows' },
]

/** `lead` leads it, `writer` is the member who writes, with their own way to call. Answers the id of the review. */
export async function tellReview(lead: Call, writer: { id: string; call: Call }, caseId: string): Promise<string> {
  const { reviewId } = await lead('POST', '/api/reviews', { caseId })
  const path = `/api/reviews/${reviewId}`
  const { moments } = await lead('GET', path)
  await lead('PATCH', path, { moment: moments[Math.floor(moments.length / 2)].at })
  await lead('POST', `${path}/people`, { memberIds: [writer.id] })
  await lead('POST', `${path}/writing`)
  await writer.call('POST', `${path}/answer`, { words: 'I would have trusted the page too, and told them it comes this evening.' })
  for (const line of lines) await lead('POST', `${path}/lines`, line)
  await lead('POST', `${path}/share`)
  await writer.call('POST', `${path}/comments`, { words: 'The depot has the same box.' })
  return reviewId
}
