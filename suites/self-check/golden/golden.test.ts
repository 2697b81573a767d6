import { describe, expect, test } from 'vitest'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { goldenName, readGolden } from './golden-file.js'
import { renderedReports, reportDigests } from './golden-reports.js'
import { digestsOf, requestsOf } from './golden-requests.js'
import { goldenSuite } from './golden-suite.js'

// What a rebuild must leave as it is. Where a change is meant, `npm run golden` writes it anew, and its diff belongs
// to the change.

describe.each(surfaceNames)('%s', (surface) => {
  const golden = readGolden(goldenName(surface)) as Record<string, unknown>

  test('its checks and requirements are as they were', async () => {
    const { requests: _requests, ...suite } = golden
    expect(JSON.parse(JSON.stringify(await goldenSuite(surface)))).toEqual(suite)
  })

  test('the same seed, tag and clock send the same requests', { timeout: 120_000 }, async () => {
    expect(digestsOf(await requestsOf(surface))).toEqual(golden['requests'])
  })
})

test('another tag sends other requests', async () => {
  const other = await requestsOf('kuzeypos/courier', { seed: 7, runTag: 'another', startedAt: Date.now() })
  expect(digestsOf(other)).not.toEqual((readGolden('kuzeypos-courier') as { requests: object }).requests)
})

test('the sample records are rendered as they were', async () => {
  expect(reportDigests(await renderedReports())).toEqual(readGolden('reports'))
})
