import { expect, test } from 'vitest'
import { locate } from './locate.js'

test.each([
  ['/orders?x=1', 'localhost:4010', { host: 'localhost', sandbox: '', path: '/orders' }],
  ['/@box/orders', 'localhost', { host: 'localhost', sandbox: 'box', path: '/orders' }],
  ['/@box', 'localhost', { host: 'localhost', sandbox: 'box', path: '/' }],
  [
    '/OutSource/Cancel',
    'API.HesapKurye.com:80',
    { host: 'api.hesapkurye.com', sandbox: '', path: '/OutSource/Cancel' },
  ],
  [
    'http://api.hesapkurye.com/OutSource/Cancel?a=b',
    'proxy.test',
    { host: 'api.hesapkurye.com', sandbox: '', path: '/OutSource/Cancel' },
  ],
  ['http://api.hesapkurye.com', '', { host: 'api.hesapkurye.com', sandbox: '', path: '/' }],
  ['/@/orders', '', { host: '', sandbox: '', path: '/@/orders' }],
  ['/@..%2f..%2fetc/orders', '', { host: '', sandbox: '', path: '/@..%2f..%2fetc/orders' }],
  [`/@${'x'.repeat(65)}/orders`, '', { host: '', sandbox: '', path: `/@${'x'.repeat(65)}/orders` }],
  ['*', '[', { host: '', sandbox: '', path: '*' }],
])('%s at %s', (target, host, location) => {
  expect(locate(target, host)).toEqual(location)
})
