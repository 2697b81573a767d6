import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '../../../contracts/muditakurye/contract.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import type { Judge } from './judge.js'
import { runTool } from './run-tool.js'

const version = '4.32.5'
const folder = join(tmpdir(), `uyum-bench-schemathesis-${version}`)

/** Schemathesis, installed into a temporary environment of the Python at hand. */
export async function installSchemathesis(): Promise<Judge> {
  const program = join(folder, 'bin', 'schemathesis')
  if (!existsSync(program)) {
    await runTool('python3', ['-m', 'venv', folder])
    const told = await runTool(join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${version}`])
    if (!existsSync(program))
      throw new Error(`installing Schemathesis: expected it in ${folder}, pip says: ${told.slice(-300)}`)
  }
  const document = join(folder, 'muditakurye.json')
  writeFileSync(document, JSON.stringify(contract.document))
  const { apiKey } = defaultCredentials['muditakurye/courier']
  return {
    name: 'Schemathesis',
    version,
    async complaints({ baseUrl }) {
      const told = await runTool(
        program,
        ['run', document, '--url', baseUrl, '-H', `X-API-Key: ${apiKey}`, '--seed', '1', '--no-color'],
        folder,
      )
      return complaintsIn(told)
    },
  }
}

/** Each complaint stands below the operation that it is about. */
function complaintsIn(told: string): Set<string> {
  const found = new Set<string>()
  let operation = ''
  for (const line of told.split('\n')) {
    operation = /^_+ ([A-Z]+ \S+) _+$/.exec(line)?.[1] ?? operation
    const complaint = /^- (.+)$/.exec(line)?.[1]
    if (complaint !== undefined) found.add(`${operation}: ${complaint}`)
  }
  return found
}
