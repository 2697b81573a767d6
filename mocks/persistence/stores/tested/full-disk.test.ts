import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MockClient } from '../../../client/mock-client.js'
import { sendOrder } from '../../../client/tested/sample-order-call.js'
import { startMockProcess } from '../../replicas/tested/start-mock-process.js'

const folder = mkdtempSync(join(tmpdir(), 'uyum-full-'))
const mount = (...options: string[]): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', folder]).status === 0
/** A disk of its own takes rights that not everybody has who runs tests. */
const isMounted = mount('size=1m')

afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})

const start = () => startMockProcess(['--store', `file:${join(folder, 'worlds.db')}`])

/** Sends orders until one is not taken; gives those that were, and the answer to that one. */
async function fill(mock: MockClient, name: string): Promise<{ taken: string[]; refused: Response }> {
  const taken: string[] = []
  for (let number = 0; ; number += 1) {
    const answer = await sendOrder(mock, `order_${name}_${number}`)
    if (answer.status !== 202) return { taken, refused: answer }
    taken.push(`order_${name}_${number}`)
  }
}

describe.skipIf(!isMounted)('on a full disk', () => {
  test('calls get 503 in the partner’s shape, nothing acknowledged is lost, and the mock ends cleanly', async () => {
    let process = await start()
    let mock = new MockClient(process)
    const { taken, refused } = await fill(mock, 'first')
    expect(taken.length).toBeGreaterThan(10)
    for (let more = 0; more < 5; more += 1) {
      expect((await sendOrder(mock, `order_more_${more}`)).status).toBe(503)
      await mock.listWorlds()
    }
    expect({ outcome: refused.headers.get('uyum-outcome'), body: (await refused.json()) as unknown }).toEqual(
      {
        outcome: 'not-done',
        body: { error: 'Under maintenance', code: 'SERVICE_UNAVAILABLE' },
      },
    )
    const health = async (): Promise<unknown> => (await fetch(`${process.baseUrl}/_uyum/health`)).json()
    expect(await health()).toEqual({ status: 'degraded', store: { kind: 'file', state: 'unavailable' } })
    expect(process.told().match(/keeping worlds in/g)).toHaveLength(1)

    expect(mount('remount', 'size=2m')).toBe(true)
    expect(await health()).toEqual({ status: 'ok', store: { kind: 'file', state: 'ok' } })
    expect(process.told()).toContain('is written again.')
    const second = await fill(mock, 'second')
    expect(second.taken.length).toBeGreaterThan(10)

    expect(await process.end('SIGTERM')).toBe(0)
    expect(process.told()).not.toContain('    at ')

    expect(mount('remount', 'size=8m')).toBe(true)
    process = await start()
    mock = new MockClient(process)
    const kept = (await mock.listOrders('muditakurye/courier')).map(({ id }) => id)
    expect(kept.toSorted()).toEqual([...taken, ...second.taken].toSorted())
    expect(await process.end('SIGTERM')).toBe(0)
  })
})
