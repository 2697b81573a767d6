import { expect, test } from 'vitest'
import { contract } from '../bkyemek/contract.js'
import { digestOf } from './contract-digest.js'

test('the same words have the same digest, in whichever order their members stand', () => {
  const turned = { ...contract, readings: Object.fromEntries(Object.entries(contract.readings).reverse()) }
  expect(digestOf(turned)).toBe(digestOf(contract))
  expect(digestOf(contract)).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['document', { document: { ...contract.document, info: { ...contract.document.info, version: '9' } } }],
  ['requirements', { requirements: {} }],
  ['clientRequirements', { clientRequirements: {} }],
  ['readings', { readings: {} }],
  ['lifecycle', { lifecycle: { ...contract.lifecycle, initial: 'another' } }],
])('another %s has another', (_part, change) => {
  expect(digestOf({ ...contract, ...change })).not.toBe(digestOf(contract))
})
