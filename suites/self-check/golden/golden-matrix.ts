import { violatedRequirement } from '../../../mocks/defects/violated-requirement.js'
import type { ClientDefectRun } from '../clients/client-matrix.js'
import { exceptionsOf } from '../kill-matrix/exceptions.js'
import { matrixName, type Circumstances, type DefectRun } from '../kill-matrix/kill-matrix.js'

/** By defect: the checks that it turned red or took the ground from, in order, under each circumstance. */
export type GoldenMatrix = Readonly<Record<string, readonly string[]>>

/**
 * The cells of a surface's kill matrix. What is drawn goes red as the draw has it, and stays out; and under a defect that
 * may turn any check red, as the moment has it, only those of its own requirement are held.
 */
export function goldenMatrix(runs: readonly DefectRun[]): GoldenMatrix {
  const rows = runs.flatMap((run) => {
    const { surface, defect, runs: trials } = run
    return trials.map(({ circumstances, kills }): [string, string[]] => [
      `${defect}${said(circumstances)}`,
      kills
        .filter(({ drawn }) => !drawn)
        .filter(
          ({ requirement }) =>
            exceptionsOf(matrixName(run))[defect]?.requirements !== 'any' ||
            requirement === violatedRequirement(defect),
        )
        .map(({ check, outcome }) => cell(check.slice(surface.length + 1), outcome)),
    ])
  })
  return Object.fromEntries(rows)
}

/** The cells of the matrix of a surface's clients. */
export function goldenClientMatrix(runs: readonly ClientDefectRun[]): GoldenMatrix {
  return Object.fromEntries(
    runs.map(({ surface, defect, red }) => [
      defect,
      red.map(({ id, outcome }) => cell(id.slice(surface.length + 1), outcome)),
    ]),
  )
}

function cell(check: string, outcome: string): string {
  return outcome === 'failed' ? check : `${check} (${outcome})`
}

function said({ readings, without }: Circumstances): string {
  const words = [
    ...Object.entries(readings).map(([name, value]) => `${name}=${value}`),
    ...without.map((name) => `without ${name}`),
  ]
  return words.length > 0 ? ` [${words.join(', ')}]` : ''
}
