import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that take ten seconds or more, the longest first. */
const longest = [
  'static.test.ts',
  'docs/commands.test.ts',
  'package.test.ts',
  'commands/watch/watch-check.test.ts',
  'suites/self-check/stories/rushed-integrator.test.ts',
  'suites/self-check/stories/rehearsed-integrator.test.ts',
  'suites/self-check/records/no-leaks.test.ts',
  'suites/self-check/servers/gateways.test.ts',
  'suites/self-check/servers/outcomes.test.ts',
  'suites/self-check/rush/rush.test.ts',
  'suites/examples/tested/documented-commands.test.ts',
  'suites/self-check/servers/mock-conforms.test.ts',
  'suites/self-check/clients/recordings.test.ts',
  'contracts/lint/lint-contracts.test.ts',
  'cli.test.ts',
  'mocks/trials/kill-test/kill-run.test.ts',
  'suites/self-check/servers/do-nothing.test.ts',
  'suites/self-check/servers/one-fault.test.ts',
  'suites/self-check/servers/independent-targets.test.ts',
  'suites/self-check/clients/observed-clients.test.ts',
  'suites/self-check/servers/replicas.test.ts',
  'suites/self-check/kill-matrix/kill-matrix.test.ts',
  'suites/self-check/suites/own-vitest-suite.test.ts',
  'suites/self-check/servers/coded-answers.test.ts',
  'suites/self-check/golden/golden.test.ts',
  'suites/self-check/suites/ci-steps.test.ts',
  'mocks/docs/partner-calls.test.ts',
  'reports/html/pictures/pictures.spec.ts',
  'suites/self-check/pages/desk-live.spec.ts',
  'suites/self-check/pages/broken-server-page.spec.ts',
  'suites/self-check/records/no-leaks.spec.ts',
  'suites/examples/tested/order-screen.spec.ts',
  'reports/html/page/page-accessibility.spec.ts',
  'reports/html/diff/diff-page.spec.ts',
]

const ranks = new Map(longest.map((file, rank) => [join(import.meta.dirname, file), rank]))

const gone = [...ranks.keys()].filter((file) => !existsSync(file))
if (gone.length > 0)
  throw new Error(`vitest.longest-first.ts names files that are not there: ${gone.join(', ')}`)

/**
 * On a fresh clone Vitest knows no durations and goes by size: a long file that comes last runs alone to the end. The
 * files of a project stay together, for a worker is kept only where the next file is of its project.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rankOf = ({ moduleId }: TestSpecification): number => ranks.get(moduleId) ?? Infinity
    const byRank = sorted.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) => byRank.filter((file) => file.project === project))
  }
}
