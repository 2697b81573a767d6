import { mkdtemp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ObservedCall } from '../observed-call.js'
import { besides } from './read-beside.js'
import { readHar } from './read-har.js'

const operations = [{ id: 'createOrder', method: 'POST', path: '/order' }] as never
const url = 'https://api.example/order'
const order = '{"orderId":"1"}'
const host = { name: 'Host', value: 'api.example' }

test.each([
  { what: 'a text', request: { postData: { text: order } }, body: order },
  { what: 'Base64', request: { postData: { text: btoa(order), encoding: 'base64' } }, body: order },
  {
    what: 'a form’s parts alone',
    request: { postData: { params: [{ name: 'a b', value: 'ç' }] } },
    body: 'a+b=%C3%A7',
  },
  { what: 'nothing, where nothing was sent', request: { bodySize: 0 }, body: '' },
  {
    what: 'nothing, by the Content-Length',
    request: { headers: [{ name: 'Content-Length', value: '0' }] },
    body: '',
  },
])('the body is read: $what', ({ request, body }) => {
  const call = callWith(request)
  expect(call.request.body.toString()).toBe(body)
  expect(call.gaps?.unheld.body).toBeUndefined()
})

test.each([
  { what: 'where its size says so', request: { bodySize: 15 } },
  {
    what: 'where its Content-Length says so',
    request: { bodySize: 0, headers: [{ name: 'content-length', value: '15' }] },
  },
  { what: 'where nothing is said', request: { postData: { text: '' } } },
  {
    what: 'where a part of a form is missing',
    request: { postData: { params: [{ name: 'a', value: null }] } },
  },
])('the body is not held: $what', ({ request }) => {
  expect(callWith(request).gaps?.unheld.body?.en).toBe('the recording does not hold the body')
})

test('a body in a file beside the recording is read, and none elsewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-har-'))
  await mkdir(join(folder, 'har', 'bodies'), { recursive: true })
  await writeFile(join(folder, 'secret.json'), order)
  await writeFile(join(folder, 'har', 'bodies', '1.json'), order)
  await symlink(join(folder, 'secret.json'), join(folder, 'har', 'link.json'))
  const read = besides(join(folder, 'har', 'recording.har'))
  const bodyOf = (_file: string) => callWith({ postData: { text: '', _file } }, read).request.body.toString()
  expect(bodyOf('bodies/1.json')).toBe(order)
  for (const name of ['../secret.json', join(folder, 'secret.json'), 'link.json', 'gone.json', '.']) {
    expect(bodyOf(name)).toBe('')
  }
})

test('headers are what they mean: letter case, doubles, pseudo headers, and the Content-Type beside the body', () => {
  const headers = [
    { name: ':authority', value: 'api.example' },
    { name: 'X-API-Key', value: 'k1' },
    { name: 'x-api-key', value: 'k1' },
    { name: 'accept', value: 'a' },
    { name: 'Accept', value: 'b' },
  ]
  const call = callWith({ headers, postData: { mimeType: 'application/json', text: order } })
  expect(call.request.headers).toEqual({
    'x-api-key': 'k1',
    accept: 'a, b',
    'content-type': 'application/json',
  })
  expect(call.gaps?.unheld.headers).toBeUndefined()
  expect(callWith({ headers: [] }).gaps?.unheld.headers).toBeDefined()
})

test('an entry that cannot be read is left out and counted; a file of none but such is refused', () => {
  const sound = { request: { method: 'POST', url, headers: [host], postData: { text: order } } }
  const broken = [
    null,
    'x',
    {},
    { request: null },
    { request: { method: 'POST', url: null } },
    { request: { ...sound.request, headers: {} } },
  ]
  const read = (entries: unknown[]) => readHar(JSON.stringify({ log: { entries } }), { operations })
  expect(read([...broken, sound])).toMatchObject({
    leftOut: broken.length,
    calls: [{ operation: 'createOrder' }],
  })
  expect(() => read(broken)).toThrow(`none of its ${broken.length} has them`)
})

test('what a browser does of its own accord is no call: a preflight, a service worker’s double', () => {
  const entry = (more: object, response: object = {}) => ({
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 50,
    request: { method: 'POST', url, headers: [host], postData: { text: order } },
    response: { status: 202, headers: [], content: { text: '{}' }, ...response },
    ...more,
  })
  const asked = entry({}, { _fetchedViaServiceWorker: true })
  const entries = [
    entry({ _resourceType: 'preflight' }),
    asked,
    entry({ startedDateTime: '2026-11-22T10:00:00.010Z' }),
  ]
  expect(readHar(JSON.stringify({ log: { entries } }), { operations }).calls).toHaveLength(1)
  expect(readHar(JSON.stringify({ log: { entries: [asked] } }), { operations }).calls).toHaveLength(1)
})

function callWith(request: object, readBeside?: (name: string) => Buffer | undefined): ObservedCall {
  const entry = { request: { method: 'POST', url, headers: [host], ...request } }
  const text = JSON.stringify({ log: { entries: [entry] } })
  return readHar(text, { operations, ...(readBeside && { readBeside }) }).calls[0]!
}

test('a recording of 150,000 entries is read', () => {
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    request: { method: 'GET', url: 'https://a.example/' },
  }
  const entries = Array.from({ length: 150_000 }, () => entry)
  const text = JSON.stringify({
    log: { entries: [...entries, { ...entry, request: { method: 'POST', url } }] },
  })
  const read = readHar(text, { operations, baseUrl: 'https://api.example' })
  expect(read.calls).toHaveLength(1)
  expect(read.startedAt).toBe(Date.UTC(2026, 0, 1))
})
