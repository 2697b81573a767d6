import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { configurationSchema } from './configuration-schema.js'

test('the schema of a configuration is one, strictly: who reads a configuration does not look at it again', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
  expect(ajv.validateSchema(configurationSchema)).toBe(true)
  expect(() => ajv.compile(configurationSchema)).not.toThrow()
  expect(ajv.validateSchema({ ...configurationSchema, type: 'list' })).toBe(false)
})
