import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { observe } from '../../observe/observe-command.js'
import { context } from '../../self-check/clients/played-server.js'

const folder = join(import.meta.dirname, '..', 'callers')

const surfaceOf: Record<string, Surface> = {
  'bkyemek-push-order': 'bkyemek/pos',
  'hesapkurye-save-package': 'hesapkurye/courier',
  'hiziryemek-update-status': 'hiziryemek/platform',
  'kuzeypos-update-status': 'kuzeypos/platform',
  'muditakurye-create-order': 'muditakurye/courier',
}
const languages: Record<string, string> = { php: 'php', py: 'python3', sh: 'sh' }

/** PHP is on some machines only; documented-commands.test.ts says so where it is not. */
const hasPhp = spawnSync('php', ['-r', 'curl_init();']).status === 0

test('each call stands there in every language', () => {
  const expected = Object.keys(surfaceOf).flatMap((call) =>
    Object.keys(languages).map((ending) => `${call}.${ending}`),
  )
  expect(readdirSync(folder)).toEqual(expected)
})

describe.concurrent('a caller sends what the documents ask for, and ends with 0', () => {
  for (const file of readdirSync(folder)) {
    const [call, ending] = file.split('.') as [string, string]
    test.skipIf(ending === 'php' && !hasPhp)(file, { timeout: 60_000 }, async () => {
      const exec = `${languages[ending]} '${join(folder, file)}'`
      const options = { exec, scenario: [], credential: [], only: [], minute: '60s' }
      const [run] = (await observe(surfaceOf[call]!, options, context)).runs
      expect(run).toMatchObject({ verdict: 'conformant', warnings: [] })
      expect(run!.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
      expect(run!.checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(10)
    })
  }
})
