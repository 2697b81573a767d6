import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MockClient } from '../client/mock-client.js'
import { mockOptions } from '../options/mock-options.js'
import { signatureOf } from '../muditakurye/pos/signature.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'
import { startReceiver, type RecordingReceiver } from './attempts/recording-receiver.js'

let server: MockServer
let receiver: RecordingReceiver
let mock: MockClient

const noon = '2026-11-21T12:00:00.000Z'

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  receiver = await startReceiver()
  mock = await new MockClient(server).createWorld({ clock: { mode: 'frozen', now: noon } })
  for (const surface of ['hiziryemek/pos', 'bkyemek/pos', 'muditakurye/pos'] as const) {
    await mock.setDeliveryTarget(surface, { baseUrl: receiver.baseUrl })
  }
  await mock.setDeliveryTarget('kuzeypos/courier', { baseUrl: `${receiver.baseUrl}/hook` })
})
afterEach(() => receiver.close())

const pushOne = async (push: Parameters<MockClient['push']>[0]) => (await mock.push(push))[0]!

describe('a push', () => {
  test('is the documented order at the documented path, with the caller’s credentials', async () => {
    await mock.push({ surface: 'hiziryemek/pos' })
    await mock.push({ surface: 'bkyemek/pos', set: { siparis_id: 7, 'siparis_icerikleri.1.adet': 3 } })
    await mock.push({ surface: 'kuzeypos/courier' })
    expect(receiver.calls).toMatchObject([
      { method: 'POST', url: '/orders', headers: { 'x-secret-key': 'hy_test_secret' } },
      {
        method: 'POST',
        url: '/api/v1/restoran_pos_giris',
        headers: { 'x-api-key': 'bk_test_key', 'x-api-secret': 'bk_test_secret' },
      },
      { method: 'POST', url: '/hook', headers: { 'content-type': 'application/json' } },
    ])
    expect(JSON.parse(receiver.calls[1]!.body)).toMatchObject({
      siparis_id: 7,
      siparis_icerikleri: [{ adet: 2 }, { adet: 3 }],
    })
  })

  test('shows what came back and no secret', async () => {
    receiver.answerWith({ status: 200, body: '{"success":true,"message":"Sipariş alındı."}' })
    const delivery = await pushOne({ surface: 'bkyemek/pos' })
    expect(delivery).toMatchObject({
      id: 'delivery-1',
      state: 'delivered',
      request: { headers: { 'x-api-key': '[redacted]', 'x-api-secret': '[redacted]' }, violations: [] },
      attempts: [
        { at: noon, status: 200, body: '{"success":true,"message":"Sipariş alındı."}', violations: [] },
      ],
    })
    expect(await mock.getDelivery('delivery-1')).toEqual(delivery)
    expect(await mock.listDeliveries({ surface: 'kuzeypos/courier' })).toEqual([])
  })

  test('stands in pages from the last on', async () => {
    for (let turn = 0; turn < 5; turn += 1) await pushOne({ surface: 'bkyemek/pos' })
    const pageBefore = async (before?: string) =>
      (await mock.listDeliveries({ limit: 2, ...(before !== undefined && { before }) })).map(({ id }) => id)
    expect(await pageBefore()).toEqual(['delivery-4', 'delivery-5'])
    expect(await pageBefore('delivery-4')).toEqual(['delivery-2', 'delivery-3'])
    expect(await pageBefore('delivery-2')).toEqual(['delivery-1'])
    expect(await pageBefore('delivery-1')).toEqual([])
  })

  test('shows no secret that a receiver knew besides, in whatever spelling', async () => {
    const pair = Buffer.from('user:yk_test_key').toString('base64')
    receiver.answerWith({
      status: 400,
      body: `{"expected":"BK_test_secret","got":"${pair}","url":"?s=wh%5Ftest%5Fsecret"}`,
    })
    const delivery = await pushOne({ surface: 'bkyemek/pos' })
    const hidden = '{"expected":"[redacted]","got":"[redacted]","url":"?s=[redacted]"}'
    expect(delivery.attempts[0]?.body).toBe(hidden)
  })

  test('tells what is wrong with an answer only where the contract documents one', async () => {
    receiver.answerWith({ status: 200, body: '{"success":"yes"}' })
    const documented = await pushOne({ surface: 'bkyemek/pos' })
    expect(documented.attempts[0]?.violations).toContainEqual({
      path: '/response/body/success',
      message: expect.any(String) as string,
    })
    const silent = await pushOne({ surface: 'kuzeypos/courier' })
    expect(silent.attempts[0]?.violations).toEqual([])
  })

  test('shows and judges what was meant, however it came', async () => {
    const coded = (coding: string, body: Buffer) =>
      receiver.answerWith({ status: 200, headers: { 'content-encoding': coding }, body })
    const attempt = async () => (await pushOne({ surface: 'bkyemek/pos' })).attempts[0]!
    const taken = '{"success":true,"message":"Sipariş alındı."}'
    const body = gzipSync(taken)
    coded('gzip', body)
    const carried = { coding: 'gzip', bytes: body.length }
    expect(await attempt()).toMatchObject({ body: taken, carried, violations: [] })
    coded('gzip', gzipSync('{"success":"yes","message":"Alındı"}'))
    expect((await attempt()).violations[0]?.path).toBe('/response/body/success')
    coded('rot-55', Buffer.from([0xff]))
    expect(await attempt()).toMatchObject({
      carried: { coding: 'rot-55', bytes: 1, problem: 'unknown-coding' },
      unjudged: 'its body came in a content coding that cannot be undone here',
      violations: [],
    })
    coded('gzip', Buffer.from(taken))
    expect((await attempt()).violations).toMatchObject([{ path: '/response/body' }])
  })

  test('names a byte order mark before the JSON of the answer', async () => {
    const taken = '{"success":true,"message":"Sipariş alındı."}'
    receiver.answerWith({ status: 200, body: Buffer.from(`\uFEFF${taken}`) }, { status: 200, body: taken })
    const [marked] = (await pushOne({ surface: 'bkyemek/pos' })).attempts
    expect(marked).toMatchObject({ body: taken, hadByteOrderMark: true, violations: [] })
    const [plain] = (await pushOne({ surface: 'bkyemek/pos' })).attempts
    expect(plain).not.toHaveProperty('hadByteOrderMark')
  })

  test('tells of a status that is none of the documented ones', async () => {
    receiver.answerWith({ status: 418 })
    const { state, attempts } = await pushOne({ surface: 'bkyemek/pos' })
    expect(state).toBe('given-up')
    expect(attempts[0]?.violations).toEqual([
      { path: '/response/status', message: 'must be one of 200, 400, 401, 403, 500, not 418' },
    ])
  })

  test('follows no redirect', async () => {
    receiver.answerWith({ status: 307, headers: { location: '/elsewhere' } })
    const { attempts } = await pushOne({ surface: 'hiziryemek/pos' })
    expect(attempts).toMatchObject([{ status: 307 }])
    expect(receiver.calls).toHaveLength(1)
  })

  test('that nobody answers in time tells so', async () => {
    receiver.answerWith({ status: 200, delayMs: 500 })
    await mock.setDeliveryTarget('hiziryemek/pos', { baseUrl: receiver.baseUrl, timeoutMs: 50 })
    const { state, attempts } = await pushOne({ surface: 'hiziryemek/pos' })
    expect(state).toBe('given-up')
    expect(attempts[0]).toMatchObject({ error: 'no whole answer within 50 ms' })
  })

  test('needs a target', async () => {
    await mock.deleteDeliveryTarget('bkyemek/pos')
    await expect(mock.push({ surface: 'bkyemek/pos' })).rejects.toMatchObject({ status: 409 })
    await expect(mock.deleteDeliveryTarget('bkyemek/pos')).rejects.toMatchObject({ status: 404 })
  })

  test('of an unknown operation, or with a member that is not known, is refused', async () => {
    await expect(mock.push({ surface: 'bkyemek/pos', operation: 'sendOrder' })).rejects.toThrow(
      'receiveOrder',
    )
    await expect(mock.push({ surface: 'muditakurye/pos' })).rejects.toThrow(
      'expected an operation, one of receiveStatus, receiveCancellation',
    )
    await expect(
      mock.push({ surface: 'bkyemek/pos', tims: 2 } as Parameters<MockClient['push']>[0]),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('KuzeyPOS', () => {
  test('tries three times more and gives up', async () => {
    receiver.answerWith({ status: 503 })
    const { id, state, nextAttemptAt } = await pushOne({ surface: 'kuzeypos/courier' })
    expect({ state, nextAttemptAt }).toEqual({
      state: 'scheduled',
      nextAttemptAt: '2026-11-21T12:00:10.000Z',
    })
    const { fired } = await mock.advanceClock(3600)
    expect(fired).toEqual([
      { at: '2026-11-21T12:00:10.000Z', what: `${id} (kuzeypos/courier receiveOrder), attempt 2` },
      { at: '2026-11-21T12:00:20.000Z', what: `${id} (kuzeypos/courier receiveOrder), attempt 3` },
      { at: '2026-11-21T12:00:30.000Z', what: `${id} (kuzeypos/courier receiveOrder), attempt 4` },
    ])
    expect(await mock.getDelivery(id)).toMatchObject({
      state: 'given-up',
      attempts: [{}, {}, {}, { status: 503 }],
    })
    expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1)
  })

  test('stops trying as soon as the order is taken', async () => {
    receiver.answerWith({ status: 500 }, { status: 201 })
    const { id } = await pushOne({ surface: 'kuzeypos/courier' })
    await mock.advanceClock(3600)
    expect(await mock.getDelivery(id)).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 500 }, { status: 201 }],
    })
  })

  test('tries once where the documents are read so', async () => {
    receiver.answerWith({ status: 503 })
    await mock.reset({ readings: { 'kuzeypos.retried-call': 'platform-update' } })
    await mock.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
    expect(await pushOne({ surface: 'kuzeypos/courier' })).toMatchObject({
      state: 'given-up',
      attempts: [{}],
    })
  })
})

describe('a delivery', () => {
  const held = { surface: 'hiziryemek/pos', hold: true } as const

  test('is held until it is released', async () => {
    const { id, state } = await pushOne(held)
    expect(state).toBe('held')
    await mock.advanceClock(3600)
    expect(receiver.calls).toEqual([])
    expect(await mock.releaseDelivery(id)).toMatchObject({ state: 'delivered' })
    await expect(mock.releaseDelivery(id)).rejects.toMatchObject({ status: 409 })
  })

  test('is sent later, by the world’s clock', async () => {
    const { nextAttemptAt } = await pushOne({ surface: 'hiziryemek/pos', delaySeconds: 90 })
    expect(nextAttemptAt).toBe('2026-11-21T12:01:30.000Z')
    await mock.advanceClock(89)
    expect(receiver.calls).toHaveLength(0)
    await mock.advanceClock(1)
    expect(receiver.calls).toHaveLength(1)
  })

  test('is held and released between two attempts', async () => {
    receiver.answerWith({ status: 503 }, { status: 200 })
    const { id } = await pushOne({ surface: 'kuzeypos/courier' })
    await mock.holdDelivery(id)
    expect((await mock.advanceClock(3600)).fired).toEqual([])
    expect(await mock.releaseDelivery(id)).toMatchObject({ state: 'delivered', attempts: [{}, {}] })
  })

  test('is dropped, and never arrives', async () => {
    const { id } = await pushOne(held)
    expect(await mock.dropDelivery(id)).toMatchObject({ state: 'dropped', attempts: [] })
    await mock.advanceClock(3600)
    expect(receiver.calls).toEqual([])
  })

  test('is replayed byte for byte', async () => {
    const { id } = await pushOne({ surface: 'muditakurye/pos', operation: 'receiveStatus' })
    expect(await mock.replayDelivery(id)).toMatchObject({ id: 'delivery-2', copyOf: id, state: 'delivered' })
    const [first, second] = receiver.calls
    expect(second).toEqual(first)
  })

  test('is replayed with changes, its secrets as they were, and signed anew where it was signed', async () => {
    const told = await pushOne({ surface: 'muditakurye/pos', operation: 'receiveStatus' })
    const forged = await pushOne({
      surface: 'muditakurye/pos',
      operation: 'receiveStatus',
      signature: 'wrong',
    })
    const { headers } = told.request
    const edits = {
      path: '/elsewhere',
      headers: { ...headers, 'X-Extra': 'yes' },
      body: '{"orderId": "another"}',
    }
    const changed = await mock.replayDelivery(told.id, edits)
    expect(changed).toMatchObject({ copyOf: told.id, state: 'delivered', orders: ['another'] })
    await mock.replayDelivery(forged.id, { body: edits.body })
    const [, before, replayed, stillForged] = receiver.calls
    expect(replayed).toMatchObject({ url: '/elsewhere', body: edits.body, headers: { 'x-extra': 'yes' } })
    const signature = (call: typeof replayed) => call?.headers['x-muditakurye-signature']
    expect(signature(replayed)).toBe(signatureOf(Buffer.from(edits.body), 'wh_test_secret'))
    expect(signature(stillForged)).toBe(signature(before))

    const { id, request } = await pushOne({ surface: 'bkyemek/pos' })
    await mock.replayDelivery(id, { headers: request.headers, body: request.body.replace(/Ahmet/, 'Ayşe') })
    expect(receiver.calls.at(-1)!.headers['x-api-key']).toBe('bk_test_key')
    await expect(mock.replayDelivery(id, { headers: { 'x-other': '[redacted]' } })).rejects.toThrow(
      'expected "[redacted]" only where',
    )
  })

  test('is duplicated, before or after it arrived', async () => {
    const { id } = await pushOne(held)
    expect((await mock.duplicateDelivery(id, 2)).map(({ state }) => state)).toEqual(['held', 'held'])
    await mock.releaseDelivery(id)
    expect((await mock.duplicateDelivery(id)).map(({ state }) => state)).toEqual(['delivered'])
    expect(await mock.push({ surface: 'hiziryemek/pos', times: 3 })).toHaveLength(3)
    expect(receiver.calls).toHaveLength(5)
  })

  test('arrives after those that were made later, where it is put there', async () => {
    const ids = []
    for (const orderNumber of ['first', 'second', 'third']) {
      ids.push((await pushOne({ ...held, set: { orderNumber } })).id)
    }
    await mock.deliverInOrder(ids.toReversed())
    const arrived = receiver.calls.map(
      ({ body }) => (JSON.parse(body) as { orderNumber: string }).orderNumber,
    )
    expect(arrived).toEqual(['third', 'second', 'first'])
    await expect(mock.deliverInOrder(ids)).rejects.toMatchObject({ status: 409 })
    await expect(mock.deliverInOrder(['delivery-99'])).rejects.toMatchObject({ status: 404 })
  })

  test('comes back with a snapshot, and is made again', async () => {
    receiver.answerWith({ status: 503 }, { status: 200 })
    const { id } = await pushOne({ surface: 'kuzeypos/courier' })
    const { id: snapshot } = await mock.takeSnapshot()
    await mock.reset()
    expect(await mock.listDeliveries()).toEqual([])
    await mock.restoreSnapshot(snapshot)
    await mock.advanceClock(10)
    expect(await mock.getDelivery(id)).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 503 }, { status: 200 }],
    })
  })
})

describe('the signature of MuditaKurye', () => {
  const status = { surface: 'muditakurye/pos', operation: 'receiveStatus' } as const
  const received = () => {
    const { headers, body } = receiver.calls.at(-1)!
    return {
      signature: headers['x-muditakurye-signature'],
      right: signatureOf(Buffer.from(body), 'wh_test_secret'),
    }
  }

  test('is of the raw body, wrong, or missing', async () => {
    await mock.push({ ...status, set: { orderId: 'order_ğ' } })
    expect(received().signature).toBe(received().right)
    await mock.push({ ...status, signature: 'wrong' })
    expect(received().signature).toMatch(/^[0-9a-f]{64}$/)
    expect(received().signature).not.toBe(received().right)
    await mock.push({ ...status, signature: 'missing' })
    expect(received().signature).toBeUndefined()
  })

  test('is left out where no secret was agreed', async () => {
    await mock.setDeliveryTarget('muditakurye/pos', {
      baseUrl: receiver.baseUrl,
      credentials: { webhookSecret: '' },
    })
    await mock.push(status)
    expect(received().signature).toBeUndefined()
  })

  test('is not spoilt where there is none', async () => {
    await expect(mock.push({ surface: 'bkyemek/pos', signature: 'wrong' })).rejects.toThrow('muditakurye/pos')
  })
})
