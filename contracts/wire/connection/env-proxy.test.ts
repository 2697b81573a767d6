import { expect, test } from 'vitest'
import { proxyFor, shownProxy } from './env-proxy.js'

const proxy = 'http://gate:geheim@proxy.corp:3128'

test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
  ['https://api.example.com', { HTTPS_PROXY: proxy }, 'HTTPS_PROXY'],
  ['https://api.example.com', { https_proxy: proxy, HTTPS_PROXY: 'http://other' }, 'https_proxy'],
  ['http://api.example.com', { HTTP_PROXY: proxy }, 'HTTP_PROXY'],
  ['https://api.example.com', { HTTP_PROXY: proxy }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: '' }, undefined],
  ['https://api.example.com', {}, undefined],
  ['http://localhost:5001', { HTTP_PROXY: proxy }, undefined],
  ['http://127.8.0.1', { HTTP_PROXY: proxy }, undefined],
  ['http://[::1]:5001', { HTTP_PROXY: proxy }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: proxy, NO_PROXY: 'a.b, EXAMPLE.com' }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: proxy, no_proxy: '.example.com' }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: proxy, NO_PROXY: 'api.example.com:443' }, undefined],
  ['https://api.example.com', { HTTPS_PROXY: proxy, NO_PROXY: 'api.example.com:8443' }, 'HTTPS_PROXY'],
  ['https://notexample.com', { HTTPS_PROXY: proxy, NO_PROXY: 'example.com' }, 'HTTPS_PROXY'],
  ['https://[2001:db8::5]/', { HTTPS_PROXY: proxy, NO_PROXY: '2001:db8::5' }, undefined],
])('%s with %j is led by %s', (url, environment, variable) => {
  expect(proxyFor(url, environment)?.variable).toBe(variable)
})

test('user and password of a proxy are sent and not shown', () => {
  const found = proxyFor('https://api.example.com', { HTTPS_PROXY: proxy })!
  expect(found.authorization).toBe(`Basic ${Buffer.from('gate:geheim').toString('base64')}`)
  expect(shownProxy(found)).toBe('http://proxy.corp:3128 (HTTPS_PROXY)')
})

test('a proxy without a scheme speaks http', () => {
  expect(proxyFor('https://a.example', { HTTPS_PROXY: 'proxy:3128' })?.url).toBe('http://proxy:3128')
})
