import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignProject } from './foreign-project.js'

const program = `
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { ControlError, MockClient } from 'uyum/client'
import { createWorld, uyumMiddleware, type Middleware } from 'uyum/express'
import { handlers, type HandlersOptions } from 'uyum/msw'

const body = { orderId: 'order_1', restaurantId: 'rest_test0000001', customerName: 'Ayşe', deliveryAddress: 'Ankara' }
const order = {
  method: 'POST',
  headers: { 'x-api-key': 'yk_test_key', 'content-type': 'application/json' },
  body: JSON.stringify(body),
}
const path = '/webhook/third-party/order'

async function main(): Promise<void> {
  const options: HandlersOptions = { surfaces: ['muditakurye/courier'] }
  const intercepted = setupServer(http.get('https://own.test/', () => HttpResponse.json({})), ...handlers(options))
  intercepted.listen({ onUnhandledRequest: 'error' })
  const first = await fetch('https://api.muditakurye.com.tr' + path, order)
  intercepted.close()
  const world = createWorld()
  const middleware: Middleware = uyumMiddleware({ world })
  const server = createServer((request, response) => middleware(request, response)).listen(0)
  const client = new MockClient({ baseUrl: 'http://127.0.0.1:' + (server.address() as AddressInfo).port })
  const second = await fetch(client.urlOf('muditakurye/courier') + path, order)
  const refused: unknown = await client.listExchanges().catch((error: unknown) => error)
  const isRefusal = refused instanceof ControlError && refused.status === 404
  console.log(JSON.stringify([first.status, second.status, world.journal.newestFirst().length, isRefusal]))
  process.exit()
}
void main()
`

let project: ForeignProject

beforeAll(async () => {
  project = await ForeignProject.create(['msw@2.15.0', 'typescript@5.9.3', '@types/node@20'])
  project.write({ 'program.ts': program, 'program.cts': program })
}, 600_000)
afterAll(() => project.close())

const strict = ['--strict', '--target', 'es2022', '--outDir', 'out', '--types', 'node']

// Of msw, TypeScript takes no declarations to be required since 2.12: its own errors are left out.
const skipped = '--skipLibCheck'

test.each([
  ['commonjs', 'program.ts', 'program.js', ['--esModuleInterop']],
  ['commonjs', 'program.ts', 'program.js', ['--esModuleInterop', 'false']],
  ['node16', 'program.ts', 'program.js', [skipped]],
  ['node16', 'program.cts', 'program.cjs', [skipped]],
  ['nodenext', 'program.ts', 'program.js', [skipped]],
])('compiled by TypeScript with the module %s, %s answers (%s, %j)', async (module, source, file, more) => {
  const args = ['node_modules/typescript/bin/tsc', ...strict, '--module', module, ...more, source]
  expect(await project.run(process.execPath, args)).toEqual({ status: 0, output: '' })
  const { output } = await project.run('grep', ['-c', 'require("uyum/', `out/${file}`])
  expect(output).toBe('3\n')
  expect(await project.run(process.execPath, [`out/${file}`])).toEqual({
    status: 0,
    output: '[202,202,1,true]\n',
  })
})
