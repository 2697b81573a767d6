import { join } from 'node:path'
import { expect, test } from 'vitest'
import { register } from '../../../contracts/register.js'
import { missingParts } from './missing-parts.js'

const root = join(import.meta.dirname, '..', '..', '..')

test.each(Object.entries(register))('%s lacks nothing', async (partner, { sheet }) => {
  expect(await missingParts(root, partner, Object.keys(sheet.surfaces))).toEqual([])
})

test('a partner that is only begun is told each file, and what it is for', async () => {
  const missing = await missingParts(root, 'acme', ['pos'])
  expect(missing).toContain('contracts/acme/openapi.yaml: operations and bodies, each with its quote')
  expect(missing).toContain('contracts/acme/bodies.ts: types of its bodies (written by npm run generate)')
  expect(missing).toContain('mocks/register.ts: acme/pos')
  expect(missing).toHaveLength(15 + 12 + 5 + 2 + 3)
})
