import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import type { RunRecord } from '../../record/run-record.js'
import type { Judge } from './judge.js'
import { runTool } from './run-tool.js'

const root = join(import.meta.dirname, '..', '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const surface = 'muditakurye/courier'

/** `uyum check` as it is built. */
export const uyumJudge: Judge = {
  name: 'uyum check',
  version,
  async complaints({ mockUrl, baseUrl }) {
    const out = mkdtempSync(join(tmpdir(), 'uyum-judge-'))
    const { apiKey, restaurantId, basic } = defaultCredentials[surface]
    const credentials = [
      `apiKey=${apiKey}`,
      `restaurantId=${restaurantId}`,
      `basic.username=${basic.username}`,
      `basic.password=${basic.password}`,
    ]
    await runTool(
      process.execPath,
      [
        join(root, 'dist', 'cli.js'),
        ...['check', surface, '--target', baseUrl, '--states', `${mockUrl}/_uyum/states/${surface}`],
        ...['--credential', ...credentials, '--reporter', 'json', '--out', out],
      ],
      out,
    )
    const { runs } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
    return new Set(
      runs.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)),
    )
  },
}
