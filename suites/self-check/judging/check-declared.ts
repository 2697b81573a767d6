import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Run, RunRecord } from '../../record/run-record.js'

export interface CheckedAsDeclared {
  status: number
  /** None where there was nothing to write. */
  runs: Run[]
  /** What its user reads, on both streams. */
  told: string
}

/** Judges declared targets as a user does, in a folder of its own. */
export async function checkDeclared(
  targets: Record<string, object>,
  ...flags: string[]
): Promise<CheckedAsDeclared> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-declared-'))
  writeFileSync(join(folder, 'uyum.config.json'), JSON.stringify({ targets }))
  const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.js')
  const asked = ['check', '--lang', 'en', '--reporter', 'terminal', '--reporter', 'json', ...flags]
  const child = spawn(process.execPath, [cli, ...asked], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [[status], ...streams] = await Promise.all([
    once(child, 'close') as Promise<[number]>,
    text(child.stdout),
    text(child.stderr),
  ])
  const file = join(folder, 'uyum-report', 'results.json')
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunRecord).runs : []
  return { status, runs, told: streams.join('') }
}
