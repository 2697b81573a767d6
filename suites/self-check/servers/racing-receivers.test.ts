import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CheckRecord } from '../../record/run-record.js'
import { judgeTargets } from '../../engine/check-command.js'
import { engineInProcess } from '../judging/engine-in-process.js'

/**
 * Receivers in a process of their own, as one shares no loop with its senders: under `/racing/` each looks whether it has
 * an order and writes it in the next turn of its loop, under `/sound/` at once. Of a doubled key `/unique/` makes a 500.
 */
const source = `
const held = []
require('node:http').createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const body = JSON.parse(Buffer.concat(chunks))
    const [, kind, way] = request.url.split('/')
    const answer = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const has = (id) => held.filter((key) => key === kind + id).length
    if (way === 'read-back') return answer(200, { found: has(body.ids.orderId) > 0, count: has(body.ids.orderId) || undefined })
    if (!has(body.orderId)) {
      if (kind !== 'sound') await new Promise(setImmediate)
      if (kind === 'unique' && has(body.orderId)) return answer(500, { error: 'duplicate key' })
      held.push(kind + body.orderId)
    }
    answer(200, { success: true })
  })
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })
`

let receivers: ChildProcess
let host: string
beforeAll(async () => {
  receivers = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(receivers.stdout!, 'data')) as [Buffer]
  host = `http://127.0.0.1:${port.toString().trim()}`
})
afterAll(() => receivers.kill())

async function judged(kind: string, check: string): Promise<CheckRecord> {
  const target = {
    surface: 'hiziryemek/pos' as const,
    baseUrl: `${host}/${kind}`,
    readBack: `${host}/${kind}/read-back`,
    credentials: { secretKey: 'k' },
  }
  const options = { engine: engineInProcess, only: [`hiziryemek/pos/${check}`], preflight: false }
  return (await judgeTargets({ it: target }, options, '0.0.0')).runs[0]!.checks[0]!
}

test.each([
  ['racing', 'read-back/once-when-sent-at-once', /held 2 times/],
  ['unique', 'orders/repeated-at-once', /HTTP 500/],
])('a receiver that looks first and writes later is found: %s', async (kind, check, said) => {
  // Found in nearly each run: a machine that stood still for one of them proves nothing.
  const runs = [await judged(kind, check), await judged(kind, check), await judged(kind, check)]
  expect(runs.map(({ actual }) => actual)).toContainEqual(expect.stringMatching(said))
})

test('one that does both at once is not accused', async () => {
  expect(await judged('sound', 'read-back/once-when-sent-at-once')).toMatchObject({ outcome: 'passed' })
  expect((await judged('sound', 'orders/repeated-at-once')).outcome).not.toBe('failed')
})
