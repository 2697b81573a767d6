import { violatedRequirement } from '../../../mocks/defects/violated-requirement.js'
import { blindSpots, type BlindSpot } from './blind-spots.js'
import { exceptionsOf } from './exceptions.js'
import type { KillException, KillExceptions } from './exceptions/kill-exception.js'
import { matrixName, type DefectRun, type Kill, type MatrixSurface } from './kill-matrix.js'

type Headers = readonly { id: string; requirement: string }[]

/** What is wrong with a surface before anything has run: a requirement without a check or a defect. */
export function coverageFaults(matrixSurface: MatrixSurface): string[] {
  const { surface, suite, mock } = matrixSurface
  const called = matrixName(matrixSurface)
  const testable = Object.keys(suite.requirements).filter((name) => !suite.requirements[name]!.untestable)
  const checked = new Set(suite.checks.map(({ requirement }) => requirement))
  const defects = Object.keys(mock.defects)
  const exceptions = Object.keys(exceptionsOf(called))
  const ids = suite.checks.map(({ id }) => id as string)
  return [
    ...testable.filter((name) => !checked.has(name)).map((name) => `${called} ${name}: has no check`),
    ...testable.filter((name) => !mock.defects[name]).map((name) => `${called} ${name}: has no defect`),
    ...defects
      .filter((name) => !testable.includes(violatedRequirement(name)))
      .map((name) => `${called} ${name}: a defect of nothing testable`),
    ...exceptions
      .filter((name) => !defects.includes(name))
      .map((name) => `${called} ${name}: an exception of no defect`),
    ...Object.keys(blindSpots)
      .filter((id) => id.startsWith(`${surface}/`) && !ids.includes(id))
      .map((id) => `${id}: a blind spot of no check`),
  ]
}

/**
 * What is wrong with one defect's run. A check that is skipped accuses nobody: what it builds on is what the
 * defect broke.
 */
export function defectFaults(
  run: DefectRun,
  checks: Headers,
  exceptions: KillExceptions = exceptionsOf(matrixName(run)),
): string[] {
  const { defect, runs } = run
  const violated = violatedRequirement(defect)
  const kills = runs.flatMap(({ kills: found }) => found)
  const red = redIn(kills)
  const strangers = red.filter(({ requirement, drawn }) => requirement !== violated && !drawn)
  const excepted = exceptedBy(exceptions[defect], strangers)
  const isCaught = checks.some(
    ({ id, requirement }) => requirement === violated && red.some(({ check }) => check === id),
  )
  const say = (what: string): string => `${matrixName(run)} ${defect}: ${what}`
  return [
    ...(isCaught ? [] : [say('is caught by no check of its requirement')]),
    ...unique(strangers.filter(({ requirement }) => !excepted.includes(requirement)).map(describe)).map(
      (kill) => say(`turns ${kill} red, and no exception says why`),
    ),
    ...excepted
      .filter((requirement) => !strangers.some((kill) => kill.requirement === requirement))
      .map((requirement) => say(`the exception for ${requirement} is stale: none of its checks is red`)),
    ...unique(
      kills.filter(({ outcome }) => outcome === 'errored').map(({ check }) => say(`${check} is errored`)),
    ),
  ]
}

/** Checks of a requirement that none of its defects turns red, and blind spots that one of them does. */
export function greenFaults(
  runs: readonly DefectRun[],
  requirement: string,
  checks: Headers,
  spots: Readonly<Record<string, BlindSpot>> = blindSpots,
): string[] {
  const red = redIn(runs.flatMap((run) => run.runs.flatMap(({ kills }) => kills)))
  const isRed = (id: string): boolean => red.some(({ check }) => check === id)
  const own = checks.filter((check) => check.requirement === requirement).map(({ id }) => id)
  return [
    ...own
      .filter((id) => !isRed(id) && !spots[id])
      .map((id) => `${id}: stays green under each defect of ${requirement}`),
    ...own.filter((id) => isRed(id) && spots[id]).map((id) => `${id}: the blind spot is stale, it is red`),
  ]
}

/** Blind spots whose check the named defect does not turn red either. */
export function blindSpotFaults(runs: readonly DefectRun[], surface: string): string[] {
  return Object.entries(blindSpots)
    .filter(([id]) => id.startsWith(`${surface}/`))
    .filter(([id, { redUnder }]) => {
      const run = runs.find((candidate) => candidate.surface === surface && candidate.defect === redUnder)
      return !run?.runs.some(({ kills }) => kills.some(({ check }) => check === id))
    })
    .map(([id, { redUnder }]) => `${id}: stays green under ${redUnder} too`)
}

function exceptedBy(exception: KillException | undefined, strangers: readonly Kill[]): readonly string[] {
  if (exception?.requirements !== 'any') return exception?.requirements ?? []
  return strangers.map(({ requirement }) => requirement)
}

function redIn(kills: readonly Kill[]): Kill[] {
  return kills.filter(({ outcome }) => outcome === 'failed')
}

function describe({ check, requirement }: Kill): string {
  return `${check} (${requirement})`
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}
