import { brotliCompressSync, gzipSync } from 'node:zlib'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { callers } from '../callers.js'
import { startReceiver, type RecordingReceiver } from '../attempts/recording-receiver.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { renderSent } from './render-sent.js'
import { requestedOperation } from './requested-operation.js'
import { sendOnce, type Sending, type SentOnce } from './send-once.js'

let server: MockServer
let receiver: RecordingReceiver

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  receiver = await startReceiver()
})
afterAll(() => Promise.all([server.close(), receiver.close()]))

const send = async (
  surface: Surface,
  id: string,
  { to = `${server.baseUrl}/${surface}`, ...more }: Partial<Sending> = {},
) =>
  sendOnce({
    operation: await requestedOperation(surface, id),
    credentials: {},
    set: [],
    timeoutMs: 2000,
    to,
    ...more,
  })

const render = async (sent: SentOnce) =>
  renderSent(sent, await requestedOperation(sent.surface, sent.operation))

const everyCall = surfaceNames.flatMap((surface) =>
  operationsOf(callers[surface].contract, surface).map(({ id }): [Surface, string] => [surface, id]),
)

test.each(everyCall)('%s %s gets a documented answer from the mock', async (surface, operation) => {
  const sent = await send(surface, operation)
  expect(sent).toMatchObject({ violations: [] })
  // Of a package that nobody has sent there is nothing to fetch or to cancel.
  expect(sent.fits || sent.refusal?.status === 404).toBe(true)
  expect(JSON.stringify(sent)).not.toMatch(/yk_test_key|[hb]k_test_(key|secret)"|hy_test_secret|kz_test_key/)
})

test('a refused secret is a refusal, said with its reason in both languages', async () => {
  const sent = await send('muditakurye/courier', 'createOrder', { credentials: { apiKey: 'yk_wrong_key' } })
  expect(sent).toMatchObject({ fits: false, refusal: { status: 401, what: { en: 'the credentials' } } })
  const operation = await requestedOperation(sent.surface, sent.operation)
  expect(renderSent(sent, operation)).toMatch(
    /Refused: the answer to createOrder is the documented 401 .* what was refused is the credentials: “.+”\.$/,
  )
  expect(renderSent(sent, operation, 'tr')).toMatch(/Reddedildi: .* reddedilen kimlik bilgileri: “.+”\.$/)
})

test('MuditaKurye’s webhook is signed with the secret that was given', async () => {
  const secret = { webhookSecret: 'wh_mine' }
  const own = await startMockServer(
    await mockOptions({ port: 0, credentials: { 'muditakurye/pos': secret } }),
  )
  const to = `${own.baseUrl}/muditakurye/pos`
  expect((await send('muditakurye/pos', 'receiveStatus', { to, credentials: secret })).response?.status).toBe(
    200,
  )
  expect((await send('muditakurye/pos', 'receiveStatus', { to })).response?.status).toBe(401)
  await own.close()
})

describe('the body', () => {
  const sentBody = () => JSON.parse(receiver.calls.at(-1)!.body) as Record<string, unknown>
  const order = (more: Partial<Sending>) =>
    send('muditakurye/courier', 'createOrder', { to: receiver.baseUrl, ...more })

  test('is the documented example for the restaurant of the credentials', async () => {
    await order({ credentials: { apiKey: 'k', restaurantId: 'rest_mine' } })
    expect(sentBody()).toMatchObject({ orderId: 'order_123456', restaurantId: 'rest_mine' })
  })

  test('takes values by path: JSON where it is JSON, and digits as text where a text stood', async () => {
    await order({ set: ['orderId=42', 'items.1.quantity=3', 'notes=null', 'customerName=Ayşe = Öz'] })
    expect(sentBody()).toMatchObject({ orderId: '42', notes: null, customerName: 'Ayşe = Öz' })
    expect(sentBody()['items']).toMatchObject([{ quantity: 2 }, { quantity: 3 }])
  })

  test('is a file’s, byte for byte', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'uyum-send-')), 'body.json')
    await writeFile(file, '{ "orderId": 1.0,\n')
    await order({ body: file })
    expect(receiver.calls.at(-1)!.body).toBe('{ "orderId": 1.0,\n')
    await expect(order({ body: file, set: ['orderId=2'] })).rejects.toThrow('expected a file that is JSON')
    await expect(order({ body: `${file}.none` })).rejects.toThrow('Name another with --body')
  })

  test.each([
    ['orderId', 'expected path=value'],
    ['items.9.quantity=1', 'expected an index of 0 to 2'],
  ])('is not made of %s', async (pair, why) => {
    await expect(order({ set: [pair] })).rejects.toThrow(why)
  })
})

test('an answer that is none of the contract’s does not fit', async () => {
  receiver.answerWith({ status: 200, body: '{}' })
  const sent = await send('muditakurye/courier', 'createOrder', { to: receiver.baseUrl })
  expect(sent.fits).toBe(false)
  expect(sent.violations).toMatchObject([{ path: '/response/status' }])
})

test('an answer of a documented status and another body does not fit', async () => {
  receiver.answerWith({ status: 202, body: '<html>' })
  const sent = await send('muditakurye/courier', 'createOrder', { to: receiver.baseUrl })
  expect(sent).toMatchObject({ fits: false, documentedAs: '202', violations: [{ message: 'must be JSON' }] })
})

test('a byte order mark before the JSON of an answer is named, and no more than that', async () => {
  const taken = '{"success":true,"message":"Sipariş alındı."}'
  receiver.answerWith({ status: 200, body: Buffer.from(`\uFEFF${taken}`) }, { status: 200, body: taken })
  const push = () => send('bkyemek/pos', 'receiveOrder', { to: receiver.baseUrl })
  const marked = await push()
  expect(marked).toMatchObject({ fits: true, response: { body: taken, hadByteOrderMark: true } })
  expect(await render(marked)).toMatch(/\nWarning: a byte order mark \(U\+FEFF\) stands before its JSON/)
  const plain = await push()
  expect(plain.response).not.toHaveProperty('hadByteOrderMark')
  expect(await render(plain)).not.toContain('Warning')
  const operation = await requestedOperation(plain.surface, plain.operation)
  expect(renderSent(plain, operation, 'tr')).toContain('sözleşmedeki 200 (HTTP).')
})

describe('an answer that came in a content coding', () => {
  const taken = '{"success":true,"message":"Sipariş alındı."}'
  const push = (coding: string, body: Buffer) => {
    receiver.answerWith({ status: 200, headers: { 'content-encoding': coding }, body })
    return send('bkyemek/pos', 'receiveOrder', { to: receiver.baseUrl })
  }

  test.each([
    ['gzip', gzipSync(taken)],
    ['br', brotliCompressSync(taken)],
  ])('%s is judged and shown as it is meant, and how it came', async (coding, body) => {
    const sent = await push(coding, body)
    const carried = { coding, bytes: body.length }
    expect(sent).toMatchObject({ fits: true, response: { body: taken, carried } })
    expect(await render(sent)).toMatch(new RegExp(`ms, ${body.length} bytes as ${coding}\\)`))
  })

  test('is accused of what it says, not of how it came', async () => {
    const { fits, violations } = await push('gzip', gzipSync('{"success":"yes","message":"Alındı"}'))
    expect({ fits, path: violations[0]?.path }).toEqual({ fits: false, path: '/response/body/success' })
  })

  test('that nobody here knows is accused of nothing, and does not count as one that fits', async () => {
    const sent = await push('rot-55', Buffer.from([0xff, 0x00]))
    expect(sent).toMatchObject({
      fits: false,
      violations: [],
      unjudged: 'its body came in a content coding that cannot be undone here',
      response: { body: '', carried: { coding: 'rot-55', bytes: 2, problem: 'unknown-coding' } },
    })
    expect(await render(sent)).toContain("contract's 200, but its body came in a content coding")
    // Some write their charset there; what can be read is read.
    expect(await push('utf-8', Buffer.from(taken))).toMatchObject({ fits: true })
  })

  test('that it is not in is told so', async () => {
    const { violations } = await push('gzip', Buffer.from(taken))
    expect(violations).toEqual([
      {
        path: '/response/body',
        message: 'must be in the content coding that its Content-Encoding names',
      },
    ])
  })

  test('that hides a bomb is given up', async () => {
    const { error } = await push('gzip', gzipSync(Buffer.alloc(20_000_000)))
    expect(error).toBe('the answer is longer than 1048576 bytes once its content coding "gzip" is undone')
  })

  test('names no secret that it was sent', async () => {
    const sent = await push('bk_test_key', Buffer.from([0xff]))
    expect(JSON.stringify(sent)).not.toContain('bk_test_key')
  })
})

test('without credentials nothing is made up for a host that is not this machine', async () => {
  const elsewhere = 'http://uyum.invalid'
  const sent = await send('bkyemek/pos', 'receiveOrder', { to: elsewhere })
  expect(sent.request.headers).not.toHaveProperty('x-api-key')
  expect(sent.notice?.en).toContain('without any')
  expect(sent.error).toContain('uyum.invalid')
})

test('the path goes before the query of the URL, whose values are not shown', async () => {
  receiver.answerWith({ status: 200, body: '{}' })
  const to = `${receiver.baseUrl}/hook/?tenant=kiraci-7`
  const { request } = await send('muditakurye/pos', 'receiveStatus', { to })
  expect(receiver.calls.at(-1)!.url).toBe('/hook/status?tenant=kiraci-7')
  expect(request.url).toBe(`${receiver.baseUrl}/hook/status?tenant=<tenant>`)
  await expect(send('muditakurye/pos', 'receiveStatus', { to: `${to}#a` })).rejects.toThrow('fragment')
})

test('user and password of the URL are sent as Basic and shown nowhere', async () => {
  const to = receiver.baseUrl.replace('//', '//gate:secretpw1@')
  const sent = await send('bkyemek/pos', 'receiveOrder', { to })
  const { authorization } = receiver.calls.at(-1)!.headers
  expect(authorization).toBe(`Basic ${Buffer.from('gate:secretpw1').toString('base64')}`)
  expect(JSON.stringify(sent)).not.toMatch(/secretpw1|Z2F0ZTpzZWNyZXRwdzE/)
  await expect(send('muditakurye/courier', 'createOrder', { to })).rejects.toThrow('Authorization')
})

test('a misspelt word is told, with the one that was meant', async () => {
  await expect(requestedOperation('muditakurye/courier', 'createorder')).rejects.toThrow(
    'Did you mean "createOrder"?',
  )
  await expect(requestedOperation('mudita', 'createOrder')).rejects.toThrow('"mudita" is no surface')
})
