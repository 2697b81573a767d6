import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { partnerNames } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

const control = (path: string, sandbox = '') => fetch(`${mock.baseUrl}${sandbox}/_uyum/${path}`)

interface Served {
  info: { title: string }
  paths: Record<string, { servers: [{ url: string }] }>
}

test('a contract has the addresses at which the mock plays it, in its sandbox too', async () => {
  const { paths } = (await (await control('contracts/kuzeypos.json', '/@friday')).json()) as Served

  expect(Object.entries(paths).map(([path, { servers }]) => servers[0].url + path)).toEqual([
    `${mock.baseUrl}/@friday/kuzeypos/platform/api/v1/webhook/courier/status-update`,
    `${mock.baseUrl}/@friday/kuzeypos/courier`,
  ])
})

test.each(partnerNames)('at each address of %s the mock answers', async (partner) => {
  const { paths } = (await (await control(`contracts/${partner}.json`)).json()) as Served
  for (const [path, { servers }] of Object.entries(paths)) {
    const method = path.endsWith('/health') ? 'GET' : 'POST'
    expect((await fetch(servers[0].url + path, { method })).status, path).not.toBe(404)
  }
})

test('it is had as YAML, in Turkish and in 3.0', async () => {
  const served = parse(await (await control('contracts/bkyemek.yaml?lang=tr&openapi=3.0')).text()) as Served

  expect(served).toMatchObject({ openapi: '3.0.3', info: { title: 'BK Yemek sipariş gönderimi' } })
})

test('a partner that there is not is told, with those that there are', async () => {
  const answer = await control('contracts/yemeksepeti.json')

  expect(answer.status).toBe(404)
  expect(((await answer.json()) as { error: string }).error).toContain('expected one of hiziryemek, kuzeypos')
})

test('the reference page and what draws it come from the mock', async () => {
  const page = await control('reference/hesapkurye')

  expect(await page.text()).toContain('data-partner="hesapkurye"')
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'initializer.js'])
    expect((await control(`reference/assets/${file}`)).status).toBe(200)
  expect((await control('reference/assets/package.json')).status).toBe(404)
})
