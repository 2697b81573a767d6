import { describe, expect, test } from 'vitest'
import { SecretMask } from './secret-mask.js'

const secret = 'XYZ-canary/Key "42"'

function masked(text: string, hidden = secret): string {
  const mask = new SecretMask()
  mask.hide(hidden, 'apiKey')
  return mask.text(text)
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const json = (value: unknown): string => JSON.stringify(value)

describe('a secret is hidden, and named for what stands there', () => {
  test.each([
    ['as it is', secret, '<apiKey>'],
    ['within a text', `key=${secret}!`, 'key=<apiKey>!'],
    ['in other case', `k ${secret.toLowerCase()}`, 'k <apiKey in other case>'],
    ['with a tail', `${secret}x`, '<apiKey>x'],
    ['without its last letter', secret.slice(0, -1), '<apiKey without its last character>'],
    ['without its first three letters', secret.slice(3), '<apiKey without its first 3 characters>'],
    ['cut at both ends', `[${secret.slice(3, -3)}]`, '[<part of apiKey>]'],
    [
      'half of it, as an echo that was cut',
      `"key":"${secret.slice(0, 10)}…`,
      '"key":"<beginning of apiKey>…',
    ],
    ['as JSON', json({ k: secret }), '{"k":"<apiKey>"}'],
    ['as JSON within JSON', json({ k: json({ k: secret }) }), String.raw`{"k":"{\"k\":\"<apiKey>\"}"}`],
    ['as PHP writes JSON', json({ k: secret }).replaceAll('/', String.raw`\/`), '{"k":"<apiKey>"}'],
    ['as Python may write it', `"${secret.replaceAll('a', String.raw`\u0061`)}"`, '"<apiKey>"'],
    ['in a URL', `?k=${encodeURIComponent(secret)}&x=1`, '?k=<apiKey>&x=1'],
    ['in a form', new URLSearchParams({ k: secret }).toString(), 'k=<apiKey>'],
    ['in a page', `<p>${secret.replaceAll('"', '&quot;')}</p>`, '<p><apiKey></p>'],
    [
      'in Base64',
      `Basic ${base64(`userx:${secret.slice(0, -1)}`)}`,
      'Basic dXNlcng6<Base64 of apiKey without its last character>',
    ],
  ])('%s', (_where, text, shown) => {
    expect(masked(text)).toBe(shown)
  })

  test('as a pair in Base64, which still tells what was wrong with it', () => {
    expect(masked(`Basic ${base64('userx:CANARY-Pass-9876')}`, 'CANARY-Pass-9876')).toBe(
      'Basic <Base64 of userx:<apiKey>>',
    )
  })

  test.each([0, 1, 2, 3])('in Base64 that begins %s letters before it', (letters) => {
    const text = `/${'a'.repeat(letters)}${base64(`${'.'.repeat(letters)}CANARY-Pass-9876`)}/`
    const shown = masked(text, 'CANARY-Pass-9876')
    expect(shown).toContain('apiKey')
    for (const run of [shown, shown.slice(1), shown.slice(2), shown.slice(3)])
      expect(Buffer.from(run, 'base64').toString('latin1')).not.toMatch(/canary|pass/i)
  })

  test('as Latin-1 reads it, and in Turkish letters of either case', () => {
    expect(masked(Buffer.from('gizli-İstanbul-ş1').toString('latin1'), 'gizli-İstanbul-ş1')).toBe('<apiKey>')
    expect(masked('GİZLİ-istanbul-Ş1', 'gizli-İstanbul-ş1')).toBe('<apiKey in other case>')
    expect(masked(encodeURIComponent('gizli-İstanbul-ş1'), 'gizli-İstanbul-ş1')).toBe('<apiKey>')
  })
})

describe('a short secret is hidden where it can be nothing else', () => {
  test.each([
    ['K3y77', 'X-API-Key: K3y77x', 'X-API-Key: <apiKey>x'],
    ['K3y77', '{"key":"k3Y77"}', '{"key":"<apiKey in other case>"}'],
    ['K3y77', 'k=K3y7', 'k=<apiKey without its last character>'],
    [
      'K3y77',
      String.raw`{"request":"{\"key\":\"K3y77\"}"}`,
      String.raw`{"request":"{\"key\":\"<apiKey>\"}"}`,
    ],
    ['demo', 'password=demo&x=1', 'password=<apiKey>&x=1'],
    ['demo', 'Basic demo:demox', 'Basic <apiKey>:<apiKey>x'],
    ['demo', `Basic ${base64('u:demo')}`, 'Basic <Base64 of u:<apiKey>>'],
    ['ab', '{"k":"ab"}', '{"k":"<apiKey>"}'],
    ['ab', 'password=ab&page=ab', 'password=<apiKey>&page=ab'],
    ['ab', 'user%5Bapi_key%5D=ab', 'user%5Bapi_key%5D=<apiKey>'],
    ['ab', 'X-Api-Key: ab', 'X-Api-Key: <apiKey>'],
    ['12', '{"Password":12,"Id":12}', '{"Password":<apiKey>,"Id":12}'],
    ['ab', `Basic ${base64('user:ab')}`, 'Basic dXNlcj<Base64 of apiKey>=='],
  ])('%s in %s', (hidden, text, shown) => {
    expect(masked(text, hidden)).toBe(shown)
  })
})

describe('a secret that itself looks escaped is found in every escaping', () => {
  const odd = [
    String.raw`kö"l\e%20&=zz`,
    'a%41"b&amp;c',
    String.raw`x\u0041%2fy<z`,
    String.raw`tab\t"%%25&lt;`,
  ]
  const inHtml = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  test.each(odd)('%s', (value) => {
    for (const written of [value, json(value).slice(1, -1), encodeURIComponent(value), inHtml(value)]) {
      expect(masked(`k="${written}"`, value)).toBe('k="<apiKey>"')
      expect(masked(`k="${written}x"`, value)).toBe('k="<apiKey>x"')
    }
    expect(masked(json(json({ k: value })), value)).toContain('<apiKey>')
    expect(masked(json({ k: encodeURIComponent(value) }), value)).toBe('{"k":"<apiKey>"}')
  })
})

test('a credential that is a part of a URL, too, is hidden there under its name', () => {
  const mask = new SecretMask()
  mask.hide('k7', 'apiKey')
  mask.hide('k7', 'PART', { isUrlPart: true })
  expect(mask.text('https://a.example/k7/orders')).toBe('https://a.example/<apiKey>/orders')
})

test.each([
  ['demo', 'https://demo.example.com/demo/orders?a=demo', 'https://demo.example.com/<PART>/orders?a=<PART>'],
  ['k7', '/k7?x=k7#k7', '/<PART>?x=<PART>#k7'],
  ['k7', '/ak7/k7a/v1', '/ak7/k7a/v1'],
  ['ş/1', 'https://a.example/%C5%9F%2F1/orders', 'https://a.example/<PART>/orders'],
])('%s is hidden as a part of a URL: %s', (part, url, shown) => {
  const mask = new SecretMask()
  mask.hide(part, 'PART', { isUrlPart: true })
  expect(mask.text(url)).toBe(shown)
})

test.each([
  ['demo', 'a demonstration at https://demo.example.com/demo'],
  ['ab', 'about ab'],
  ['orders', 'an order of the orders_list'],
  ['restaurant-key', '{"restaurantId":"1"}'],
  ['muditakurye-staging-key', 'X-MuditaKurye-Signature of muditakurye/courier'],
  ['kz_test_key', 'kz_never_issued_0000000000'],
  ['hk_test_key', '{"RestaurantID":"hk_test_restaurant"}'],
  [secret, 'c29tZXRoaW5nIGVsc2UgZW50aXJlbHk='],
])('%s leaves what is none: %s', (hidden, text) => {
  expect(masked(text, hidden)).toBe(text)
})

test('what is cut is masked before', () => {
  const mask = new SecretMask()
  mask.hide(secret, 'apiKey')
  const text = `${'x'.repeat(95)}${secret}${'y'.repeat(100)}`
  expect(mask.beginning(text, 100)).toBe(`${'x'.repeat(95)}<apiKey>`)
  expect(mask.beginning(text, 90)).toBe('x'.repeat(90))
})

test('of several names the first stays; of overlapping ones the widest', () => {
  const mask = new SecretMask((name) => `[${name}]`)
  mask.hide('CANARY-123456', 'first')
  mask.hide('CANARY-123456', 'second')
  mask.hide('CANARY-123456-and-more', 'longer')
  expect(mask.text('CANARY-123456 CANARY-123456-and-more')).toBe('[first] [longer]')
})

test('megabytes of one word and of escapes are no matter', () => {
  const text = `${'x'.repeat(2_000_000)}${String.raw`\u0061`.repeat(200_000)}`
  expect(masked(`${text} ${secret}`)).toBe(`${text} <apiKey>`)
})

describe('in a long text, which is looked at piece by piece', () => {
  const piece = 262_144
  test.each([
    ['as it is', secret, '<apiKey>'],
    ['escaped thrice', json(json(json({ k: secret }))), '<apiKey>'],
    ['in Base64', `Basic ${base64(`user:${secret}`)}`, '<Base64 of apiKey>'],
    ['as one of many', `${secret} `.repeat(40_000), '<apiKey> '.repeat(40_000)],
  ])('%s, wherever a piece ends', (_how, spelling, shown) => {
    for (const before of [0, 1, 7, 20, spelling.length - 1].filter((place) => place < piece)) {
      const text = `${'.'.repeat(piece - before)}${spelling}${'.'.repeat(piece)}`
      const result = masked(text)
      expect(result).toContain(shown)
      expect(result).not.toMatch(/canary|Key ?\W*42/i)
    }
  })

  test('what one cover begins in a piece and another ends in the next is one', () => {
    const mask = new SecretMask((name) => `[${name}]`)
    mask.hide('CANARY-123456', 'short')
    mask.hide('123456-and-much-more', 'longer')
    const text = `${'.'.repeat(piece - 9)}CANARY-123456-and-much-more${'.'.repeat(piece)}`
    expect(mask.text(text)).toBe(`${'.'.repeat(piece - 9)}[longer]${'.'.repeat(piece)}`)
  })
})

test('whatever the number of secrets, each is found under its name', () => {
  const mask = new SecretMask()
  const secrets = Array.from({ length: 200 }, (_, index) => `Zx${index * 7919}-value-of-${index}`)
  for (const [index, value] of secrets.entries()) mask.hide(value, `s${index}`)
  expect(mask.text(secrets.join(' '))).toBe(secrets.map((_, index) => `<s${index}>`).join(' '))
})
