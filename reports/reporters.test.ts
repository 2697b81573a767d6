import { afterEach, describe, expect, test, vi } from 'vitest'
import { isReporterName, loadReporter, reporterNames } from './reporters.js'
import { sampleRecord } from './sample-record.js'

afterEach(() => vi.unstubAllEnvs())

describe.each(reporterNames)('the reporter %s', (name) => {
  test('is called by its name', async () => {
    expect((await loadReporter(name)).name).toBe(name)
  })

  test('gives the same bytes for the same record, elsewhere and later', async () => {
    const { render } = await loadReporter(name)
    const first = render(sampleRecord)
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8')
    vi.stubEnv('FORCE_COLOR', '1')
    vi.useFakeTimers({ now: Date.UTC(2040, 0, 1) })
    expect(render(structuredClone(sampleRecord))).toBe(first)
    vi.useRealTimers()
  })

  test('leaves the record as it is', async () => {
    const record = structuredClone(sampleRecord)
    await (await loadReporter(name)).render(record)
    expect(record).toEqual(sampleRecord)
  })

  test('renders a record without runs', async () => {
    const { render } = await loadReporter(name)
    expect(render({ ...sampleRecord, runs: [] })).toMatch(/\S/)
  })

  test('ends its last line', async () => {
    const { render } = await loadReporter(name)
    expect(render(sampleRecord)).toMatch(/[^\n]\n$/)
  })
})

test('knows its own names and no inherited ones', () => {
  expect(isReporterName('html')).toBe(true)
  expect(isReporterName('toString')).toBe(false)
})
