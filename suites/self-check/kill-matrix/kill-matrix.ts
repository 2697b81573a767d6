import { resolveReadings } from '../../../contracts/contract/reading.js'
import { levelOf } from '../../../contracts/requirements/requirement.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { loadMockedSurfaces } from '../../../mocks/surfaces/mocked-surfaces.js'
import type { MockSurface } from '../../../mocks/surfaces/mock-surface.js'
import { violatedRequirement } from '../../../mocks/defects/violated-requirement.js'
import { judgedSurfaces, loadSuite, judgedRevisions } from '../../register.js'
import type { Outcome } from '../../record/run-record.js'
import { outweighs } from '../../run/record/write-check-record.js'
import type { SurfaceSuite } from '../../surface-suite.js'
import type { ChosenReadings } from '../judging/judge-at.js'
import { judgeMock, type Trial } from '../judging/judge-mock.js'

/** A surface that is both judged and mocked. */
export interface MatrixSurface {
  surface: Surface
  /** Where it is another than the one that uyum follows. */
  revision?: string
  suite: SurfaceSuite
  mock: MockSurface
}

/** What a check said of a defect; checks that passed or did not apply are left out. */
export interface Kill {
  check: string
  requirement: string
  outcome: Outcome
  /**
   * A generated check draws whatever the documents promise, and so it goes red with each requirement that weighs
   * as much as itself. With a lighter one it must not: it would accuse a target of what no document says.
   */
  drawn?: boolean
}

/** One defect under what its requirement's checks need. */
export interface DefectRun {
  surface: Surface
  revision?: string
  defect: string
  runs: { circumstances: Circumstances; kills: Kill[] }[]
}

/** Under what a check applies. */
export type Circumstances = Required<Pick<Trial, 'readings' | 'without'>>

export async function loadMatrixSurfaces(): Promise<MatrixSurface[]> {
  const mocks = (await loadMockedSurfaces()).filter(({ surface }) => judgedSurfaces.includes(surface))
  const revised = mocks.flatMap(({ surface }) =>
    judgedRevisions(surface).map(async (revision) => ({
      surface,
      revision,
      suite: await loadSuite(surface, revision),
      mock: (await loadMockedSurfaces(revision)).find((mock) => mock.surface === surface)!,
    })),
  )
  return Promise.all([
    ...mocks.map(async (mock) => ({ surface: mock.surface, suite: await loadSuite(mock.surface), mock })),
    ...revised,
  ])
}

/** What a surface's matrix is called: `hiziryemek/platform`, `hiziryemek/platform@later`. */
export function matrixName({ surface, revision }: Pick<MatrixSurface, 'surface' | 'revision'>): string {
  return revision === undefined ? surface : `${surface}@${revision}`
}

/** The defects of each requirement that has one. */
export function defectsByRequirement({ mock }: MatrixSurface): Map<string, string[]> {
  const defects = Object.keys(mock.defects)
  const requirements = [...new Set(defects.map(violatedRequirement))]
  return new Map(
    requirements.map((name) => [name, defects.filter((defect) => violatedRequirement(defect) === name)]),
  )
}

/** Judges a mock with one defect by all checks of its surface. */
export async function runDefect(
  { surface, revision, suite }: MatrixSurface,
  defect: string,
): Promise<DefectRun> {
  const runs: DefectRun['runs'] = []
  const violated = violatedRequirement(defect)
  for (const circumstances of circumstancesOf(suite, violated)) {
    const records = await judgeMock(surface, { defects: [defect], revision, ...circumstances })
    const kills = records
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
      .map(({ id, requirement, outcome, tags, level }) => {
        const drawn = tags.includes('generated') && !outweighs(level, levelOf(suite.requirements[violated]!))
        return { check: id, requirement, outcome, drawn }
      })
    runs.push({ circumstances, kills })
  }
  return { surface, ...(revision !== undefined && { revision }), defect, runs }
}

/** The fewest circumstances in which each check of the requirement applies once; the defaults come first. */
export function circumstancesOf(suite: SurfaceSuite, requirement: string): Circumstances[] {
  const defaults = resolveReadings(suite.contract.readings)
  const needed = new Map<string, Circumstances>()
  for (const check of suite.checks) {
    if (check.requirement !== requirement) continue
    const chosen = Object.entries(check.readings ?? {}).flatMap(([name, values]) =>
      values.includes(defaults[name]!) ? [] : [[name, values[0]!]],
    )
    const without = check.without ?? []
    needed.set(JSON.stringify([chosen, without]), {
      readings: Object.fromEntries(chosen) as ChosenReadings,
      without,
    })
  }
  return [...needed.values()].toSorted((a, b) => differencesOf(a) - differencesOf(b))
}

function differencesOf({ readings, without }: Circumstances): number {
  return Object.keys(readings).length + without.length
}
