import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTurkishPhone, turkishPhonePattern } from './turkish-phone.js'

test.each(['+905551234567', '+90 (555) 123 45-67', '+90 555.123.45.67', '+903125550101'])(
  '%s is an international number that begins with +90',
  (text) => expect(isTurkishPhone(text)).toBe(true),
)

test.each(['+90', '+90 ', '+90 hello', '+90 555 ev', '05551234567', '905551234567', '+495551234567', ''])(
  '%j is none',
  (text) => expect(isTurkishPhone(text)).toBe(false),
)

test('the contract has the same word for it', () => {
  const contract = readFileSync(join(import.meta.dirname, '..', 'bkyemek', 'openapi.yaml'), 'utf8')
  expect(contract).toContain(`pattern: '${turkishPhonePattern}'`)
})
