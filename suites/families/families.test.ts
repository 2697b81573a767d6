import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { partnerNames } from '../../contracts/contract/surfaces.js'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

test.each(sources)('%s is for every partner: it names none', (name) => {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8')
  expect(partnerNames.filter((partner) => source.includes(partner))).toEqual([])
})
