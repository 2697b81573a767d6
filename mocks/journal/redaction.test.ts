import { describe, expect, test } from 'vitest'
import { redactBody, redactHeaders } from './redaction.js'

const secrets = { headers: ['x-signature'], fields: ['ApiKey', 'Password'] }
const redacted = (body: string) => redactBody(body, secrets, ['s3cret-value'])

describe('a secret member of a body loses its value', () => {
  test.each([
    ['of a text', '{"ApiKey":"abc","Id":1}', '{"ApiKey":"[redacted]","Id":1}'],
    ['in another case', '{"APIKEY" : "abc"}', '{"APIKEY" : "[redacted]"}'],
    ['with an escape in its name', '{"\\u0041piKey":"abc"}', '{"\\u0041piKey":"[redacted]"}'],
    ['with escapes in its value', '{"Password":"a\\"b\\\\","Id":1}', '{"Password":"[redacted]","Id":1}'],
    ['deep inside', '{"a":[{"Password":"x"}]}', '{"a":[{"Password":"[redacted]"}]}'],
    ['of a number, which stays one', '{"Password":1234}', '{"Password":0}'],
    ['of an object, which stays one', '{"Password":{"p":"}"},"Id":1}', '{"Password":{},"Id":1}'],
    ['of a list, which stays one', '{"Password":["x",["y"]],"Id":1}', '{"Password":[],"Id":1}'],
    ['twice', '{"Password":"x","Password":"y"}', '{"Password":"[redacted]","Password":"[redacted]"}'],
    ['in broken JSON', '"{"Password":"x" "Id"', '"{"Password":"[redacted]" "Id"'],
    ['that was cut', '{"Password":"x', '{"Password":"[redacted]"'],
    ['under another name, where it is a known one', '{"Id":"s3cret-value"}', '{"Id":"[redacted]"}'],
    ['in no JSON at all', 'key=s3cret-value', 'key=[redacted]'],
    ['in other case', 'key=S3CRET-value', 'key=[redacted]'],
    ['in a URL', 'key=s3cret%2Dvalue', 'key=[redacted]'],
    ['escaped', String.raw`{"Id":"s3cret\u002dvalue"}`, '{"Id":"[redacted]"}'],
    ['in Base64', `{"Id":"${Buffer.from('user:s3cret-value').toString('base64')}"}`, '{"Id":"[redacted]"}'],
  ])('%s', (_what, body, shown) => {
    expect(redacted(body)).toBe(shown)
  })

  test.each([
    ['a form', 'note=1&password=kara%2Fdut&Id=7', 'note=1&password=[redacted]&Id=7'],
    ['a form with an array', 'user[Api-Key]=x&list%5B%5D=1', 'user[Api-Key]=[redacted]&list%5B%5D=1'],
    ['a form with a known value', 'note=s3cret%2Dvalue+&x=1', 'note=[redacted]&x=1'],
    ['a form that was cut', 'a=1&ApiKey=abc%', 'a=1&ApiKey=[redacted]'],
    ['a form of empty values', 'password=&a&b=', 'password=&a&b='],
    ['JSON whatever its type is called', '{"a":"b=c&password=d"}', '{"a":"b=c&password=d"}'],
  ])('%s', (_what, body, shown) => {
    expect(redacted(body)).toBe(shown)
  })

  test('of ten megabytes, which a regular expression would not survive', () => {
    expect(redacted(`{"Password":"${'x'.repeat(10_000_000)}"}`)).toBe('{"Password":"[redacted]"}')
  })
})

test('everything else stays as it came', () => {
  const body = '{"Note":"\\"Password\\": none", "Passwords": "x",\n "ApiKeys":[1.0]}'
  expect(redacted(body)).toBe(body)
})

test.each(['"', '"a', '"a":', '\\"', '{"Password"', '"Password" '.concat(' '.repeat(9))])(
  'a text of nothing but %j takes no longer the more of it there is',
  (piece) => {
    const startedAt = performance.now()
    redacted(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - startedAt).toBeLessThan(2000)
  },
)

describe('a short known secret is hidden where it is the value, and no word loses its letters', () => {
  const short = (body: string) => redactBody(body, secrets, ['abc', 'k1r4z', '1453'])
  test.each([
    ['{"Note":"abc","Id":"abcd"}', '{"Note":"[redacted]","Id":"abcd"}'],
    ['{"Note":"the abc of it, abcdef"}', '{"Note":"the abc of it, abcdef"}'],
    ['a=abc&b=abcde', 'a=[redacted]&b=abcde'],
    ['{"Note":"K1R4Z!"}', '{"Note":"[redacted]!"}'],
    ['{"Total":1453,"List":[1453],"No":14530000}', '{"Total":0,"List":[0],"No":14530000}'],
    ['token: abc', 'token: [redacted]'],
  ])('%s', (body, shown) => {
    expect(short(body)).toBe(shown)
  })

  test('in headers: whole, behind a scheme, in a Basic pair and in lists', () => {
    const basic = Buffer.from('user:abc').toString('base64')
    const headers = { 'x-a': 'abc', 'x-b': 'Bearer abc', 'x-c': `Basic ${basic}`, 'x-d': ['abc', 'abcde'] }
    const { 'x-c': pair, ...others } = redactHeaders<string | string[]>(headers, secrets, ['abc'])
    expect(pair).toMatch(/^Basic .*\[redacted\]/)
    expect(others).toEqual({
      'x-a': '[redacted]',
      'x-b': 'Bearer [redacted]',
      'x-d': ['[redacted]', 'abcde'],
    })
  })
})

test('headers: those of the partner, those that are secret everywhere, and known values in the others', () => {
  const headers = {
    'x-signature': 'a',
    'X-Api-Key': 'b',
    cookie: 'c',
    referer: '/?key=s3cret-value',
    host: 'd',
  }
  expect(redactHeaders(headers, secrets, ['s3cret-value'])).toEqual({
    'x-signature': '[redacted]',
    'X-Api-Key': '[redacted]',
    cookie: '[redacted]',
    referer: '/?key=[redacted]',
    host: 'd',
  })
})
