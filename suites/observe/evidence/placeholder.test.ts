import { expect, test } from 'vitest'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { knownTexts } from './known-texts.js'
import { holdsPlaceholder, isPlaceholder, isReplacedSecret } from './placeholder.js'

test.each([
  '[REDACTED]',
  '[Filtered]',
  '<hidden>',
  '{{apiKey}}',
  '${API_KEY}',
  '***',
  'xxxx',
  'ab****yz',
  'sk_live_…9f',
  'sk_…masked…',
  'eyJhbGci...',
  'FILTERED',
  'gizlendi',
  '+90 *** *** 12 34',
])('%s stands in the place of something else', (text) => expect(isPlaceholder(text)).toBe(true))

test.each([
  'Ayşe Yılmaz',
  'Zili çalmayın... Kapıda bekliyorum.',
  '+905551234567',
  '2026-11-21 18:05:09',
  '6abc0123456789abcdef0123',
  'Kapı no 7 (arka giriş)',
  'CASH',
  '[{"urun_adi":"Lahmacun"}]',
  '{"a":{"b":1}}',
  '',
])('%j stands for itself', (text) => expect(isPlaceholder(text)).toBe(false))

test('a sample of the partner’s own documents stands for itself, wherever it stands', async () => {
  const { documented } = knownTexts(await loadContractOf('bkyemek/pos'), {})
  expect(documented).toEqual(['E*** Apt'])
  expect(isPlaceholder(' E*** Apt', documented)).toBe(false)
  expect(isPlaceholder('A*** Apt', documented)).toBe(true)
  expect(holdsPlaceholder('{"adres_bina":"E*** Apt"}', documented)).toBe(false)
  expect(holdsPlaceholder('{"adres_bina":"E*** Apt","adi', documented)).toBe(false)
  expect(holdsPlaceholder('{"adres_bina":"E*** Apt","adi":"***"', documented)).toBe(true)
})

test('in the place of a secret may stand its digest, but not where secrets look like one', () => {
  const digest = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8'
  expect(isReplacedSecret(digest, ['bk_live_key'])).toBe(true)
  expect(isReplacedSecret(`Basic sha256:${digest}`)).toBe(true)
  expect(isReplacedSecret(digest, [digest.replace('5', '6')])).toBe(false)
  expect(isReplacedSecret('Basic dXNlcjpwYXNz')).toBe(false)
})

test('a body may hold one in any member, or in the place of a number', () => {
  expect(holdsPlaceholder('{"items":[{"name":"***"}]}')).toBe(true)
  expect(holdsPlaceholder('{"total": [REDACTED]}')).toBe(true)
  expect(holdsPlaceholder('{"total": 12.5, "note": "az baharatlı"}')).toBe(false)
  expect(holdsPlaceholder('{"total": 12.5')).toBe(false)
})
