import { mkdir, writeFile } from 'node:fs/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import {
  clientDefectFaults,
  clientGreenFaults,
  renderClientMatrix,
  runClientDefect,
  type ClientDefectRun,
} from '../clients/client-matrix.js'
import { referenceClients } from '../clients/reference/reference-clients.js'
import { goldenName, hasGolden, readGolden, writeGolden } from '../golden/golden-file.js'
import { goldenClientMatrix, goldenMatrix, type GoldenMatrix } from '../golden/golden-matrix.js'
import { blindSpotFaults, coverageFaults, defectFaults, greenFaults } from './matrix-faults.js'
import {
  defectsByRequirement,
  loadMatrixSurfaces,
  matrixName,
  runDefect,
  type DefectRun,
} from './kill-matrix.js'
import { renderKillMatrix } from './render-matrix.js'

// The full proof (`npm run kill-matrix`, of some surfaces with `-- <surface>…`): it takes minutes, where the
// sample in the tests takes seconds. Each cell is held against the golden ones; `-- --write` freezes them anew.

const folder = 'uyum-report'
const { values, positionals: wanted } = parseArgs({
  // `--clients` leaves out the servers, whose defects take longer by far.
  options: { write: { type: 'boolean', default: false }, clients: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const isWanted = (surface: string): boolean => wanted.length === 0 || wanted.includes(surface)
const surfaces = values.clients ? [] : (await loadMatrixSurfaces()).filter((one) => isWanted(matrixName(one)))
const runs: DefectRun[] = []
const faults: string[] = []

/** Holds a surface's cells against the golden ones, or makes them these where there are none yet. */
function settle(name: string, cells: GoldenMatrix): void {
  if (values.write || !hasGolden(name)) return writeGolden(name, cells)
  const golden = readGolden(name) as GoldenMatrix
  const all = new Set([...Object.keys(golden), ...Object.keys(cells)])
  for (const defect of all) {
    if (isDeepStrictEqual(golden[defect], cells[defect])) continue
    const shown = (row?: readonly string[]): string => row?.join(', ') ?? 'no row'
    faults.push(`${name} ${defect}: was ${shown(golden[defect])}; is ${shown(cells[defect])}`)
  }
}

for (const matrixSurface of surfaces) {
  const called = matrixName(matrixSurface)
  process.stderr.write(`running the defects of ${called}\n`)
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
  const own = runs.filter((run) => matrixName(run) === called)
  faults.push(...blindSpotFaults(own, matrixSurface.surface))
  settle(goldenName(called, 'kill-matrix'), goldenMatrix(own))
}

const clientRuns: ClientDefectRun[] = []
const mock = await startMockServer(await mockOptions({ port: 0 }))
for (const client of referenceClients.filter(({ surface }) => isWanted(surface))) {
  process.stderr.write(`running the clients of ${client.surface}\n`)
  const found: ClientDefectRun[] = []
  for (const defect of Object.keys(client.defects)) {
    found.push(await runClientDefect(mock.baseUrl, client, defect))
  }
  clientRuns.push(...found)
  settle(goldenName(client.surface, 'client-matrix'), goldenClientMatrix(found))
  const red = new Set(found.flatMap((run) => run.red.map(({ id }) => id)))
  faults.push(...found.flatMap(clientDefectFaults), ...(await clientGreenFaults(client, red)))
}
await mock.close()

const matrix = `${renderKillMatrix(runs)}\n${renderClientMatrix(clientRuns)}`
await mkdir(folder, { recursive: true })
await writeFile(`${folder}/kill-matrix.md`, matrix)
process.stdout.write(
  `${matrix}\n${runs.length + clientRuns.length} defects, ${faults.length} faults of the matrix\n`,
)
for (const fault of faults) process.stdout.write(`  ${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
