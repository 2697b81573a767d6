import { expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { judgeAt } from '../judging/judge-at.js'

test('what a mock refuses beyond its own limits is held against nobody', async () => {
  const server = await startMockServer(await mockOptions({ port: 0, limits: { bodyBytes: 50 } }))
  const records = await judgeAt(server.baseUrl, 'bkyemek/pos', {
    timeoutMs: 5000,
    isWanted: ({ id }) => id.startsWith('bkyemek/pos/authentication/'),
  })
  await server.close()
  const outcomes = new Set(records.map(({ outcome }) => outcome))
  expect(outcomes).toContain('errored')
  expect(outcomes).not.toContain('failed')
})
