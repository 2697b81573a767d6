import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const listed = spawnSync('git', ['ls-files', 'suites/examples/*.yaml'], { cwd: root, encoding: 'utf8' })
const files = listed.stdout.trim().split('\n')

describe('an editor finds the schema of an example without a setting', () => {
  test.each(files)('%s', (file) => {
    const [first = ''] = readFileSync(join(root, file), 'utf8').split('\n')
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1]
    expect(schema).toBeDefined()
    if (schema!.startsWith('https://')) return
    // Copied as the pages say: `cp -r node_modules/uyum/suites/examples .`
    const found = join(dirname(file.replace('suites/', '')), schema!)
    expect(found).toMatch(/^node_modules[/\\]uyum[/\\]dist[/\\]/)
    expect(existsSync(join(root, found.replace(/^node_modules[/\\]uyum[/\\]/, '')))).toBe(true)
  })
})
