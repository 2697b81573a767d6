import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockedTarget } from '../../../mocks/surfaces/mocked-targets.js'
import type { Check } from '../../check.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import type { CheckRecord, PaceRecord } from '../../record/run-record.js'
import type { PaceNotice } from '../../run/pace/pace-notice.js'
import { usualPatience, type Patience } from '../../run/pace/patience.js'
import { Session } from '../../run/session.js'

/** Readings by name; those left out stand at their default. */
export type ChosenReadings = Readonly<Record<string, string>>

/** Under what a running mock is judged. */
export interface Judging {
  readings?: ChosenReadings
  /** Credentials that are left out. */
  without?: readonly string[]
  revision?: string | undefined
  timeoutMs: number
  /** Only these checks; all, where it is left out. */
  isWanted?: (check: Check) => boolean
  patience?: Patience
  maxDurationMs?: number | undefined
  onNotice?: (notice: PaceNotice) => void
  /** Hears at the end what turned requests away. */
  onPace?: (pace: PaceRecord | undefined) => void
}

/** Runs a surface's checks over a mock that runs there, and gives what they found. */
export async function judgeAt(
  baseUrl: string,
  surface: Surface,
  {
    readings = {},
    without = [],
    revision,
    timeoutMs,
    isWanted = () => true,
    patience = usualPatience,
    maxDurationMs,
    onNotice = () => undefined,
    onPace = () => undefined,
  }: Judging,
): Promise<CheckRecord[]> {
  // The control API is loaded when it is first asked: on a busy machine that outlasts a request's patience.
  await fetch(`${baseUrl}/_uyum/catalog`)
  const mocked = mockedTarget(baseUrl, surface, revision)
  const given = Object.entries(mocked.credentials).filter(([name]) => !without.includes(name))
  const declared = {
    ...mocked,
    credentials: Object.fromEntries(given),
    readings,
    timeoutMs,
    ...(revision !== undefined && { revision }),
  }
  const suite = await loadSuite(surface, revision)
  const settings = await resolveTarget(surface, declared)
  const identity = { seed: 1, runTag: 'self', startedAt: Date.now() }
  const session = new Session(suite, settings, identity, { patience, maxDurationMs, onNotice })
  const records = await Promise.all(suite.checks.filter(isWanted).map((check) => session.run(check)))
  onPace(session.pace)
  await session.close()
  return records
}

/** What of it speaks against the mock. */
export function objectionsIn(records: readonly CheckRecord[]): object[] {
  return records
    .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
    .map(({ id, outcome, expected, actual, reason }) => ({ id, outcome, expected, actual, reason }))
}
