import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { curlLine } from './curl-line.js'

const shell = promisify(execFile)

let server: Server
let url: string
let heard: { headers: IncomingHttpHeaders; body: string } | undefined
beforeAll(async () => {
  server = createServer((request, response) => {
    void buffer(request).then((body) => {
      heard = { headers: request.headers, body: body.toString() }
      response.end('ok')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a%20b?x=1&y='z'`
})
afterAll(() => server.close())

const json = { 'Content-Type': 'application/json' }

async function pasted(
  body: string,
  headers: Record<string, string> = json,
  env: Record<string, string> = {},
) {
  heard = undefined
  const line = curlLine({ method: 'POST', url, headers, body, leftOut: 0 }, undefined, undefined)
  await shell('sh', ['-c', line], { env: { ...process.env, ...env } })
  return heard!
}

test.each([
  ['emoji and Turkish letters', '{"note":"Işıl 🍕 Öğün"}'],
  ['apostrophes', `{"note":"Ali'nin 'tost'u"}`],
  ['line breaks', '{"note":\n"a\\nb"}\r\n'],
  ['what a shell would read', '{"a":"$HOME `id` $(id) \\\\ \\" !x %s %%"}'],
  ['a file name of curl', '@/etc/hostname'],
  ['NUL', '{"a":"x\0y 100% \\\\ $HOME \'q\'"}'],
])('a body with %s comes as it was', async (_, body) => {
  expect((await pasted(body)).body).toBe(body)
})

test('a secret is read from its variable, in a header and in a body', async () => {
  const env = { API_KEY: `a'b"c $HOME`, API_SECRET: 'geheim' }
  const { headers, body } = await pasted(
    '{"ApiSecret":"<apiSecret>"}',
    { ...json, 'X-API-Key': '<apiKey>' },
    env,
  )
  expect(headers['x-api-key']).toBe(env.API_KEY)
  expect(body).toBe('{"ApiSecret":"geheim"}')
})

test('Basic credentials are put together from theirs', async () => {
  const env = { BASIC_USERNAME: 'ayşe', BASIC_PASSWORD: `p'a:s"s ${'x'.repeat(80)}` }
  const { headers } = await pasted('{}', { ...json, Authorization: 'Basic <basic>' }, env)
  const pair = Buffer.from(headers.authorization!.replace('Basic ', ''), 'base64').toString()
  expect(pair).toBe(`${env.BASIC_USERNAME}:${env.BASIC_PASSWORD}`)
})

test('a body without a type gets none, and an empty header stays empty', async () => {
  const { headers } = await pasted('{}', { 'X-API-Key': '' })
  expect(headers).not.toHaveProperty('content-type')
  expect(headers['x-api-key']).toBe('')
})

test('a body that is not held whole is left to its file', () => {
  const line = curlLine({ method: 'POST', url, headers: json, body: 'x', leftOut: 9 }, undefined, undefined)
  expect(line).toMatch(/--data-binary @body\.txt$/)
})
