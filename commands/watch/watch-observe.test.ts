import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { RunRecord } from '../../suites/record/run-record.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** A client that sends one order, whole or without the customer's name. */
const client = (order: object): string => `
const { UYUM_BASE_URL, UYUM_CREDENTIALS } = process.env
const { apiKey, restaurantId } = JSON.parse(UYUM_CREDENTIALS)
await fetch(UYUM_BASE_URL + '/webhook/third-party/order', {
  method: 'POST',
  headers: { 'X-API-Key': apiKey, 'Content-Type': 'application/json' },
  body: JSON.stringify({ restaurantId, ...${JSON.stringify(order)} }),
})
`

test('what fails so far is told while the client still runs', { timeout: 90_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-watch-observe-'))
  const source = join(folder, 'client.mjs')
  writeFileSync(source, `${client({ orderId: 'o1', deliveryAddress: 'İzmir' })}\nsetInterval(() => {}, 1000)`)
  const exec = `'${process.execPath}' '${source}'`
  const observing = [
    'observe',
    'muditakurye/courier',
    '--exec',
    exec,
    '--out',
    join(folder, 'out'),
    '--watch',
  ]
  const child = spawn(process.execPath, [cli, '--lang', 'en', ...observing], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await expect.poll(() => text, { timeout: 30_000 }).toMatch(/^✗ .*customerName.*: fails so far$/m)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a client that is mended is observed again, at the same address', { timeout: 90_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-watch-observe-'))
  const source = join(folder, 'client.mjs')
  const broken = { orderId: 'o1', deliveryAddress: 'İzmir' }
  writeFileSync(source, client(broken))
  const child = spawn(
    process.execPath,
    [
      ...[
        cli,
        '--lang',
        'en',
        'observe',
        'muditakurye/courier',
        '--exec',
        `'${process.execPath}' '${source}'`,
      ],
      ...['--out', join(folder, 'out'), '--watch', source],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  const record = () => JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8')) as RunRecord
  await expect.poll(() => text, { timeout: 30_000 }).toContain('waiting for the next change')
  expect(record().runs[0]!.verdict).toBe('nonconformant')
  writeFileSync(source, client({ ...broken, customerName: 'Ayşe' }))
  await expect.poll(() => text.match(/waiting for the next/g)?.length, { timeout: 30_000 }).toBe(2)
  expect(text).toContain('client.mjs has changed')
  expect(record().runs[0]!.verdict).toBe('conformant')
  const addresses = text.match(/UYUM_BASE_URL=\S+/g)!
  expect(new Set(addresses).size).toBe(1)
  expect(addresses).toHaveLength(2)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
