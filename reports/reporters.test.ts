import { afterEach, describe, expect, test, vi } from 'vitest'
import type { TextReporter } from './reporter.js'
import { isReporterName, loadReporter, reporterNames } from './reporters.js'
import { sampleFullRecord } from './samples/full-record.js'
import { sampleHostileRecord } from './samples/hostile-record.js'
import { sampleRecord } from './samples/record.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

// A PDF needs a Chromium: pdf-reporter.spec.ts asks the same of it.
describe.each(reporterNames.filter((name) => name !== 'pdf'))('the reporter %s', (name) => {
  const load = async () => (await loadReporter(name)) as TextReporter

  test('is called by its name', async () => {
    expect((await load()).name).toBe(name)
  })

  test('gives the same bytes for the same record, elsewhere and later', async () => {
    const { render } = await load()
    const first = render(sampleFullRecord)
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8')
    vi.stubEnv('FORCE_COLOR', '1')
    vi.useFakeTimers({ now: Date.UTC(2040, 0, 1) })
    expect(render(structuredClone(sampleFullRecord))).toBe(first)
  })

  test('leaves the record as it is', async () => {
    const record = structuredClone(sampleFullRecord)
    ;(await load()).render(record)
    expect(record).toEqual(sampleFullRecord)
  })

  test('renders a record without runs', async () => {
    const { render } = await load()
    expect(render({ ...sampleRecord, runs: [] })).toMatch(/\S/)
  })

  test('renders a run without checks', async () => {
    const { render } = await load()
    const runs = sampleRecord.runs.map((run) => ({ ...run, checks: [] }))
    expect(render({ ...sampleRecord, runs })).toMatch(/\S/)
  })

  test('speaks both languages, English where none is named', async () => {
    const { render } = await load()
    expect(render(sampleRecord, { language: 'en' })).toBe(render(sampleRecord))
    expect(render(sampleRecord, { language: 'tr' })).toMatch(/\S/)
  })

  test('ends its last line', async () => {
    const { render } = await load()
    expect(render(sampleRecord)).toMatch(/[^\n]\n$/)
  })

  test('lets no text of a record act on who reads it', async () => {
    const text = (await load()).render(sampleHostileRecord)
    // Control characters that drive a terminal or break XML, and halves of characters.
    expect(text).not.toMatch(/(?![\n\t])[\u{0}-\u{1f}]|\p{Surrogate}/u)
  })
})

test('every report has a file of its own', async () => {
  const files = await Promise.all(reporterNames.map(async (name) => (await loadReporter(name)).file))
  const named = files.filter((file) => file !== undefined)
  expect(new Set(named).size).toBe(named.length)
})

test('knows its own names and no inherited ones', () => {
  expect(isReporterName('html')).toBe(true)
  expect(isReporterName('toString')).toBe(false)
})
