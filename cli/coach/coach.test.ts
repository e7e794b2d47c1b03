import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '#core/coach/rules.ts'
import { run } from '#cli/main.ts'
import { placesIn } from './places.ts'
import { asWritten } from './written.ts'

let folder: string
const bad = 'Dear Marta,\n\nWe are sorry if you feel that it took long.\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-coach-'))
  await writeFile(join(folder, 'bad.md'), bad)
})
afterAll(() => rm(folder, { recursive: true }))

async function coached(args: string[], piped: string | Uint8Array = '') {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['coach', ...args], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    piped: async () => Buffer.from(piped),
    env: {},
    now: () => '2026-03-04T13:12:00.000Z',
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const file = () => join(folder, 'bad.md')

type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number }
type Sarif = {
  version: string
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] } }
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[]
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[]
      fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[] }[]
    }[]
  }[]
}

describe('amends coach', () => {
  it('prints serious findings with line and column, and ends with 1', async () => {
    const { code, out } = await coached([file()])
    expect(code).toBe(1)
    expect(out).toMatch(/bad\.md:3:\d+ must-fix [\w-]+: /)
    expect(out).toMatch(/1 file: \d+ findings?, \d+ must-fix$/)
  })
  it('prints the same as JSON, with where each finding ends', async () => {
    const { out } = await coached(['--format', 'json', file()])
    const { findings, letters } = JSON.parse(out) as {
      findings: { path: string; line: number; endLine: number; endColumn: number; severity: string }[]
      letters: { path: string; components: { id: string; there: boolean }[]; promises: { sure: boolean; choices: string[] }[] }[]
    }
    expect(letters[0]?.components.map(({ id }) => id)).toEqual(expect.arrayContaining(['responsibility', 'repair', 'regret', 'empathy']))
    const third = findings.filter((one) => one.line === 3 && one.severity === 'must-fix')
    expect(third.length).toBeGreaterThan(0)
    expect(third.some((one) => one.path.endsWith('bad.md') && one.endLine === 3 && one.endColumn > 1)).toBe(true)
    expect((await coached(['--json', file()])).out).toBe(out)
  })
  it('reads what is piped in, and ends with 0 when nothing in it is grave', async () => {
    expect(await coached(['-'], bad)).toMatchObject({ code: 1, out: expect.stringContaining('stdin:3:') })
    const note = 'The parcel went to the old address. We call Marta tomorrow.\n'
    expect(await coached(['-', '--as', 'note'], note)).toMatchObject({ code: 0, err: '', out: '1 file: nothing found' })
  })
  it('reads a review as a review, and a letter in its own language', async () => {
    const review = 'This was human error: Tomas should have checked the label.\n'
    expect((await coached(['-', '--as', 'review'], review)).out).toContain('human-error')
    expect((await coached(['-'], review)).out).not.toContain('human-error')
    const letter = 'Guten Tag Marta,\n\nes tut uns leid, falls Sie sich geärgert haben.\n'
    expect((await coached(['-', '--language', 'de-AT'], letter)).out).toContain('conditional-non-apology')
    expect((await coached(['-'], letter)).out).toContain('conditional-non-apology')
    expect((await coached(['-', '--language', 'en'], letter)).out).not.toContain('conditional-non-apology')
  })
  it('says in JSON in which language each file was read', async () => {
    await writeFile(join(folder, 'schlecht.md'), 'Guten Tag Marta,\n\nes tut uns leid, falls Sie sich geärgert haben.\n')
    const { letters } = JSON.parse((await coached(['--json', file(), join(folder, 'schlecht.md')])).out) as { letters: object[] }
    expect(letters).toMatchObject([{ language: 'en' }, { language: 'de' }])
  })
  it('says that a text is in no language that it knows, since silence would be praise', async () => {
    const polish = 'Dzień dobry, bardzo nam przykro, że paczka nie dotarła na czas. Oddzwonimy do pani jutro przed południem.\n'
    expect(await coached(['-'], polish)).toMatchObject({
      code: 0,
      out: '1 file, 1 in a language that the coach does not read: nothing found',
      err: 'stdin: is in a language that the coach does not read, so little is said of it; --language reads it in one of en, de, es, fr',
    })
    const sarif = JSON.parse((await coached(['-', '--format', 'sarif'], polish)).out) as Sarif
    expect(sarif.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning' }] })
  })
  it('reads UTF-16 as editors on Windows keep it, and takes no picture for a letter', async () => {
    expect(await coached(['-'], Buffer.from(`\uFEFF${bad}`, 'utf16le'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('stdin:3:8 '),
    })
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    expect(await coached(['-'], picture)).toMatchObject({ code: 1, out: '', err: 'stdin: is no text in UTF-8 or UTF-16' })
    expect(await coached(['-'], Buffer.from('Es tut uns leid für die Lampe', 'latin1'))).toMatchObject({ code: 1, out: '' })
  })
  it('reads on when a file cannot be read, says which, and ends with 1', async () => {
    const { code, out, err } = await coached([join(folder, 'none.md'), '-', '--as', 'note'], 'All is well.')
    expect({ code, err }).toEqual({ code: 1, err: `${join(folder, 'none.md')}: is not there` })
    expect(out).toBe('1 file, 1 unread: nothing found')
  })
  it('reads a file once that is named twice, as where two patterns meet', async () => {
    const once = await coached([file()])
    expect(await coached([file(), `${folder}/./bad.md`, file()])).toEqual(once)
    expect(await coached(['-', '-'], bad)).toEqual(await coached(['-'], bad))
  })
  it('says of a folder that it is one', async () => {
    expect(await coached([folder])).toMatchObject({ code: 1, out: '', err: `${folder}: is a folder; please name the files in it` })
  })
  it('is shown how to be called where somebody asks, in either way', async () => {
    for (const asked of ['--help', '-h'])
      expect(await coached([asked])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('amends coach FILE') })
  })
  it('ends as it has to when whoever reads has enough after the first line', async () => {
    const long = join(folder, 'long.txt')
    await writeFile(long, bad.repeat(2000))
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'bin', 'amends'), 'coach', long])
    const err: Buffer[] = []
    child.stderr.on('data', (said: Buffer) => err.push(said))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, err: Buffer.concat(err).toString() }).toEqual({ code: 1, err: '' })
  }, 60_000)
  it('ends with 2 when it is called wrongly, and says what there is', async () => {
    expect(await coached([])).toMatchObject({ code: 2, err: expect.stringContaining('FILE') })
    expect(await coached(['--format', 'xml', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('text, json, sarif') })
    expect(await coached(['--as', 'poem', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('reply, template, note, review') })
    expect(await coached(['--language', 'tlh', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('en, de') })
  })
})

describe('SARIF', () => {
  it('tells every rule with its help, and each result with its level and its place', async () => {
    const sarif = JSON.parse((await coached(['--format', 'sarif', file()])).out) as Sarif
    expect(sarif.version).toBe('2.1.0')
    const [run] = sarif.runs
    const told = run?.tool.driver.rules ?? []
    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(told.every(({ help }) => help.text.length > 40)).toBe(true)
    expect(run?.results.length).toBeGreaterThan(0)
    for (const one of run?.results ?? []) {
      expect(told[one.ruleIndex]?.id).toBe(one.ruleId)
      expect(['error', 'warning', 'note']).toContain(one.level)
      const region = one.locations[0]?.physicalLocation.region
      expect(region?.startLine).toBeGreaterThan(0)
      expect(region?.startColumn).toBeGreaterThan(0)
      expect(one.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^file:.*bad\.md$/)
    }
    expect(run?.results.find(({ level }) => level === 'error')?.locations[0]?.physicalLocation.region.startLine).toBe(3)
  })
  it('names a file in this folder as a code host lists it', async () => {
    const near = relative(process.cwd(), file())
    const sarif = JSON.parse((await coached(['--format', 'sarif', `./${near}`])).out) as Sarif
    const uris = sarif.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)
    expect(new Set(uris)).toEqual(new Set([near.split(sep).join('/')]))
  })
  it('carries the quick fix, as new words for a stretch of the file', async () => {
    const sarif = JSON.parse((await coached(['--format', 'sarif', '-'], bad)).out) as Sarif
    const fixes = sarif.runs[0]?.results.flatMap((one) => one.fixes ?? []) ?? []
    const replaced = fixes.flatMap((fix) => fix.artifactChanges.flatMap(({ replacements }) => replacements))
    expect(replaced.length).toBeGreaterThan(0)
    expect(replaced.every(({ deletedRegion }) => deletedRegion.endLine >= deletedRegion.startLine)).toBe(true)
  })
  it('says what could not be read', async () => {
    const sarif = JSON.parse((await coached(['--format', 'sarif', join(folder, 'none.md')])).out) as Sarif
    expect(sarif.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] })
  })
})

describe('a file as it is written', () => {
  const macro = `---\ntitle: Late parcel\nblame: Tomas forgot\n---\n# Sorry if\n\n- **We are sorry** that [your parcel](https://example.com/p) is late.\n\n\`\`\`\nsorry if you\n\`\`\`\n`
  it('keeps every place, and reads only the words', () => {
    const read = asWritten('late.md', macro)
    expect(read.length).toBe(macro.length)
    expect(read.split('\n').length).toBe(macro.split('\n').length)
    expect(read.replace(/\s+/g, ' ').trim()).toBe('We are sorry that your parcel is late.')
    expect(read.indexOf('parcel is') < 0 && read.indexOf('your parcel')).toBe(macro.indexOf('your parcel'))
  })
  it('reads on after a block of code that holds nothing', () => {
    const read = asWritten(
      'late.md',
      'We are late.\n```\n```\nWe are sorry.\n~~~ts\n~~~\nIt is in the van.\n```\nnot this\n```\nAnd the lamp.\n',
    )
    expect(read.replace(/\s+/g, ' ').trim()).toBe('We are late. We are sorry. It is in the van. And the lamp.')
  })
  it('leaves a plain text as it is', () => {
    expect(asWritten('letter.txt', '# 1 of *many*\n')).toBe('# 1 of *many*\n')
  })
  it('counts lines and columns from 1', () => {
    expect(placesIn('ab\ncd')(0)).toEqual({ line: 1, column: 1 })
    expect(placesIn('ab\ncd')(4)).toEqual({ line: 2, column: 2 })
  })
})
