import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readStoreLocation, storeBeside } from './store-location.js'

test.each([
  ['memory', { kind: 'memory' }],
  ['file:uyum.db', { kind: 'file', path: resolve('uyum.db') }],
  ['file:../a folder/uyum.db', { kind: 'file', path: resolve('../a folder/uyum.db') }],
  ['file:/var/lib/uyum.db', { kind: 'file', path: '/var/lib/uyum.db' }],
  ['file:///var/lib/uyum%20mock.db', { kind: 'file', path: '/var/lib/uyum mock.db' }],
  ['redis://127.0.0.1:6379', { kind: 'redis', url: 'redis://127.0.0.1:6379' }],
  [
    'rediss://user:password@redis.example/3',
    { kind: 'redis', url: 'rediss://user:password@redis.example/3' },
  ],
])('%s is a store', (text, location) => {
  expect(readStoreLocation(text)).toEqual(location)
})

test.each([
  ['', 'expected memory, file:<path>, redis://<host>:<port> or rediss://<host>:<port>'],
  ['uyum.db', 'expected memory, file:<path>'],
  ['postgres://user:secret@db', 'the store "postgres://[redacted]@db": expected memory'],
  ['file:', 'expected the name of a file behind "file:"'],
  ['file:data/', 'expected the name of a file behind "file:"'],
  ['file://host/uyum.db', 'expected file:<path> or a file URL with an absolute path'],
  ['redis://', 'expected a URL like redis://127.0.0.1:6379'],
  ['redis://host/orders', 'the path being the number of a database'],
  ['redis://:secret@host/orders', 'the store "redis://[redacted]@host/orders"'],
])('"%s" is none', (text, message) => {
  expect(() => readStoreLocation(text)).toThrow(message)
})

test('a path in a configuration is meant from there', () => {
  expect(storeBeside('/srv/team/uyum.config.yaml', 'file:data.db')).toBe('file:/srv/team/data.db')
  expect(storeBeside('/srv/team/uyum.config.yaml', 'redis://redis')).toBe('redis://redis')
})
