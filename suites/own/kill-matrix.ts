import type { Surface } from '../../contracts/contract/surfaces.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import type { TargetConfiguration } from '../config/configuration.js'
import { loadSuite } from '../register.js'
import { Session } from '../run/session.js'

/** What a suite says of one defect of a mock. */
export interface DefectVerdict {
  surface: Surface
  defect: string
  requirement: string
  /** Checks of the violated requirement that went red: without one, nobody would notice. */
  killers: readonly string[]
  /** Checks of other requirements that went red with it. */
  others: readonly string[]
}

/** A mock that plays a surface, with a defect or without one. */
export interface PlayedDefect {
  target: TargetConfiguration
  close(): Promise<void>
}

/**
 * Judges a mock once for each of its defects, and first without any: there nothing may go red. `play` starts the mock
 * with a defect.
 */
export async function* killMatrix(
  surface: Surface,
  defects: readonly string[],
  play: (defect: string | undefined) => Promise<PlayedDefect>,
): AsyncGenerator<DefectVerdict> {
  for (const defect of [undefined, ...defects]) {
    const played = await play(defect)
    try {
      const red = await redChecks(surface, played.target)
      const requirement = defect?.split('/', 1)[0] ?? ''
      const of = (isOwn: boolean): string[] =>
        red.filter((one) => (one.requirement === requirement) === isOwn).map(({ id }) => id)
      yield { surface, defect: defect ?? '', requirement, killers: of(true), others: of(false) }
    } finally {
      await played.close()
    }
  }
}

async function redChecks(surface: Surface, declared: TargetConfiguration) {
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, declared)
  const session = new Session(suite, settings, { seed: 1, runTag: 'kill', startedAt: Date.now() }, {})
  const records = await Promise.all(suite.checks.map((check) => session.run(check)))
  await session.close()
  return records.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
}
