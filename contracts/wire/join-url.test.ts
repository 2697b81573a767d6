import { expect, test } from 'vitest'
import { joinTarget, joinUrl, pathBelow, pathOfTarget } from './join-url.js'

test.each([
  ['http://h:5001', '/orders', 'http://h:5001/orders'],
  ['http://h:5001/', '/orders', 'http://h:5001/orders'],
  ['http://h/pos//', '/orders', 'http://h/pos/orders'],
  ['http://h/pos?tenant=1', '/status', 'http://h/pos/status?tenant=1'],
  ['http://h?code=a%2Fb', '/status', 'http://h/status?code=a%2Fb'],
  ['http://h/?tenant=1', '/status?b=2', 'http://h/status?b=2&tenant=1'],
  ['http://h/?tenant=1', '/status?tenant=1', 'http://h/status?tenant=1'],
  ['http://h/api/index.php?route=x', '/status', 'http://h/api/index.php/status?route=x'],
  ['https://[::1]:8443/a', '/b', 'https://[::1]:8443/a/b'],
  ['http://h/push/?key=1', '', 'http://h/push/?key=1'],
  ['http://h/push/', '', 'http://h/push/'],
  ['http://h', 'HTTPS://other/x?y', 'HTTPS://other/x?y'],
])('%s with %s is %s', (base, path, url) => {
  expect(joinUrl(base, path)).toBe(url)
})

test.each([
  ['http://h', '/a/../b%zz?x', '/a/../b%zz?x'],
  ['http://h/pos', '/', '/pos'],
  ['http://h/pos/', '/', '/pos/'],
  ['http://h/pos', '/?a=1', '/pos?a=1'],
  ['http://h/pos/', '//x', '/pos//x'],
  ['http://h/pos?tenant=1', '/status', '/pos/status?tenant=1'],
  ['http://h/pos?tenant=1', '/status?tenant=1', '/pos/status?tenant=1'],
  ['http://h', '/status?', '/status?'],
  ['http://h/pos', '*', '*'],
])('behind %s the target %s is passed on as %s', (base, target, passed) => {
  expect(joinTarget(new URL(base), target)).toBe(passed)
})

test.each([
  ['https://host:443/pos/status', 'https://host/pos', '/status'],
  ['https://API.Host/status?a=1', 'https://api.host', '/status?a=1'],
  ['HTTP://host:80/status', 'http://host/', '/status'],
  ['http://host/pos/status?tenant=1', 'http://host/pos/?tenant=1', '/status?tenant=1'],
  ['http://host/pos', 'http://host/pos', ''],
  ['http://host/post/status', 'http://host/pos', undefined],
  ['http://host:81/pos/status', 'http://host/pos', undefined],
  ['https://host/pos/status', 'http://host/pos', undefined],
  ['about:blank', 'http://host', undefined],
  ['', 'http://host', undefined],
])('%s below %s is %s', (url, base, path) => {
  expect(pathBelow(url, base)).toBe(path)
})

test.each([
  ['/status?a=1', '/status?a=1'],
  ['http://HOST:80/pos/status', '/status'],
  ['http://host/pos', '/'],
  ['http://127.0.0.1:4010/status', '/status'],
  ['http://127.0.0.1:4010', '/'],
  ['http://127.0.0.1:4010?a=1', '/?a=1'],
  ['*', '*'],
])('the target %s asks for %s', (target, path) => {
  expect(pathOfTarget(target, new URL('http://host/pos'))).toBe(path)
})
