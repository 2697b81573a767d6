import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ShownRuns } from '../../mocks/control/check-runs.js'
import { sampleRecord } from '../../reports/samples/record.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** A folder with a configuration that names one for reports, and a record in each. */
function folderWithReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-desk-out-'))
  writeFileSync(join(folder, 'uyum.config.json'), JSON.stringify({ mock: { out: './configured' } }))
  for (const name of ['configured', 'said']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'results.json'), JSON.stringify(sampleRecord))
  }
  return folder
}

test.each([
  ['the configuration names', [], join('configured', 'results.json')],
  ['a flag names', ['--out', 'said'], join('said', 'results.json')],
])('the desk shows the reports of the folder that %s', async (_who, flags, file) => {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', '--json', ...flags], {
    cwd: folderWithReports(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { baseUrl } = JSON.parse(line.toString()) as { baseUrl: string }
  const runs = (await (await fetch(`${baseUrl}/_uyum/checks`)).json()) as ShownRuns
  expect(runs.record?.file).toBe(file)
  expect(runs.verdicts).toHaveLength(sampleRecord.runs.length)
})
