import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { createOrder, sendOrder } from '../../client/tested/sample-order-call.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { MockClient } from '../../client/mock-client.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

describe('faults', () => {
  test('a documented error, once, after a call that passes', async () => {
    await mock.declareFault({
      id: 'busy',
      match: createOrder,
      effect: { error: '429' },
      after: 1,
      times: 1,
    })
    const answers = [
      await sendOrder(mock, 'order_a'),
      await sendOrder(mock, 'order_b'),
      await sendOrder(mock, 'order_b'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([202, 429, 202])
    expect(await mock.getFault('busy')).toMatchObject({ matched: 3, fired: 1 })
  })

  describe('of several at one call', () => {
    const slow = (id: string) => ({ id, match: createOrder, effect: { latencyMs: 1 } })
    const second = { id: 'second', match: { ...createOrder, nth: 2 }, effect: { error: '503' } }

    test.each([
      ['the latencies first', [slow('slow'), slow('slower'), second]],
      ['the error first', [second, slow('slow'), slow('slower')]],
    ])('latencies go with a later error: %s', async (_order, faults) => {
      for (const fault of faults) await mock.declareFault(fault)
      const seen: number[] = []
      for (const orderId of ['a', 'b', 'c']) seen.push((await sendOrder(mock, `order_${orderId}`)).status)
      expect(seen).toEqual([202, 503, 202])
      expect(await mock.getFault('second')).toMatchObject({ matched: 3, fired: 1 })
      expect(await mock.getFault('slow')).toMatchObject({ matched: 3, fired: 3 })
      expect(await mock.getFault('slower')).toMatchObject({ matched: 3, fired: 3 })
      const [, erroneous] = await mock.listExchanges()
      expect(erroneous).toMatchObject({ fault: 'second', faults: faults.map(({ id }) => id) })
    })

    test('their latencies add up', async () => {
      const match = createOrder
      await mock.declareFault({ match, effect: { latencyMs: 150 } })
      await mock.declareFault({ match, effect: { latencyMs: 150 } })
      const startedAt = performance.now()
      await sendOrder(mock, 'order_a')
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290)
    })

    test('of those that decide the answer, the one declared first fires', async () => {
      await mock.declareFault({ id: 'late', match: createOrder, effect: { latencyMs: 1, error: '503' } })
      await mock.declareFault({ id: 'busy', match: createOrder, effect: { error: '429' } })
      expect((await sendOrder(mock, 'order_a')).status).toBe(503)
      expect(await mock.getFault('busy')).toMatchObject({ matched: 1, fired: 0 })
      expect((await mock.listExchanges())[0]).not.toHaveProperty('faults')
    })
  })

  test('only the calls whose body has the named values', async () => {
    await mock.declareFault({
      match: { ...createOrder, fields: { customerName: 'Ayşe Öz' } },
      effect: { error: '503' },
    })
    expect((await sendOrder(mock, 'order_a', { customerName: 'Can' })).status).toBe(202)
    expect((await sendOrder(mock, 'order_b')).status).toBe(503)
  })

  test.each([
    ['nth', { nth: 2 }, [202, 503, 202, 202]],
    ['every', { every: 2 }, [202, 503, 202, 503]],
  ])('%s counts the matching calls', async (_which, turn, statuses) => {
    await mock.declareFault({ match: { ...createOrder, ...turn }, effect: { error: '503' } })
    const seen: number[] = []
    for (const orderId of ['a', 'b', 'c', 'd']) seen.push((await sendOrder(mock, `order_${orderId}`)).status)
    expect(seen).toEqual(statuses)
  })

  test('distinct counts the different values of a member, not the calls', async () => {
    const match = { ...createOrder, distinct: 'orderId', nth: 2 }
    await mock.declareFault({ match, effect: { error: '503' }, times: 1 })
    const seen: number[] = []
    for (const orderId of ['a', 'a', 'b', 'b', 'c'])
      seen.push((await sendOrder(mock, `order_${orderId}`)).status)
    expect(seen).toEqual([202, 202, 503, 202, 202])
  })

  test('latency, in milliseconds', async () => {
    await mock.declareFault({ match: createOrder, effect: { latencyMs: 150 } })
    const begun = performance.now()
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  test('a reset connection leaves nothing behind, apply-then-drop leaves the order', async () => {
    await mock.declareFault({ id: 'reset', match: createOrder, effect: { wire: 'reset' }, times: 1 })
    await expect(sendOrder(mock, 'order_a')).rejects.toThrow('fetch failed')
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)

    await mock.declareFault({ match: createOrder, effect: { wire: 'apply-then-drop' }, times: 1 })
    await expect(sendOrder(mock, 'order_b')).rejects.toThrow('fetch failed')
    expect((await sendOrder(mock, 'order_b', { customerName: 'Can' })).status).toBe(409)

    const [, dropped, , reset] = await mock.listExchanges()
    expect(dropped).toMatchObject({ fault: 'fault-1', wire: 'reset', response: { status: 202 } })
    expect(reset).toMatchObject({ fault: 'reset', wire: 'reset', response: { status: 0 } })
  })

  test('half an answer', async () => {
    await mock.declareFault({ match: createOrder, effect: { wire: 'truncate' } })
    const response = await sendOrder(mock, 'order_a')
    expect(response.status).toBe(202)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('an answer that is no JSON', async () => {
    await mock.declareFault({ match: createOrder, effect: { wire: 'malformed-json' } })
    const response = await sendOrder(mock, 'order_a')
    expect(response.headers.get('content-type')).toContain('application/json')
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  test('one that never fired is to be seen, and given back when it is deleted', async () => {
    await mock.declareFault({ id: 'never', match: { surface: 'bkyemek/pos' }, effect: { latencyMs: 1 } })
    await sendOrder(mock, 'order_a')
    expect(await mock.listFaults()).toMatchObject([{ id: 'never', matched: 0, fired: 0 }])
    expect(await mock.deleteFault('never')).toMatchObject({ fired: 0 })
    expect(await mock.listFaults()).toEqual([])
  })

  test('one that is switched off fires at no call, and counts none', async () => {
    await mock.declareFault({ id: 'busy', match: createOrder, effect: { error: '429' } })
    await mock.switchFault('busy', true)
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    expect(await mock.switchFault('busy', false)).toMatchObject({ matched: 0, fired: 0 })
    expect((await sendOrder(mock, 'order_b')).status).toBe(429)
  })

  test('one for three minutes is over when the world’s clock says so', async () => {
    await mock.freezeClock()
    await mock.declareFault({ match: createOrder, effect: { error: '503' }, forSeconds: 180 })
    await mock.advanceClock(179)
    expect((await sendOrder(mock, 'order_a')).status).toBe(503)
    await mock.advanceClock(1)
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
  })

  test.each([
    [
      'an error that the operation has not',
      { match: createOrder, effect: { error: '418' } },
      /400-INVALID_PAYLOAD/,
    ],
    [
      'an operation that the surface has not',
      { match: { ...createOrder, operation: 'x' }, effect: { latencyMs: 1 } },
      /createOrder/,
    ],
    ['an error in nobody’s words', { effect: { error: '429' } }, /Name both/],
    ['nothing to happen', { match: createOrder, effect: {} }, /effect/],
    ['a misspelt member', { match: createOrder, effect: { latencyMs: 1 }, tims: 1 } as never, /tims/],
  ])('refuses %s', async (_what, fault, message) => {
    await expect(mock.declareFault(fault)).rejects.toThrow(message)
    await expect(mock.declareFault(fault)).rejects.toMatchObject({ status: 400 })
  })

  test('refuses an id that is taken', async () => {
    await mock.declareFault({ id: 'one', effect: { latencyMs: 0 } })
    await expect(mock.declareFault({ id: 'one', effect: { latencyMs: 0 } })).rejects.toMatchObject({
      status: 409,
    })
  })
})
