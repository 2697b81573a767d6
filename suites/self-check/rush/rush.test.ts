import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { rush, type RushOptions } from '../../rush/rush-command.js'
import type { Run } from '../../record/run-record.js'
import { exitStatusOf } from '../../verdict/exit-status.js'
import { Receiver, type ReceiverFaults } from './receiver.js'

const never = new AbortController().signal
let receiver: Receiver | undefined

afterEach(() => receiver?.close())

async function rushAt(
  faults: ReceiverFaults,
  options: Partial<RushOptions> = {},
  stop: AbortSignal = never,
): Promise<Run> {
  receiver = await Receiver.open(faults)
  const { baseUrl } = receiver
  return rushTo(baseUrl, { readBack: `${baseUrl}/read-back`, ...options }, stop)
}

async function rushTo(target: string, options: Partial<RushOptions>, stop = never): Promise<Run> {
  const record = await rush(
    ['hiziryemek/pos'],
    {
      profile: 'burst',
      compress: 10,
      orders: 200,
      target,
      credential: ['secretKey=a'],
      reading: [],
      seed: 7,
      ...options,
    },
    { toolVersion: '0.0.0', stop },
  )
  return record.runs[0]!
}

function failedIn({ checks }: Run): string[] {
  return checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id.split('/').at(-1)!)
}

test('a sound receiver is accused of nothing, whatever befalls the orders on their way', async () => {
  const run = await rushAt({}, { profile: 'friday', compress: 100, orders: 300 })
  expect(failedIn(run)).toEqual([])
  expect(run.verdict).toBe('conformant')
  const { orders, requests } = run.rush!
  expect(orders).toMatchObject({ due: 305, accepted: 305, readBack: 305, lost: 0, doubled: 0, mixedUp: 0 })
  expect(requests.repeats).toBeGreaterThan(0)
  expect(requests.lostAnswers).toBeGreaterThan(0)
  expect(requests.heldBack).toBeGreaterThan(0)
  expect(receiver!.copies.size).toBe(305)
})

test('a slow receiver that loses nothing is accused of no loss', async () => {
  const run = await rushAt({ slowEach: 7, slowMs: 400 })
  expect(failedIn(run).filter((name) => name !== 'keeps-up')).toEqual([])
})

test('a read-back hook that is not there is told before the rush, and is no fault of the receiver', async () => {
  receiver = await Receiver.open({})
  const run = await rushTo(receiver.baseUrl, { readBack: `${receiver.baseUrl}/elsewhere` })
  expect(run.verdict).toBe('incomplete')
  expect(run.preflight!.en).toContain('did not tell what is held')
  expect(run.checks).toEqual([])
  // The first ones alone came, by which it was made warm, and the question itself.
  expect(receiver.copies.size).toBe(6)
})

describe('who comes to grief under a burst is found, and the order named', () => {
  test('one order of 2,000 lost', { timeout: 120_000 }, async () => {
    const run = await rushAt({ loses: 1234 }, { orders: 2000, compress: 10 })
    expect(run.verdict).toBe('nonconformant')
    expect(failedIn(run)).toContain('none-lost')
    expect(run.rush!.findings.map(({ kind, order }) => ({ kind, order }))).toContainEqual({
      kind: 'lost',
      order: receiver!.wronged[0],
    })
    expect(run.checks.find(({ id }) => id.endsWith('none-lost'))!.actual).toContain(receiver!.wronged[0])
  })

  test('one of 500 doubled, where the answer is slow', { timeout: 120_000 }, async () => {
    const run = await rushAt({ slowEach: 50, slowMs: 300, doublesSlow: 500 }, { orders: 600, compress: 10 })
    expect(receiver!.wronged).toHaveLength(1)
    expect(run.rush!.findings.filter(({ kind }) => kind === 'doubled').map(({ order }) => order)).toEqual(
      receiver!.wronged,
    )
    expect(exitStatusOf(recordWith(run), 'should')).toBe(1)
  })

  test('orders that get the note of another', async () => {
    const run = await rushAt({ mixesUp: 50 })
    expect(failedIn(run)).toContain('none-mixed-up')
    const mixedUp = run.rush!.findings.filter(({ kind }) => kind === 'mixed-up')
    expect(mixedUp.map(({ order }) => order).toSorted()).toEqual(receiver!.wronged.toSorted())
  })

  test('a pair of the same order that comes at once, kept as two', async () => {
    const run = await rushAt({ racy: true }, { orders: 300 })
    expect(failedIn(run)).toContain('repeats-not-doubled')
    expect(failedIn(run)).not.toContain('none-doubled')
  })

  test('one that works orders off more slowly than they come', async () => {
    const run = await rushAt({ workMs: 20 }, { orders: 400 })
    expect(run.rush!.fellBehind).toBeDefined()
    expect(run.rush!.latency.p99).toBeGreaterThan(500)
  })
})

test('the same seed and tag send the same orders at the same moments', async () => {
  const options = { runTag: 'u1', orders: 30 }
  const sent = async () => {
    await rushAt({}, options)
    const orders = [...receiver!.copies.values()].flat().map((order) => JSON.stringify(order))
    await receiver!.close()
    return orders.toSorted()
  }
  expect(await sent()).toEqual(await sent())
})

test('without read-back nothing is said of what is held', async () => {
  receiver = await Receiver.open()
  const run = await rushTo(receiver.baseUrl, { orders: 20 })
  expect(run.verdict).toBe('incomplete')
  expect(run.checks.find(({ id }) => id.endsWith('none-lost'))).toMatchObject({
    outcome: 'skipped',
    lacks: { kind: 'read-back' },
  })
})

test('who stops it hears at once what is known', async () => {
  const stop = new AbortController()
  receiver = await Receiver.open()
  const { baseUrl } = receiver
  const ended = rush(
    ['hiziryemek/pos'],
    {
      profile: 'burst',
      target: baseUrl,
      credential: ['secretKey=a'],
      reading: [],
      readBack: `${baseUrl}/read-back`,
    },
    {
      toolVersion: '0.0.0',
      stop: stop.signal,
      onProgress: ({ answered }) => {
        if (answered > 0) stop.abort('SIGINT')
      },
    },
  )
  const run = (await ended).runs[0]!
  expect(run).toMatchObject({ verdict: 'incomplete', interrupted: true })
  expect(run.rush!.orders.due).toBeLessThan(100)
  expect(run.rush!.orders.readBack).toBeGreaterThan(0)
})

describe('before anything is sent', () => {
  test('another machine is refused unless its owner allows it', async () => {
    await expect(rushTo('http://192.0.2.1', {})).rejects.toThrow('allow: { rush: true }')
  })

  test('nobody at the address is told as such', async () => {
    const server = createServer()
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const run = await rushTo(`http://127.0.0.1:${port}`, {})
    expect(exitStatusOf(recordWith(run), 'should')).toBe(3)
  })

  test('a receiver that takes no order is told of, and not rushed', async () => {
    const server = createServer((_, response) => response.writeHead(401).end())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const run = await rushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {})
    server.close()
    expect(run.preflight!.en).toContain('HTTP 401')
    expect(run.checks).toEqual([])
  })
})

function recordWith(run: Run) {
  return {
    version: 1 as const,
    tool: { name: 'uyum' as const, version: '0.0.0' },
    startedAt: '2026-01-01T00:00:00.000Z',
    seed: 1,
    runTag: 'u1',
    runs: [run],
  }
}
