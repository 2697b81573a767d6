import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { shareOf } from './vitest.turn.js'

// The files that take ten seconds or more, the longest first.

/** What is proved in every run, or tries a share by itself (`shareOfTheTurn`). */
const everyTime = [
  'static.test.ts',
  'suites/self-check/pages/desk-live.spec.ts',
  'package.test.ts',
  'suites/self-check/records/no-leaks.test.ts',
  'cli.test.ts',
  'suites/self-check/clients/recordings.test.ts',
  'suites/self-check/clients/observed-clients.test.ts',
  'suites/self-check/golden/golden.test.ts',
  'reports/html/page/page-accessibility.spec.ts',
  'suites/self-check/servers/mock-conforms.test.ts',
  'suites/self-check/servers/independent-targets.test.ts',
  'suites/self-check/kill-matrix/kill-matrix.test.ts',
  'suites/self-check/records/from-check-to-verify.test.ts',
]

/** What takes turns in `npm test`, a third with each commit. */
const byTurns = [
  'suites/self-check/stories/rushed-integrator.test.ts',
  'reports/html/pictures/pictures.spec.ts',
  'suites/self-check/servers/gateways.test.ts',
  'commands/watch/watch-check.test.ts',
  'suites/self-check/pages/broken-server-page.spec.ts',
  'suites/self-check/rush/rush.test.ts',
  'suites/examples/tested/order-screen.spec.ts',
  'suites/self-check/pages/desk-acceptance.spec.ts',
  'docs/commands.test.ts',
  'suites/self-check/servers/outcomes.test.ts',
  'suites/self-check/suites/ci-steps.test.ts',
  'contracts/lint/lint-contracts.test.ts',
  'suites/self-check/servers/one-fault.test.ts',
  'reports/html/diff/diff-page.spec.ts',
  'suites/self-check/servers/read-back/read-back.test.ts',
  'reports/html/pictures/rush/rush-picture.spec.ts',
  'suites/self-check/stories/rehearsed-integrator.test.ts',
  'mocks/trials/kill-test/kill-run.test.ts',
  'suites/self-check/servers/do-nothing.test.ts',
  'suites/self-check/servers/coded-answers.test.ts',
  'suites/self-check/servers/stored-worlds.test.ts',
  'suites/self-check/servers/replicas.test.ts',
  'suites/self-check/own/independent-partner.test.ts',
  'suites/self-check/records/no-leaks.spec.ts',
  'suites/self-check/suites/own-playwright-suite.test.ts',
  'suites/self-check/suites/own-vitest-suite.test.ts',
  'suites/examples/tested/documented-commands.test.ts',
  'reports/html/pictures/story/story-picture.spec.ts',
  'mocks/persistence/replicas/idle-replicas.test.ts',
  'suites/self-check/servers/read-back/filing-front.test.ts',
  'suites/self-check/rush/events.test.ts',
  'reports/html/page/attestation-section.spec.ts',
  'reports/html/page/page-anchors.spec.ts',
  'reports/html/page/page-large.spec.ts',
  'suites/self-check/pages/desk-access.spec.ts',
  'suites/self-check/suites/run-needs.test.ts',
  'commands/process/closed-pipes.test.ts',
  'mocks/docs/partner-calls.test.ts',
  'suites/self-check/servers/matters.test.ts',
  'mocks/trials/bench/bench.test.ts',
  'suites/self-check/servers/adapters-conform.test.ts',
  'suites/self-check/own/one-of-the-five.test.ts',
  'reports/html/page/page-print.spec.ts',
  'reports/html/page/page-language.spec.ts',
  'commands/output/strangers-text.test.ts',
  'reports/html/page/page-filter.spec.ts',
  'reports/pdf/pdf-reporter.spec.ts',
  'suites/observe/proxy/recording-proxy-fuzz.test.ts',
  'reports/html/page/page-unstyled.spec.ts',
  'suites/self-check/clients/coded-calls.test.ts',
  'suites/self-check/servers/answered-by-another.test.ts',
  'suites/self-check/tools/server-by-file.test.ts',
  'suites/self-check/records/results-schema.test.ts',
  'reports/attestation/verify/changed-bytes.test.ts',
  'reports/html/page/page-copy.spec.ts',
  'reports/html/page/page-hostile.spec.ts',
  'mocks/persistence/long-work.test.ts',
]

const parts = 3
const longest = [...everyTime, ...byTurns]

const gone = longest.filter((file) => !existsSync(join(import.meta.dirname, file)))
if (gone.length > 0)
  throw new Error(`vitest.long-tests.ts names files that are not there: ${gone.join(', ')}`)

/** The files that wait for another turn. */
export function waitingAt(turn: string): string[] {
  const now = new Set(shareOf(byTurns, parts, turn))
  return byTurns.filter((file) => !now.has(file))
}

const ranks = new Map(longest.map((file, rank) => [join(import.meta.dirname, file), rank]))

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
