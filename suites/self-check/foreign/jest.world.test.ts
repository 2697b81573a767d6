import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignProject } from './foreign-project.js'
import { orderSource } from './order-source.js'

const names = {
  'msw/node': 'setupServer',
  'uyum/msw': 'handlers',
  'uyum/express': 'uyumMiddleware',
  'uyum/client': 'MockClient',
}
const imports = Object.entries(names).map(([from, name]) => `import { ${name} } from '${from}'`)
const requires = Object.entries(names).map(([from, name]) => `const { ${name} } = require('${from}')`)
const body = `
const { createServer } = require('node:http')
${orderSource}
const order = orderOf('Ayşe')

test('at the production URL', async () => {
  const server = setupServer(...handlers())
  server.listen({ onUnhandledRequest: 'error' })
  const response = await fetch('https://api.muditakurye.com.tr/webhook/third-party/order', order)
  server.close()
  expect(response.status).toBe(202)
})

test('in a server of its own', async () => {
  const server = createServer(uyumMiddleware()).listen(0)
  const baseUrl = 'http://127.0.0.1:' + server.address().port
  const url = new MockClient({ baseUrl }).urlOf('muditakurye/courier')
  const response = await fetch(url + '/webhook/third-party/order', order)
  server.close()
  expect(response.status).toBe(202)
})
`
const configuration = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.*'],
  moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'],
}

let project: ForeignProject

beforeAll(async () => {
  // The last msw that Jest can require: of what newer ones need, some are ES modules alone.
  const packages = ['msw@2.10.5', 'jest-29@npm:jest@29.7.0', 'jest-30@npm:jest@30.5.2']
  project = await ForeignProject.create(packages)
  project.write({
    'jest.config.json': JSON.stringify(configuration),
    'order.test.cjs': [...requires, body].join('\n'),
    'order.test.mjs': [
      ...imports,
      `import { createRequire } from 'node:module'`,
      'const require = createRequire(import.meta.url)',
      body,
    ].join('\n'),
  })
}, 600_000)
afterAll(() => project.close())

test.each([
  ['jest-29', 'order.test.cjs', ''],
  ['jest-29', 'order.test.mjs', '--experimental-vm-modules'],
  ['jest-30', 'order.test.cjs', ''],
  ['jest-30', 'order.test.mjs', '--experimental-vm-modules'],
])('%s runs %s', { timeout: 120_000 }, async (jest, file, options) => {
  const args = [`node_modules/${jest}/bin/jest.js`, '--config', 'jest.config.json', file]
  const { status, output } = await project.run(process.execPath, args, { NODE_OPTIONS: options })
  expect({ status, output }).toMatchObject({ status: 0 })
  expect(output).toMatch(/Tests: +2 passed/)
})
