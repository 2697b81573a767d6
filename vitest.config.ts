import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'
import { LongestFirst } from './vitest.longest-first.js'

/** Ends a run with the line that a machine reads. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const broken = modules.filter((module) => module.errors().length > 0).length
    const count = (state: string): number => states.filter((found) => found === state).length
    const skipped = count('skipped')
    process.on('exit', () => {
      process.stdout.write(
        `${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      )
    })
  },
}

const world = '**/*.world.test.{ts,tsx}'
/** Tests that take partners of one's own among the others: for the whole process, so each of them has one. */
const enrolling = ['{contracts,mocks}/own/**/*.test.ts', 'suites/self-check/own/**/*.test.ts']
const exclude = ['**/node_modules/**', 'dist/**']

// In the mode `world`, the slow tests alone, which need the registry: no other run has them. In the mode `whole`, those
// that try a share a day try all.
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', closingLine],
    // Two more than there are cores: many tests wait for a process or a socket half of their time.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    // A test that takes two seconds alone took thirty beside three others as the run began.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: mode === 'whole' ? { UYUM_WHOLE: '1' } : {},
    // What is waited for comes when the machine gets to it.
    expect: { poll: { timeout: 10_000 } },
    projects:
      mode === 'world'
        ? [
            {
              extends: true,
              test: { name: 'world', include: [world], exclude, testTimeout: 120_000, hookTimeout: 600_000 },
            },
          ]
        : [
            // One load of the modules serves all files of a worker: no test changes what a module holds.
            {
              extends: true,
              test: {
                name: 'unit',
                include: ['**/*.test.{ts,tsx}'],
                exclude: [...exclude, ...enrolling, world],
                isolate: false,
              },
            },
            { extends: true, test: { name: 'enrolling', include: enrolling, exclude, isolate: true } },
            {
              extends: true,
              test: {
                name: 'browser',
                include: ['**/*.spec.{ts,tsx}'],
                exclude,
                isolate: false,
                globalSetup: 'reports/chromium/tested/start-shared-chromium.ts',
                testTimeout: 120_000,
                hookTimeout: 600_000,
              },
            },
          ],
  },
}))
