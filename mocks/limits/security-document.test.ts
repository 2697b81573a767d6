import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultLimits } from './limits.js'

const root = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')

test('each test that SECURITY.md names is there', () => {
  const named = [...text.matchAll(/`([a-z/-]+\.test\.ts)`/g)].map(([, file]) => file!)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test.each(Object.entries(defaultLimits))('it tells the limit %s: %d', (name, value) => {
  const row = text.split('\n').find((line) => line.startsWith('| `') && line.includes(`\`${name}\``))
  expect(row).toContain(` ${value.toLocaleString('en')} `)
})
