import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../../contracts/openapi/operations.js'
import { loadedSurfaces } from '../surfaces/loaded-surfaces.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from './mock-server.js'
import { sampleCases } from './tested/sample-cases.js'

/** The readings under which the mock speaks the words of each page. */
const pages: Record<string, string>[] = [{}, { 'muditakurye.error-codes': 'errors-page' }]

/** Examples that no call brings about, and why. */
const unreachable: Record<string, string> = {
  'muditakurye/courier createOrder 422 invalidFormat':
    'the errors page breaks off inside the sample, and the order page only recommends the E.164 that it asks for',
}

const rows = loadedSurfaces.flatMap(({ surface, contract }) =>
  operationsOf(contract, surface).flatMap(({ id, answers }) =>
    [...answers]
      .filter(([status, { basis }]) => Number(status) >= 400 && basis !== 'assumed')
      .flatMap(([status, { examples }]) =>
        [...examples].map(([name, body]) => ({
          example: `${surface} ${id} ${status} ${name}`,
          operation: id,
          surface,
          status: Number(status),
          body,
        })),
      ),
  ),
)

let servers: MockServer[]
beforeAll(async () => {
  servers = await Promise.all(
    pages.map(async (readings) => startMockServer(await mockOptions({ port: 0, readings }))),
  )
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

describe('every documented error is answered word by word', () => {
  test.each(rows.filter(({ example }) => !(example in unreachable)))('$example', async (row) => {
    const provoked = sampleCases.filter(
      ({ surface, operation, headers }) =>
        surface === row.surface &&
        operation === row.operation &&
        headers['prefer']?.includes(String(row.status)),
    )
    const answers = await Promise.all(
      servers.flatMap((server) =>
        provoked.map(async ({ path, method, headers, body = null }) => {
          const response = await fetch(`${server.baseUrl}/${row.surface}${path}`, { method, headers, body })
          return { status: response.status, body: (await response.json()) as unknown }
        }),
      ),
    )
    expect(answers).toContainEqual({ status: row.status, body: row.body })
  })

  test('but for those that are named here, and are documented', () => {
    const examples = rows.map(({ example }) => example)
    expect(Object.keys(unreachable).filter((name) => !examples.includes(name))).toEqual([])
  })
})
