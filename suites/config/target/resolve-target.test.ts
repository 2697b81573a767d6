import { expect, test } from 'vitest'
import type { TargetConfiguration } from '../configuration.js'
import { resolveTarget } from './resolve-target.js'

const declared: TargetConfiguration = {
  surface: 'muditakurye/courier',
  baseUrl: 'http://127.0.0.1:5001/',
  credentials: { apiKey: 'yk_1', restaurantId: 'rest_1' },
}

test('what is left out has a default', async () => {
  const settings = await resolveTarget('staging', declared)
  expect(settings).toMatchObject({
    baseUrl: 'http://127.0.0.1:5001',
    timeoutMs: 5000,
    readings: { 'muditakurye.duplicate-order': 'either', 'muditakurye.wrong-type': 'either' },
  })
  expect(settings.maxRequestsPerSecond).toBeUndefined()
})

test('a target that is not on this machine gets at most 20 requests a second', async () => {
  const settings = await resolveTarget('staging', { ...declared, baseUrl: 'https://api.example.com' })
  expect(settings.maxRequestsPerSecond).toBe(20)
})

test('what the partner has confirmed is in force, and known as such', async () => {
  const answer = { value: 'replay', by: 'Ayşe Demir', on: '2026-11-20' }
  const settings = await resolveTarget('staging', {
    ...declared,
    confirmed: { 'muditakurye.duplicate-order': answer, 'another.reading': answer },
  })
  expect(settings.readings['muditakurye.duplicate-order']).toBe('replay')
  expect(settings.confirmed).toEqual([{ reading: 'muditakurye.duplicate-order', ...answer }])
})

test.each<[string, Partial<TargetConfiguration>, RegExp]>([
  [
    'a confirmed reading that there is none of',
    { confirmed: { 'muditakurye.duplicate': { value: 'replay', by: 'A', on: '2026-11-20' } } },
    /Did you mean "muditakurye\.duplicate-order"\?/,
  ],
  [
    'a confirmed value that there is none of',
    { confirmed: { 'muditakurye.duplicate-order': { value: 'reply', by: 'A', on: '2026-11-20' } } },
    /expected one of either/,
  ],
  [
    'a reading that the partner has answered otherwise',
    {
      readings: { 'muditakurye.duplicate-order': 'conflict' },
      confirmed: { 'muditakurye.duplicate-order': { value: 'replay', by: 'Ayşe', on: '2026-11-20' } },
    },
    /Ayşe has confirmed "replay" on 2026-11-20/,
  ],
  [
    'an id that has not the documented form',
    {
      surface: 'kuzeypos/platform',
      credentials: { apiKey: 'k', restaurantId: 'shop-7' },
    },
    /restaurantId has not the documented form.*like "507f1f77bcf86cd799439011"/,
  ],
  [
    'an unknown credential',
    { credentials: { apikey: 'yk_1', restaurantId: 'r' } },
    /has no credential "apikey".*Did you mean "apiKey"\?/,
  ],
  ['a missing credential', { credentials: { apiKey: 'yk_1' } }, /needs the credential restaurantId/],
  [
    'neither way to authenticate',
    { credentials: { restaurantId: 'r', basic: { username: 'u' } } },
    /needs apiKey or basic\.username with basic\.password/,
  ],
  [
    'an unknown reading',
    { readings: { 'muditakurye.duplicate': 'replay' } },
    /is no reading.*Did you mean "muditakurye\.duplicate-order"\?/,
  ],
  [
    'an unknown value of a reading',
    { readings: { 'muditakurye.duplicate-order': 'reply' } },
    /Did you mean "replay"\?/,
  ],
  [
    'an unknown operation',
    { paths: { createOrders: '/v2' } },
    /is no operation in paths.*Did you mean "createOrder"\?/,
  ],
  [
    'a URL that is none',
    { baseUrl: 'localhost:5001' },
    /expected a base URL like http:\/\/127\.0\.0\.1:5001, got "localhost:5001"/,
  ],
  ['a fragment', { baseUrl: 'http://127.0.0.1:5001/pos#a' }, /without a fragment/],
  ['a fragment of a path', { paths: { createOrder: '/v2#a' } }, /paths\.createOrder: .*without a fragment/],
  ['a states hook with a fragment', { states: 'http://127.0.0.1/#a' }, /states: .*without a fragment/],
  [
    'a user in a path',
    { paths: { createOrder: 'http://u:geheim@127.0.0.1/v2' } },
    /without user and password\. Give them in headers(?!.*geheim)/,
  ],
  [
    'a user in the base URL of a surface that has one itself',
    { baseUrl: 'http://u:geheim@127.0.0.1' },
    /of its own in Authorization.* goes into headers(?!.*geheim)/,
  ],
])('%s is an error that says what was expected', async (_what, change, message) => {
  await expect(resolveTarget('staging', { ...declared, ...change })).rejects.toThrow(message)
})

test('a user in the base URL and in the headers are one too many', async () => {
  const gated = {
    surface: 'bkyemek/pos' as const,
    baseUrl: 'http://u:p@127.0.0.1',
    credentials: { apiKey: 'k', apiSecret: 's' },
    headers: { authorization: 'Basic eDp5' },
  }
  await expect(resolveTarget('gated', gated)).rejects.toThrow('expected Authorization once')
})

test('a surface that is called at its base URL itself keeps its slash', async () => {
  const { baseUrl } = await resolveTarget('c', { surface: 'kuzeypos/courier', baseUrl: 'http://h/push/' })
  expect(baseUrl).toBe('http://h/push/')
})
