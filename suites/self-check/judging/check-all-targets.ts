import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { signReport } from '../../../reports/attestation/sign/sign-report.js'
import type { ReporterName } from '../../../reports/reporters.js'
import { sampleKeyPem } from '../../../reports/samples/attestation.js'
import type { RunRecord } from '../../record/run-record.js'

interface CheckedTargets {
  mock: string
  echo: string
  credentials: typeof defaultCredentials
  reporters: readonly ReporterName[]
  /** A part of every base URL, which a variable holds. */
  path?: string
  /** Those that are checked, each as the mock and as the target that repeats. */
  surfaces: readonly string[]
}

export interface WrittenRun {
  record: RunRecord
  /** Everything that the run wrote, by the name of the file or the stream. */
  written: [name: string, content: string][]
}

/** Checks mocks, and a target that repeats what it is sent, in a process of its own; signs what came of it. */
export async function checkAllTargets(given: CheckedTargets): Promise<WrittenRun> {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-leaks-'))
  await writeFile(join(folder, 'uyum.config.json'), JSON.stringify({ targets: targetsOf(given) }))
  const cli = join(import.meta.dirname, '../../../dist/cli.js')
  const reporters = given.reporters.flatMap((name) => ['--reporter', name])
  const child = spawn(process.execPath, [cli, 'check', '--seed', '1', ...reporters, '--out', 'out'], {
    cwd: folder,
    env: { ...process.env, URL_PART: given.path ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const unsigned = await filesIn(join(folder, 'out'))
  await writeFile(join(folder, 'key.pem'), sampleKeyPem())
  await signReport({
    key: join(folder, 'key.pem'),
    out: join(folder, 'out'),
    signedAt: '2026-11-29T00:00:00.000Z',
  })
  const known = new Set(unsigned.map(([, content]) => content))
  const signed = (await filesIn(join(folder, 'out'))).filter(([, content]) => !known.has(content))
  await rm(folder, { recursive: true })
  const record = JSON.parse(unsigned.find(([name]) => name === 'results.json')![1]) as RunRecord
  return {
    record,
    written: [...unsigned, ...signed, ['standard output', stdout], ['standard error', stderr]],
  }
}

function targetsOf({ mock, echo, credentials, path, surfaces }: CheckedTargets): object {
  const part = path === undefined ? '' : '/${URL_PART}'
  return Object.fromEntries(
    Object.entries(mockedTargets(mock)).flatMap(([surface, mocked]) => {
      const marked = { ...mocked, credentials: credentials[mocked.surface], allow: { burst: false } }
      const name = surface.replace('/', '-')
      const echoed: [string, object] = [`${name}-echo`, { ...marked, baseUrl: echo + part }]
      return surfaces.includes(surface) ? [[name, marked], echoed] : []
    }),
  )
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const files = await readdir(folder)
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(join(folder, file), 'utf8')]),
  )
}
