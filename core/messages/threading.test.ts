import { describe, expect, it } from 'vitest'
import { caseReference, newId } from '#core/ids.ts'
import { idsIn, messageIdOf, referenceIn, replyAddress } from './threading.ts'

describe('the reply address', () => {
  it('carries the reference of the case', () => {
    expect(replyAddress('care@oak.test', 'K7P2-9QDX')).toBe('care+k7p29qdx@oak.test')
    expect(replyAddress('care+uk@oak.test', 'K7P2-9QDX')).toBe('care+uk+k7p29qdx@oak.test')
  })
  it('gives it back, whatever stands around it', () => {
    expect(referenceIn(['care+k7p29qdx@oak.test'])).toBe('K7P2-9QDX')
    expect(referenceIn(['marta@example.com', 'Oak & Lantern <CARE+uk+K7P29QDX@oak.test>'])).toBe('K7P2-9QDX')
  })
  it('gives back every reference that can be made', () => {
    for (let byte = 0; byte < 256; byte++) {
      const reference = caseReference(Uint8Array.from([byte, 255 - byte, byte, 7, byte]))
      expect(referenceIn([replyAddress('care@oak.test', reference)])).toBe(reference)
    }
  })
  it('other plus addresses are no reference', () => {
    expect(referenceIn([])).toBeNull()
    expect(referenceIn(['care@oak.test', 'marta+shop@example.com', 'care+k7p29qdxx@oak.test', 'care+k7p29qdu@oak.test'])).toBeNull()
  })
})

describe('Message-IDs', () => {
  it('a mail of ours has the same one each time', () => {
    const id = newId('message', 0, new Uint8Array(10))
    expect(messageIdOf(id, 'care@oak.test')).toBe(`<${id}@oak.test>`)
  })
  it('are read from a header in their order, each once', () => {
    expect(idsIn('<a@x> <b@y>\r\n\t<a@x>,<c@z>')).toEqual(['<a@x>', '<b@y>', '<c@z>'])
    expect(idsIn('your mail of Monday')).toEqual([])
    expect(idsIn(undefined)).toEqual([])
  })
})
