import { violatedRequirement } from '../../../mocks/defects/violated-requirement.js'
import { matrixName, type DefectRun } from './kill-matrix.js'
import { exceptionsOf } from './exceptions.js'

/** The matrix as Markdown: for each surface a table of requirement, defect and the checks that caught it. */
export function renderKillMatrix(runs: readonly DefectRun[]): string {
  const surfaces = [...new Set(runs.map(matrixName))]
  return [
    '# Kill matrix\n',
    'Each requirement has a deliberate violation or more, built into a mock. A row names the checks that caught it,',
    'and those of other requirements that went red with it, with the reason.\n',
    ...surfaces.flatMap((surface) => [
      `## ${surface}\n`,
      '| requirement violated | caught by | red with it |',
      '| --- | --- | --- |',
      ...runs.filter((run) => matrixName(run) === surface).map(row),
      '',
    ]),
  ].join('\n')
}

function row(run: DefectRun): string {
  const { surface, defect, runs } = run
  const caughtBy = runs.flatMap(({ circumstances: { readings, without }, kills }) => {
    const under = [
      ...Object.entries(readings).map(([name, value]) => `${name}=${value}`),
      ...without.map((name) => `without ${name}`),
    ]
    const note = under.length > 0 ? ` (${under.join(', ')})` : ''
    return kills
      .filter(
        ({ requirement, outcome }) => requirement === violatedRequirement(defect) && outcome === 'failed',
      )
      .map(({ check }) => `\`${check.slice(surface.length + 1)}\`${note}`)
  })
  const exception = exceptionsOf(matrixName(run))[defect]
  const redWithIt = exception ? `${[exception.requirements].flat().join(', ')}: ${exception.why}` : ''
  return `| \`${defect}\` | ${[...new Set(caughtBy)].join('<br>')} | ${redWithIt} |`
}
