import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'uyum-broken-engine-'))

/** An installation in which a package is missing. */
function installWithout(missing: string): void {
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  const from = join(root, 'node_modules')
  const to = join(folder, 'node_modules')
  mkdirSync(to)
  for (const name of readdirSync(from).filter((name) => name !== missing && !name.startsWith('.')))
    symlinkSync(join(from, name), join(to, name))
}

afterAll(() => rmSync(folder, { recursive: true }))

test('an installation that lacks a package: the run says so, and accuses nobody', () => {
  installWithout('undici')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'dist/cli.js',
      'check',
      'hiziryemek/pos',
      '--target',
      'http://127.0.0.1:9',
      '--credential',
      'secretKey=s',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stdout + stderr).toMatch(/running the checks: .*undici/)
  expect(stdout).not.toMatch(/Conformant|Nonconformant/)
  expect(status).toBe(4)
})
