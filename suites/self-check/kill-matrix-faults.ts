import { blindSpots, type BlindSpot } from './kill-matrix-blind-spots.js'
import { killMatrixExceptions, type KillExceptions } from './kill-matrix-exceptions.js'
import { pendingDefects, pendingSurfaces } from './pending-surfaces.js'
import type { DefectRun, Kill, MatrixSurface } from './kill-matrix.js'

/** What is wrong with a surface before anything has run: a requirement without a check or a defect. */
export function coverageFaults({ surface, suite, mock }: MatrixSurface): string[] {
  const testable = Object.keys(suite.requirements).filter((name) => !suite.requirements[name]!.untestable)
  const checked = new Set(suite.checks.map(({ requirement }) => requirement))
  const unknown = (names: readonly string[]): string[] => names.filter((name) => !testable.includes(name))
  const exceptions = killMatrixExceptions[surface] ?? {}
  const ids = suite.checks.map(({ id }) => id as string)
  return [
    ...testable.filter((name) => !checked.has(name)).map((name) => `${surface} ${name}: has no check`),
    ...testable.filter((name) => !mock.defects[name]).map((name) => `${surface} ${name}: has no defect`),
    ...unknown(Object.keys(mock.defects)).map((name) => `${surface} ${name}: a defect of nothing testable`),
    ...unknown(Object.keys(exceptions)).map((name) => `${surface} ${name}: an exception of no defect`),
    ...Object.keys(blindSpots)
      .filter((id) => id.startsWith(`${surface}/`) && !ids.includes(id))
      .map((id) => `${id}: a blind spot of no check`),
  ]
}

/** What is wrong with one defect's run. */
export function defectFaults(
  { surface, defect, runs }: DefectRun,
  checks: readonly { id: string; requirement: string }[],
  exceptions: KillExceptions = killMatrixExceptions[surface] ?? {},
  spots: Readonly<Record<string, BlindSpot>> = blindSpots,
): string[] {
  const kills = runs.flatMap((run) => run.kills)
  const red = kills.filter(({ outcome }) => outcome === 'failed')
  const own = checks.filter(({ requirement }) => requirement === defect)
  const excepted = exceptions[defect]?.requirements ?? []
  const strangers = red.filter(({ requirement }) => requirement !== defect)
  const isRed = ({ id }: { id: string }): boolean => red.some(({ check }) => check === id)
  const say = (what: string): string => `${surface} ${defect}: ${what}`
  const uncaught = own.some(isRed) ? [] : [say('is caught by no check of its requirement')]
  if (pendingSurfaces[surface]) return pendingDefects[surface]?.includes(defect) ? [] : uncaught
  return [
    ...uncaught,
    ...own
      .filter((check) => !isRed(check) && !spots[check.id])
      .map(({ id }) => say(`${id} stays green under its own defect`)),
    ...own
      .filter((check) => isRed(check) && spots[check.id])
      .map(({ id }) => say(`the blind spot of ${id} is stale: it is red`)),
    ...unique(strangers.filter(({ requirement }) => !excepted.includes(requirement)).map(describe)).map(
      (kill) => say(`turns ${kill} red, and no exception says why`),
    ),
    ...excepted
      .filter((requirement) => !strangers.some((kill) => kill.requirement === requirement))
      .map((requirement) => say(`the exception for ${requirement} is stale: none of its checks is red`)),
    ...kills
      .filter(({ outcome }) => outcome !== 'failed')
      .map(({ check, outcome }) => say(`${check} is ${outcome}`)),
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

function describe({ check, requirement }: Kill): string {
  return `${check} (${requirement})`
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}
