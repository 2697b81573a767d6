import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { HttpClient } from '../http/http-client.js'
import { Pace } from '../pace/pace.js'
import { StateSource } from './state-source.js'

/** A states hook that lets in who knows the password. */
const hook = createServer(({ headers, url }, response) => {
  const known = headers.authorization === `Basic ${Buffer.from('ci:s%cret').toString('base64')}`
  response.writeHead(known ? 200 : 401).end(JSON.stringify({ restaurantId: url }))
})

let port: number
beforeAll(async () => {
  hook.listen(0, '127.0.0.1')
  await once(hook, 'listening')
  ;({ port } = hook.address() as AddressInfo)
})
afterAll(() => hook.close())

async function stateFrom(states: string) {
  const settings = await resolveTarget('own', {
    surface: 'muditakurye/courier',
    baseUrl: 'http://127.0.0.1:9',
    credentials: { apiKey: 'k', restaurantId: 'r' },
    states,
  })
  const source = new StateSource(settings, new HttpClient(2000), new Pace({}))
  return source.bringAbout('integration is disabled', {}, ['restaurantId'])
}

test('a name and a password in the URL of the states hook go into the header', async () => {
  const values = await stateFrom(`http://ci:s%25cret@127.0.0.1:${port}/_states`)
  expect(values).toEqual({ restaurantId: '/_states' })
})

test('a refusal names the hook without them', async () => {
  await expect(stateFrom(`http://ci:wrong@127.0.0.1:${port}/_states`)).rejects.toThrow(
    `it answered 401. Fix the hook at http://127.0.0.1:${port}/_states, or correct states.`,
  )
})
