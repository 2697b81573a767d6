import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HttpClient } from './http-client.js'
import { SharedEnd } from './shared-end.js'

/** Answers with the body, and with how many requests had begun by the time this one ended. */
let begun = 0
const server = createServer((request, response) => {
  begun += 1
  const chunks: Buffer[] = []
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => response.end(`${begun} ${Buffer.concat(chunks).toString()}`))
})
const client = new HttpClient(5000)
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await client.close()
  server.close()
})

async function answers(count: number, end: SharedEnd, text: string): Promise<string[]> {
  begun = 0
  const request = { method: 'POST', url, headers: {}, body: Buffer.from(text) }
  const all = await Promise.all(Array.from({ length: count }, () => client.send(request, end)))
  return all.map(({ readableBody }) => readableBody.toString())
}

test('none of several requests ends before all have begun, and each is whole', async () => {
  const text = '{"note":"ğüşıöç 🌶️"}'
  expect(await answers(8, new SharedEnd(8), text)).toEqual(Array(8).fill(`8 ${text}`))
})

test('what is too short to be held back is whole, too', async () => {
  expect(await answers(1, new SharedEnd(1), '{}')).toEqual(['1 {}'])
})

test('who waits for others that do not come goes on without them', async () => {
  expect(await answers(1, new SharedEnd(2), '{"id":1}')).toEqual(['1 {"id":1}'])
})
