import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { RunRecord } from '../../record/run-record.js'

// The built command in a project of somebody's, who types what he is told: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'uyum-walk-'))
const broken = 'hiziryemek/pos/http/emoji-survived'

let server: Awaited<ReturnType<typeof startMockServer>>

beforeAll(async () => {
  server = await startMockServer(
    await mockOptions({ port: 0, defect: ['bad-input-is-not-a-server-error/emoji'] }),
  )
  const command = join(folder, 'node_modules', '.bin', 'uyum')
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(command, 0o755)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const files = {
    'package.json': '{ "private": true }',
    'uyum.config.json': JSON.stringify({
      targets: {
        till: {
          surface: 'hiziryemek/pos',
          baseUrl: `${server.baseUrl}/hiziryemek/pos`,
          credentials: { secretKey: '${TILL_SECRET}' },
        },
      },
    }),
    'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }),
    'signer.pem': publicKey.export({ type: 'spki', format: 'pem' }),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})

afterAll(() => server.close())

/** A line as it is pasted into a shell of the project. */
async function paste(line: string): Promise<{ status: number | null; output: string }> {
  const env = { ...process.env, TILL_SECRET: 'hy_test_secret', NO_COLOR: '1', LC_ALL: 'C' }
  const child = spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [[status], ...streams] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ])
  return { status, output: streams.join('') }
}

const recordText = (): string => readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')

test(
  'what check finds is seen again, replayed, signed and verified, line by line',
  { timeout: 180_000 },
  async () => {
    const checked = await paste('npx --no-install uyum check --reporter terminal --reporter json html')
    expect(checked).toMatchObject({ status: 1 })
    const record = recordText()
    const failed = (JSON.parse(record) as RunRecord).runs[0]!.checks.filter(
      ({ outcome, level }) => outcome === 'failed' && level === 'must',
    )
    expect(failed.map(({ id }) => id)).toEqual([broken])

    const [, line] = /again +(npx .*)$/m.exec(checked.output)!
    const again = await paste(line!)
    expect(again, `${line}\n${again.output}`).toMatchObject({ status: 1 })
    expect(again.output).toContain(broken)
    expect(again.output).toContain('HTTP 500')
    expect(recordText()).toBe(record)

    const replayed = await paste(`npx --no-install uyum replay ${broken}`)
    expect(replayed).toMatchObject({ status: 1 })
    expect(replayed.output).toContain('still failing')

    const signed = await paste('npx --no-install uyum report sign --key key.pem')
    expect(signed).toMatchObject({ status: 0 })
    const verified = await paste('npx --no-install uyum report verify --key signer.pem')
    expect(verified).toMatchObject({ status: 0 })
    expect(verified.output).toMatch(/^Verified: /m)
  },
)
