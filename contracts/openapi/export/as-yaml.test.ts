import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { asYaml } from './as-yaml.js'
import { exportContract } from './export-contract.js'

test('a text of several lines stands in YAML as it is', async () => {
  expect(await asYaml({ description: 'Bir satır.\nBir satır daha.\n' })).toBe(
    'description: |\n  Bir satır.\n  Bir satır daha.\n',
  )
})

test('what is read back is what was written', async () => {
  const document = await exportContract('hesapkurye', { openapi: '3.1', language: 'tr' })
  expect(parse(await asYaml(document))).toEqual(document)
})
