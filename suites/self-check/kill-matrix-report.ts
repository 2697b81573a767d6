import { mkdir, writeFile } from 'node:fs/promises'
import { blindSpotFaults, coverageFaults, defectFaults, greenFaults } from './kill-matrix-faults.js'
import { defectsByRequirement, loadMatrixSurfaces, runDefect, type DefectRun } from './kill-matrix.js'
import { renderKillMatrix } from './render-kill-matrix.js'

// The full proof (`npm run kill-matrix`, of some surfaces with `-- <surface>…`): it takes minutes, where the
// sample in the tests takes seconds.

const folder = 'uyum-report'
const wanted = process.argv.slice(2)
const surfaces = (await loadMatrixSurfaces()).filter(
  ({ surface }) => wanted.length === 0 || wanted.includes(surface),
)
const runs: DefectRun[] = []
const faults: string[] = []

for (const matrixSurface of surfaces) {
  process.stderr.write(`running the defects of ${matrixSurface.surface}\n`)
  faults.push(...coverageFaults(matrixSurface))
  const { checks } = matrixSurface.suite
  for (const [requirement, defects] of defectsByRequirement(matrixSurface)) {
    const found: DefectRun[] = []
    for (const defect of defects) found.push(await runDefect(matrixSurface, defect))
    runs.push(...found)
    faults.push(
      ...found.flatMap((run) => defectFaults(run, checks)),
      ...greenFaults(found, requirement, checks),
    )
  }
  faults.push(...blindSpotFaults(runs, matrixSurface.surface))
}

const matrix = renderKillMatrix(runs)
await mkdir(folder, { recursive: true })
await writeFile(`${folder}/kill-matrix.md`, matrix)
process.stdout.write(`${matrix}\n${runs.length} defects, ${faults.length} faults of the matrix\n`)
for (const fault of faults) process.stdout.write(`  ${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
