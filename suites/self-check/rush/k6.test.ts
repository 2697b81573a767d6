import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { transformSync } from 'esbuild'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { judgeK6Output, writeK6Script } from '../../rush/k6/k6-commands.js'
import type { RushOptions } from '../../rush/rush-command.js'
import { Receiver } from './receiver.js'

/** The tool itself, where this machine has it: UYUM_K6 names it elsewhere. */
const k6 = process.env['UYUM_K6'] ?? 'k6'
const hasK6 = spawnSync(k6, ['version']).status === 0
if (!hasK6) console.log('skipped, for there is no k6 on this machine: a rush by k6')

const secret = 'hy_secret_of_a_test'
const metadata = { toolVersion: '0.0.0', stop: new AbortController().signal }
let folder: string
let receiver: Receiver

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uyum-k6-'))
  receiver = await Receiver.open({ loses: 30 })
})
afterEach(async () => {
  await receiver.close()
  rmSync(folder, { recursive: true })
})

function options(more: Partial<RushOptions> = {}): RushOptions {
  return {
    profile: 'burst',
    compress: 10,
    orders: 60,
    target: receiver.baseUrl,
    readBack: `${receiver.baseUrl}/read-back`,
    credential: [`secretKey=${secret}`],
    reading: [],
    seed: 7,
    runTag: 'u1',
    ...more,
  }
}

async function scriptOf(more: Partial<RushOptions> = {}): Promise<string> {
  const file = join(folder, 'rush.js')
  await writeK6Script(['hiziryemek/pos'], options(more), file, '0.0.0')
  return readFileSync(file, 'utf8')
}

interface ScriptShot {
  order: string
  dueMs: number
  body: string
  headers: Record<string, string>
}

function shotsIn(script: string): ScriptShot[] {
  const [, shots] = /SharedArray\('orders', \(\) => (.*)\)\n/.exec(script)!
  return JSON.parse(shots!) as ScriptShot[]
}

describe('the script', () => {
  test('is JavaScript, holds each order and no secret, and is the same for the same seed', async () => {
    const script = await scriptOf()
    expect(() => transformSync(script, { format: 'esm' })).not.toThrow()
    expect(script).not.toContain(secret)
    expect(shotsIn(script)).toHaveLength(60)
    expect(shotsIn(script)[0]!.headers['x-secret-key']).toBe('{{SECRET_KEY}}')
    expect(await scriptOf()).toBe(script)
    expect(await scriptOf({ seed: 8 })).not.toBe(script)
  })
})

test('an order that the receiver lost is named by what k6 wrote down', async () => {
  const shots = shotsIn(await scriptOf())
  const beganAt = Date.UTC(2026, 0, 1)
  const lines: string[] = []
  for (const { order, dueMs, body } of shots) {
    const response = await fetch(`${receiver.baseUrl}/orders`, { method: 'POST', body })
    lines.push(pointOf(order, dueMs, beganAt + dueMs + 12, String(response.status)))
  }
  const file = join(folder, 'rush.json')
  writeFileSync(
    file,
    `{"type":"Metric","data":{"name":"http_req_duration"},"metric":"http_req_duration"}\n${lines.join('\n')}\n{"metric":"http_re`,
  )
  const { seed, runTag, runs } = await judgeK6Output(
    ['hiziryemek/pos'],
    options({ seed: 1, runTag: 'u2' }),
    file,
    metadata,
  )
  expect({ seed, runTag }).toEqual({ seed: 7, runTag: 'u1' })
  const { rush, verdict } = runs[0]!
  expect(verdict).toBe('nonconformant')
  expect(rush!.generator).toBe('k6')
  expect(rush!.orders).toMatchObject({ due: 60, accepted: 60, lost: 1 })
  expect(rush!.findings.map(({ order }) => order)).toEqual(receiver.wronged)
  expect(rush!.latency.count).toBe(60)
  expect(rush!.latency.p50).toBeCloseTo(12, 1)
})

test('a file of something else is refused by a sentence', async () => {
  const file = join(folder, 'other.json')
  writeFileSync(file, '{"metric":"vus"}\n')
  await expect(judgeK6Output(['hiziryemek/pos'], options(), file, metadata)).rejects.toThrow('--export k6')
})

test.skipIf(!hasK6)(
  'k6 itself sends the orders, and its output is judged',
  { timeout: 120_000 },
  async () => {
    await scriptOf()
    const out = join(folder, 'rush.json')
    const words = ['run', '--quiet', '--out', `json=${out}`, '-e', `SECRET_KEY=${secret}`]
    await promisify(execFile)(k6, [...words, join(folder, 'rush.js')])
    const { runs } = await judgeK6Output(['hiziryemek/pos'], options(), out, metadata)
    expect(runs[0]!.rush!.orders).toMatchObject({ due: 60, accepted: 60, lost: 1 })
    expect(runs[0]!.rush!.findings.map(({ order }) => order)).toEqual(receiver.wronged)
  },
)

/** As k6 writes the end of a request. */
function pointOf(order: string, dueMs: number, at: number, status: string): string {
  const tags = {
    due_ms: String(dueMs),
    expected_response: 'true',
    method: 'POST',
    name: 'receiveOrder',
    operation: 'receiveOrder',
    order,
    proto: 'HTTP/1.1',
    repeat: 'false',
    scenario: 'rush',
    status,
    url: `${receiver.baseUrl}/orders`,
    uyum_compress: '10',
    uyum_orders: '60',
    uyum_profile: 'burst',
    uyum_seed: '7',
    uyum_tag: 'u1',
  }
  const data = { time: new Date(at).toISOString(), value: 12, tags }
  return JSON.stringify({ metric: 'http_req_duration', type: 'Point', data })
}
