import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isSignedWith, signatureHeaders, type BodySigning } from './body-signing.js'

const body = Buffer.from('{"id":1}')
const at = 1_800_000_000_123
const hex = (text: string) => createHmac('sha256', 'gizli').update(text).digest('hex')

const forms: readonly [BodySigning, Record<string, string>][] = [
  [{ signs: 'x-s', as: 'hmac-sha256-hex' }, { 'x-s': hex('{"id":1}') }],
  [
    {
      signs: 'x-s',
      as: 'hmac-sha256-hex',
      of: '{timestamp}.{body}',
      written: 't={timestamp},v1={signature}',
    },
    { 'x-s': `t=1800000000,v1=${hex('1800000000.{"id":1}')}` },
  ],
  [
    {
      signs: 'x-s',
      as: 'hmac-sha256-hex',
      of: '{body}{timestamp}',
      written: 'sha256={signature}',
      timestamp: 'x-t',
      timestampAs: 'milliseconds',
    },
    { 'x-s': `sha256=${hex('{"id":1}1800000000123')}`, 'x-t': '1800000000123' },
  ],
]

test.each(forms)('%j is written and recognised', (place, headers) => {
  expect(signatureHeaders(place, body, 'gizli', at)).toEqual(headers)
  expect(isSignedWith(place, body, 'gizli', (name) => headers[name])).toBe(true)
})

test.each(forms)('%j: another secret, another body, no header and a tail are not', (place, headers) => {
  const shown = (name: string) => headers[name]
  expect(isSignedWith(place, body, 'başka', shown)).toBe(false)
  expect(isSignedWith(place, Buffer.from('{"id":2}'), 'gizli', shown)).toBe(false)
  expect(isSignedWith(place, body, 'gizli', () => undefined)).toBe(false)
  expect(isSignedWith(place, body, 'gizli', (name) => `${headers[name]}0`)).toBe(false)
})

test('a time that was changed after signing does not fit', () => {
  const [place] = forms[1]!
  const { 'x-s': written } = signatureHeaders(place, body, 'gizli', at)
  const shown = () => written!.replace('t=1800000000', 't=1800000001')
  expect(isSignedWith(place, body, 'gizli', shown)).toBe(false)
})
