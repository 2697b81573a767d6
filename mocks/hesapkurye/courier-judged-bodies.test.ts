import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../../contracts/hesapkurye/contract.js'
import { readJudgedBodies } from '../../contracts/judged-bodies/judged-body.js'
import { operationsOf } from '../../contracts/operations.js'
import { mockOptions } from '../mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'

const paths = new Map(operationsOf(contract, 'hesapkurye/courier').map(({ id, path }) => [id, path]))

/** The sample's user belongs to project 3: another one is a wrong credential, whatever the schema says. */
const isAnotherLogin = 'Bk Express'

const requests = readJudgedBodies(
  join(import.meta.dirname, '../../contracts/hesapkurye'),
  contract.document,
).filter(({ body, title }) => body.endsWith('.request') && title !== isAnotherLogin)

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

test.each(requests)('$body, $title: the mock says what the document says ($verdict)', async (judged) => {
  const { status } = await send(judged.body.replace('.request', ''), ofItsOwn(judged.value, judged.title))

  expect(status < 300).toBe(judged.isTaken)
  expect(status).toBeLessThan(500)
})

function send(operation: string, body: unknown): Promise<Response> {
  return fetch(server.baseUrl + paths.get(operation)!, { method: 'POST', body: JSON.stringify(body) })
}

/** Of two packages with one number the second is a repeat and tells nothing of its body. */
function ofItsOwn(body: unknown, title: string): unknown {
  const isNumbered = typeof body === 'object' && body !== null && 'RemoteOrderNumber' in body
  return isNumbered ? { ...body, RemoteOrderNumber: title } : body
}
