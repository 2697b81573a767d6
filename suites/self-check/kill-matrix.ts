import { resolveReadings } from '../../contracts/reading.js'
import type { Surface } from '../../contracts/surfaces.js'
import { loadMockedSurfaces } from '../../mocks/mocked-surfaces.js'
import type { MockSurface } from '../../mocks/mock-surface.js'
import { judgedSurfaces, loadSuite } from '../load-suite.js'
import type { Outcome } from '../run-record.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { judgeMock, type ChosenReadings } from './judge-mock.js'

/** A surface that is both judged and mocked. */
export interface MatrixSurface {
  surface: Surface
  suite: SurfaceSuite
  mock: MockSurface
}

/** What a check said of a defect; checks that passed or did not apply are left out. */
export interface Kill {
  check: string
  requirement: string
  outcome: Outcome
}

/** One defect under the readings that its requirement's checks need. */
export interface DefectRun {
  surface: Surface
  /** The requirement that it violates. */
  defect: string
  runs: { readings: ChosenReadings; kills: Kill[] }[]
}

export async function loadMatrixSurfaces(): Promise<MatrixSurface[]> {
  const mocks = (await loadMockedSurfaces()).filter(({ surface }) => judgedSurfaces.includes(surface))
  return Promise.all(
    mocks.map(async (mock) => ({ surface: mock.surface, suite: await loadSuite(mock.surface), mock })),
  )
}

/** Judges a mock with one defect by all checks of its surface. */
export async function runDefect({ surface, suite }: MatrixSurface, defect: string): Promise<DefectRun> {
  const runs: DefectRun['runs'] = []
  for (const readings of readingsThatApply(suite, defect)) {
    const records = await judgeMock(surface, { defects: [defect], readings })
    const kills = records
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
      .map(({ id, requirement, outcome }) => ({ check: id, requirement, outcome }))
    runs.push({ readings, kills })
  }
  return { surface, defect, runs }
}

/** The fewest sets of readings under which each check of the requirement applies once; the defaults come first. */
export function readingsThatApply(suite: SurfaceSuite, requirement: string): ChosenReadings[] {
  const defaults = resolveReadings(suite.contract.readings)
  const needed = new Map<string, ChosenReadings>()
  for (const check of suite.checks) {
    if (check.requirement !== requirement) continue
    const chosen = Object.entries(check.readings ?? {}).flatMap(([name, values]) =>
      values.includes(defaults[name]!) ? [] : [[name, values[0]!]],
    )
    needed.set(JSON.stringify(chosen), Object.fromEntries(chosen) as ChosenReadings)
  }
  return [...needed.values()].toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)
}
