import { expect, test } from 'vitest'
import { mockOptions } from '../../mocks/mock-options.js'
import { mockedTargets } from '../../mocks/mocked-targets.js'
import { startMockServer } from '../../mocks/server/mock-server.js'
import { judgeTargets } from '../check-command.js'

test('what a mock refuses beyond its own limits is held against nobody', async () => {
  const server = await startMockServer(await mockOptions({ port: 0, limits: { bodyBytes: 50 } }))
  const target = mockedTargets(server.baseUrl)['bkyemek/pos']!
  const { runs } = await judgeTargets({ mock: target }, { only: ['bkyemek/pos/authentication/no-credentials'] }, 'test')
  await server.close()
  const outcomes = runs.flatMap(({ checks }) => checks.map(({ outcome }) => outcome))
  expect(outcomes).toContain('errored')
  expect(outcomes).not.toContain('failed')
})
