import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Contender } from '../contenders/contender.js'
import { endContender, startContender } from '../contenders/start-contender.js'
import { drive } from '../load/drive.js'

/** Something that is long where a world is large, and how long others had to wait meanwhile. */
export interface LongWork {
  what: string
  ms: number
  bytes: number
  /** The longest that `GET /_uyum/health` took meanwhile. */
  healthMs: number
}

const orderPage = '/_uyum/orders/muditakurye/courier'

/** What is asked of a large world, in this order. */
const asked: readonly [what: string, method: string, path: string, body?: object][] = [
  ['create 1,000 orders', 'POST', orderPage, { count: 1000 }],
  ['list all orders', 'GET', orderPage],
  ['snapshot', 'POST', '/_uyum/snapshots'],
  ['HAR of the journal', 'GET', '/_uyum/exchanges.har'],
  ['rows of the journal', 'GET', '/_uyum/exchange-rows'],
  ['restore the snapshot', 'POST', '/_uyum/snapshots/snapshot-1/restore'],
  ['reset', 'POST', '/_uyum/reset', {}],
]

/** A mock that stored so many orders, its journal as long. */
export async function measureLongWork(contender: Contender, orders: number): Promise<LongWork[]> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-bench-'))
  const limits = { journal: orders, journalBytes: 2 ** 31, allJournalBytes: 2 ** 31 }
  const configuration = join(folder, 'uyum.config.json')
  writeFileSync(configuration, JSON.stringify({ mock: { limits } }))
  const roomy: Contender = {
    ...contender,
    command: (port) => [...contender.command(port), '--config', configuration],
  }
  const { process, port } = await startContender(roomy)
  try {
    await drive({ port, path: contender.path, connections: 16, seconds: Infinity, orders })
    const done: LongWork[] = []
    for (const [what, method, path, body] of asked) done.push(await ask(port, what, method, path, body))
    return done
  } finally {
    await endContender(process)
  }
}

async function ask(
  port: number,
  what: string,
  method: string,
  path: string,
  body: object | undefined,
): Promise<LongWork> {
  const base = `http://127.0.0.1:${port}`
  let isOver = false
  let healthMs = 0
  const looking = (async () => {
    while (!isOver) {
      const begun = performance.now()
      await (await fetch(`${base}/_uyum/health`)).text()
      healthMs = Math.max(healthMs, performance.now() - begun)
      await wait(1)
    }
  })()
  const begun = performance.now()
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const response = await fetch(base + path, init)
  if (!response.ok) throw new Error(`measuring "${what}": expected a 2xx, got ${response.status}.`)
  let bytes = 0
  for await (const piece of response.body ?? []) bytes += (piece as Uint8Array).length
  const ms = performance.now() - begun
  isOver = true
  await looking
  return { what, ms, bytes, healthMs }
}
