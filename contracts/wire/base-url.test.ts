import { expect, test } from 'vitest'
import { faultOfBaseUrl, shownUrl, takeUserinfo } from './base-url.js'

test.each(['http://127.0.0.1:5001', 'HTTPS://Host/pos?tenant=1', 'http://u:p@[::1]:1/'])(
  '%s can be a base URL',
  (text) => {
    expect(faultOfBaseUrl(text)).toBeUndefined()
  },
)

test.each([
  ['localhost:5001', 'expected a base URL like http://127.0.0.1:5001, got "localhost:5001"'],
  ['http:host', 'expected a base URL'],
  ['http:\\\\host', 'expected a base URL'],
  ['http:///host', 'expected a base URL'],
  ['ftp://host', 'expected a base URL'],
  ['http://u:geheim@host:99999', 'got "http://host:99999"'],
  ['http://host/hook#a', 'without a fragment'],
  ['http://host/hook?key=geheim#', 'got "http://host/hook?key=<key>#"'],
])('%s cannot: %s', (text, why) => {
  expect(faultOfBaseUrl(text)?.en).toContain(why)
  expect(JSON.stringify(faultOfBaseUrl(text))).not.toContain('geheim')
})

test.each([
  ['http://gate:s%40cret@host/pos', 'http://host/pos', 's@cret', 'gate:s@cret'],
  ['http://gate@host', 'http://host', '', 'gate:'],
  ['http://gate:a:b@host', 'http://host', 'a:b', 'gate:a:b'],
  ['http://gate:100%@host', 'http://host', '100%', 'gate:100%'],
])('user and password are taken off %s', (text, url, password, pair) => {
  const basic = `Basic ${Buffer.from(pair).toString('base64')}`
  expect(takeUserinfo(text)).toEqual({ url, userinfo: { password, basic } })
})

test('an @ elsewhere belongs to no user', () => {
  expect(takeUserinfo('http://host/@box?mail=a@b')).toEqual({ url: 'http://host/@box?mail=a@b' })
})

test.each([
  ['http://host/pos?code=k1&tenant=&x#y', 'http://host/pos?code=<code>&tenant=&<query>#y'],
  ['/v2?code=a=b', '/v2?code=<code>'],
  ['http://u:p@host/pos', 'http://host/pos'],
])('%s is shown as %s', (text, shown) => {
  expect(shownUrl(text)).toBe(shown)
})
