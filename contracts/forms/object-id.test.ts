import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isObjectId, objectIdPattern } from './object-id.js'

test.each(['507f1f77bcf86cd799439011', '507F1F77BCF86CD799439011'])('%s is an ObjectId', (value) => {
  expect(isObjectId(value)).toBe(true)
})

test.each(['507f1f77bcf86cd79943901', '507f1f77bcf86cd79943901z', 'restoran-id1', '', 507, null])(
  '%s is none',
  (value) => expect(isObjectId(value)).toBe(false),
)

test('KuzeyPOS’s contract has no other word for it', () => {
  const contract = readFileSync(join(import.meta.dirname, '..', 'kuzeypos', 'openapi.yaml'), 'utf8')
  expect(contract).toContain(`pattern: '${objectIdPattern}'`)
})
