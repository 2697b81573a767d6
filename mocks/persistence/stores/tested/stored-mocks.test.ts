import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MockClient } from '../../../client/mock-client.js'
import { createOrder, sendOrder } from '../../../client/tested/sample-order-call.js'
import { startReceiver, type RecordingReceiver } from '../../../deliveries/attempts/recording-receiver.js'
import { placesToKeep, type StoredMock } from './stored-mocks.js'

let kept: StoredMock
let mock: MockClient
let receiver: RecordingReceiver

const statusesOf = (answers: readonly Response[]) => answers.map(({ status }) => status)

function beginAndEnd(start: () => Promise<StoredMock>): void {
  beforeAll(async () => {
    kept = await start()
    receiver = await startReceiver()
  })
  afterAll(async () => {
    await kept.close()
    await receiver.close()
  })
  beforeEach(async () => {
    mock = await new MockClient(kept).createWorld({
      clock: { mode: 'frozen', now: '2026-11-21T12:00:00Z' },
      readings: { 'muditakurye.duplicate-order': 'conflict' },
    })
  })
}

describe.each(Object.entries(placesToKeep))('worlds in %s', (_, { isOff, start }) => {
  describe.skipIf(isOff)('', () => {
    beginAndEnd(start)

    test('hold an order once, however often it comes at the same moment', async () => {
      const answers = await Promise.all(Array.from({ length: 24 }, () => sendOrder(mock, 'order_a')))
      expect(statusesOf(answers).toSorted()).toEqual([202, ...Array<number>(23).fill(409)])
      expect((await mock.listOrders('muditakurye/courier')).map(({ id }) => id)).toEqual(['order_a'])
      expect(await mock.verify({ match: createOrder, count: { exactly: 24 } })).toMatchObject({
        verdict: 'passed',
      })
    })

    test('count a caller’s calls in windows of their own clock', async () => {
      await mock.setRateLimit({ surface: 'muditakurye/courier', limit: 5 })
      const send = (run: string) =>
        Promise.all(Array.from({ length: 8 }, (_, number) => sendOrder(mock, `order_${run}_${number}`)))
      expect(statusesOf(await send('a')).filter((status) => status === 202)).toHaveLength(5)
      await mock.advanceClock(60)
      expect(statusesOf(await send('b')).filter((status) => status === 202)).toHaveLength(5)
    })

    test('let a fault fire as often as it was declared', async () => {
      await mock.declareFault({ id: 'busy', match: createOrder, effect: { error: '503' }, times: 3 })
      const answers = await Promise.all(
        Array.from({ length: 9 }, (_, number) => sendOrder(mock, `order_${number}`)),
      )
      expect(statusesOf(answers).toSorted()).toEqual([...Array<number>(6).fill(202), 503, 503, 503])
      expect(await mock.deleteFault('busy')).toMatchObject({ matched: 9, fired: 3 })
    })

    test.each([
      ['reset', 'fetch failed'],
      ['truncate', 'terminated'],
    ] as const)('%s an answer on the wire', async (wire, message) => {
      await mock.declareFault({ match: createOrder, effect: { wire } })
      for (const id of ['order_a', 'order_b', 'order_c']) {
        await expect(sendOrder(mock, id).then((answer) => answer.text())).rejects.toThrow(message)
      }
      expect(await mock.listExchanges()).toHaveLength(3)
    })

    test('deliver once what falls due, and repeat it as the partner does', async () => {
      const before = receiver.calls.length
      receiver.answerWith({ status: 503 }, { status: 200 })
      await mock.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
      await mock.createOrder('kuzeypos/platform')
      await mock.advanceClock(3600)
      expect(receiver.calls.slice(before)).toHaveLength(2)
      expect(await mock.listDeliveries()).toMatchObject([
        { state: 'delivered', attempts: [{ status: 503 }, { status: 200 }] },
      ])
    })

    test('tell whoever watches of every exchange', async () => {
      const controller = new AbortController()
      const watched = mock.watchExchanges(controller.signal, '0')
      for (const id of ['order_a', 'order_b', 'order_c']) await sendOrder(mock, id)
      const seen = [await watched.next(), await watched.next(), await watched.next()]
      expect(seen.map(({ value }) => (value as { id: string }).id)).toEqual(['1', '2', '3'])
      controller.abort()
    })

    test('go back to a snapshot, and to their beginning', async () => {
      await sendOrder(mock, 'order_a')
      const { id } = await mock.takeSnapshot()
      await sendOrder(mock, 'order_b')
      const orders = async () => (await mock.listOrders('muditakurye/courier')).map((order) => order.id)
      expect(await orders()).toEqual(['order_a', 'order_b'])
      await mock.restoreSnapshot(id)
      expect(await orders()).toEqual(['order_a'])
      await mock.reset()
      expect(await orders()).toEqual([])
      await mock.restoreSnapshot(id)
      expect(await orders()).toEqual(['order_a'])
    })

    test('have one name each', async () => {
      const unnamed = new MockClient(kept)
      await unnamed.createWorld({ name: 'mine', seed: 7 })
      await expect(unnamed.createWorld({ name: 'mine' })).rejects.toMatchObject({ status: 409 })
      expect(await unnamed.listWorlds()).toContainEqual(expect.objectContaining({ name: 'mine', seed: 7 }))
      await unnamed.deleteWorld('mine')
      await expect(unnamed.deleteWorld('mine')).rejects.toMatchObject({ status: 404 })
      expect((await unnamed.listWorlds()).map(({ name }) => name)).not.toContain('mine')
      const made = await Promise.all(Array.from({ length: 6 }, () => unnamed.createWorld()))
      expect(new Set(made.map((one) => one.urlOf('bkyemek/pos'))).size).toBe(6)
    })
  })
})

const outliving = Object.entries(placesToKeep).filter(([, { outlives }]) => outlives)

describe.each(outliving)('worlds in %s', (_, { isOff, start }) => {
  describe.skipIf(isOff)('', () => {
    beginAndEnd(start)

    test('go on where they were when the mock is started again', async () => {
      await mock.setRateLimit({ surface: 'muditakurye/courier', limit: 2 })
      await mock.declareFault({ id: 'third', match: { ...createOrder, nth: 3 }, effect: { error: '500' } })
      await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: receiver.baseUrl })
      const { id: snapshot } = await mock.takeSnapshot()
      await sendOrder(mock, 'order_a')
      await mock.advanceClock(30)
      const state = async () => ({
        clock: await mock.readClock(),
        orders: await mock.listOrders('muditakurye/courier'),
        exchanges: await mock.listExchanges(),
        deliveries: await mock.listDeliveries(),
        targets: await mock.listDeliveryTargets(),
        faults: await mock.listFaults(),
        limits: await mock.listRateLimits(),
        worlds: (await mock.listWorlds()).map(({ name }) => name).toSorted(),
      })
      const before = await state()
      await kept.restart()
      expect(await state()).toEqual(before)

      const more = [
        await sendOrder(mock, 'order_a'),
        await sendOrder(mock, 'order_b'),
        await sendOrder(mock, 'order_c'),
      ]
      expect(statusesOf(more)).toEqual([409, 500, 429])
      const { fired } = await mock.advanceClock(30)
      expect(fired).toEqual([
        {
          at: '2026-11-21T12:01:00.000Z',
          what: 'muditakurye/courier: order order_a from VALIDATED to ASSIGNED',
        },
      ])
      await mock.restoreSnapshot(snapshot)
      expect(await mock.listOrders('muditakurye/courier')).toEqual([])
    })

    test('make what fell due while the mock was down', async () => {
      const before = receiver.calls.length
      receiver.answerWith({ status: 200 })
      await mock.setClockMode('real')
      await mock.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
      await mock.push({ surface: 'kuzeypos/courier', delaySeconds: 0.2 })
      await kept.restart()
      await receiver.received(before + 1)
      await expect.poll(() => mock.listDeliveries()).toMatchObject([{ state: 'delivered' }])
      expect(receiver.calls).toHaveLength(before + 1)
    })

    test('cannot send an exchange again of which the call was in memory alone, and say so', async () => {
      await sendOrder(mock, 'order_a')
      await kept.restart()
      await expect(mock.replayExchange('1')).rejects.toThrow('in memory alone')
    })
  })
})
