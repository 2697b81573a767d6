import type { Outcome, Run, RunRecord } from '../../../suites/record/run-record.js'

/** Runs whose verdict does not follow from their checks: somebody wrote it into the record. */
export function impossibleVerdicts({ runs }: RunRecord): Run[] {
  return runs.filter((run) => !isPossible(run))
}

/**
 * The rule of the verdict, as far as a record tells it. Of who was only watched, a client or a server behind a proxy,
 * it does not tell all: what there was no occasion for does not count, and where no call was made the verdict is
 * incomplete whatever the checks say.
 */
function isPossible({ side, checks, verdict, partial }: Run): boolean {
  const hasMust = (...outcomes: Outcome[]): boolean =>
    checks.some(({ level, outcome }) => level === 'must' && outcomes.includes(outcome))
  if (hasMust('failed')) return verdict === 'nonconformant'
  const isWatched = side === 'client' || checks.some(({ id }) => id.includes('/watched/'))
  const isJudged = checks.some(({ outcome }) => ['passed', 'failed', 'waived'].includes(outcome))
  const isOpen = partial || !isJudged || hasMust('errored') || (!isWatched && hasMust('skipped'))
  return verdict === 'incomplete' ? isOpen || isWatched : verdict === 'conformant' && !isOpen
}
