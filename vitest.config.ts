import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'
import { LongestFirst, waitingAt } from './vitest.long-tests.js'
import { turnOf } from './vitest.turn.js'

/** Ends a run with the line that a machine reads, and before it with what did not run. */
const closingLine = (waiting: readonly string[]): Reporter => ({
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const broken = modules.filter((module) => module.errors().length > 0).length
    const count = (state: string): number => states.filter((found) => found === state).length
    const skipped = count('skipped')
    process.on('exit', () => {
      if (waiting.length > 0)
        process.stdout.write(
          `${waiting.length} long files of tests wait for their turn; npm run test:whole runs them all\n`,
        )
      process.stdout.write(
        `${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      )
    })
  },
})

const world = '**/*.world.test.{ts,tsx}'
/** Tests that take partners of one's own among the others: for the whole process, so each of them has one. */
const enrolling = ['{contracts,mocks}/own/**/*.test.ts', 'suites/self-check/own/**/*.test.ts']
const exclude = ['**/node_modules/**', 'dist/**']

// In the mode `world`, the slow tests alone, which need the registry: no other run has them. In the mode `turns`, a third
// of the long files, another with each commit; in the mode `whole`, all, and what tries a share else tries everything.
export default defineConfig(({ mode }) => {
  const turn = turnOf(mode)
  const waiting = mode === 'turns' ? waitingAt(turn) : []
  const notNow = [...exclude, ...waiting]
  return {
    test: {
      reporters: ['default', closingLine(waiting)],
      // Two more than there are cores: many tests wait for a process or a socket half of their time.
      maxWorkers: availableParallelism() + 2,
      sequence: { sequencer: LongestFirst },
      // A test that takes two seconds alone took thirty beside three others as the run began.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      env: { UYUM_TURN: turn },
      // What is waited for comes when the machine gets to it.
      expect: { poll: { timeout: 10_000 } },
      projects:
        mode === 'world'
          ? [
              {
                extends: true,
                test: {
                  name: 'world',
                  include: [world],
                  exclude,
                  testTimeout: 120_000,
                  hookTimeout: 600_000,
                },
              },
            ]
          : [
              // One load of the modules serves all files of a worker: no test changes what a module holds.
              {
                extends: true,
                test: {
                  name: 'unit',
                  include: ['**/*.test.{ts,tsx}'],
                  exclude: [...notNow, ...enrolling, world],
                  isolate: false,
                },
              },
              {
                extends: true,
                test: { name: 'enrolling', include: enrolling, exclude: notNow, isolate: true },
              },
              {
                extends: true,
                test: {
                  name: 'browser',
                  include: ['**/*.spec.{ts,tsx}'],
                  exclude: notNow,
                  isolate: false,
                  globalSetup: 'reports/chromium/tested/start-shared-chromium.ts',
                  testTimeout: 120_000,
                  hookTimeout: 600_000,
                },
              },
            ],
    },
  }
})
