import { afterAll, beforeAll, expect, test } from 'vitest'
import { imports, requires, underFakeTimers } from './fake-timers-cases.js'
import { ForeignProject } from './foreign-project.js'

let project: ForeignProject

beforeAll(async () => {
  const jest = ['jest-29@npm:jest@29.7.0', 'jest-30@npm:jest@30.5.2']
  const jsdom = ['jest-environment-jsdom@30.5.2', 'jest-fixed-jsdom@0.0.11']
  project = await ForeignProject.create(['msw@2.10.5', 'express@5', 'vitest@4.1.12', ...jest, ...jsdom])
  project.write({
    'jest.config.json': JSON.stringify({ testMatch: ['**/*.jest.cjs'] }),
    'faked.jest.cjs': [requires, 'const timers = jest', underFakeTimers].join('\n'),
    'faked.test.mjs': [
      `import { afterEach, expect, test, vi as timers } from 'vitest'`,
      imports,
      underFakeTimers,
    ].join('\n'),
  })
}, 600_000)
afterAll(() => project.close())

const jest = (version: number, environment: string): string[] => [
  `node_modules/jest-${version}/bin/jest.js`,
  '--config=jest.config.json',
  `--env=${environment}`,
]

test.each([
  ['Vitest', ['node_modules/vitest/vitest.mjs', 'run', '--root=.']],
  ['Jest 29', jest(29, 'node')],
  ['Jest 30', jest(30, 'node')],
  // Its timers are numbers.
  ['Jest 30 in jsdom', jest(30, 'jest-fixed-jsdom')],
])('%s: what its timers fake, hangs no call', { timeout: 120_000 }, async (_, args) => {
  const { status, output } = await project.run(process.execPath, args)
  expect(output).toMatch(/Tests.*6 passed/)
  expect(status).toBe(0)
})
