import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignProject, type Ended } from './foreign-project.js'
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
const files = {
  'jest.config.json': JSON.stringify({
    testMatch: ['<rootDir>/*.test.*'],
    moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'],
  }),
  // With jsdom's own condition, `browser`: an entry of ours that refuses browsers would meet these tests, too.
  'jsdom.cjs': `
const { TestEnvironment } = require('jest-environment-jsdom')
const globals = { BroadcastChannel, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder, TransformStream, WritableStream, fetch }
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args)
    Object.assign(this.global, globals)
  }
}
`,
  'order.test.cjs': [...requires, body].join('\n'),
  'order.test.mjs': [
    ...imports,
    `import { createRequire } from 'node:module'`,
    'const require = createRequire(import.meta.url)',
    body,
  ].join('\n'),
}

/** The last msw that Jest can require, and the newest 2: of what it needs, some are ES modules alone. */
const versions = ['2.10.5', '2.15.0'] as const
const projects = new Map<string, ForeignProject>()
let project: ForeignProject

beforeAll(async () => {
  const jest = ['jest-29@npm:jest@29.7.0', 'jest-30@npm:jest@30.5.2', 'jest-environment-jsdom@30.5.2']
  const msw = versions.map((version) => `msw-${version}@npm:msw@${version}`)
  project = await ForeignProject.create(['--legacy-peer-deps', ...jest, ...msw])
  for (const version of versions) {
    const own = project.nested(`with-${version}`, { msw: `msw-${version}` })
    own.write(files)
    projects.set(version, own)
  }
}, 600_000)
afterAll(() => project.close())

interface Run {
  msw: (typeof versions)[number]
  jest: 'jest-29' | 'jest-30'
  file: 'order.test.cjs' | 'order.test.mjs'
}

/** An ES module is one for Jest only where Node.js is told so. */
function outcomeOf({ msw, jest, file }: Run, environment = 'node'): Promise<Ended> {
  const options = ['--config=jest.config.json', `--env=${environment}`, file]
  const more = file.endsWith('.mjs') ? { NODE_OPTIONS: '--experimental-vm-modules' } : {}
  const program = join(project.folder, 'node_modules', jest, 'bin', 'jest.js')
  return projects.get(msw)!.run(process.execPath, [program, ...options], more)
}

test.each<Run>([
  { msw: '2.10.5', jest: 'jest-29', file: 'order.test.cjs' },
  { msw: '2.10.5', jest: 'jest-29', file: 'order.test.mjs' },
  { msw: '2.10.5', jest: 'jest-30', file: 'order.test.cjs' },
  { msw: '2.10.5', jest: 'jest-30', file: 'order.test.mjs' },
  { msw: '2.15.0', jest: 'jest-29', file: 'order.test.mjs' },
  { msw: '2.15.0', jest: 'jest-30', file: 'order.test.mjs' },
])('with msw $msw, $jest runs $file', { timeout: 120_000 }, async (run) => {
  const { status, output } = await outcomeOf(run)
  expect({ status, output }).toMatchObject({ status: 0 })
  expect(output).toMatch(/Tests: +2 passed/)
})

test.each<Run>([
  { msw: '2.10.5', jest: 'jest-30', file: 'order.test.cjs' },
  { msw: '2.10.5', jest: 'jest-30', file: 'order.test.mjs' },
])('in a jsdom that was given what it lacks, $jest runs $file', { timeout: 120_000 }, async (run) => {
  const { status, output } = await outcomeOf(run, './jsdom.cjs')
  expect({ status, output }).toMatchObject({ status: 0 })
  expect(output).toMatch(/Tests: +2 passed/)
})

test.each<Run & { refusal: RegExp }>([
  { msw: '2.15.0', jest: 'jest-29', file: 'order.test.cjs', refusal: /SyntaxError: Cannot use import/ },
  { msw: '2.15.0', jest: 'jest-30', file: 'order.test.cjs', refusal: /Must use import to load ES Module/ },
])('with msw $msw, $jest itself cannot require msw', { timeout: 120_000 }, async ({ refusal, ...run }) => {
  const { status, output } = await outcomeOf(run)
  expect({ status, output }).toMatchObject({ status: 1 })
  expect(output).toMatch(refusal)
  // Its first line requires msw/node.
  expect(output).toMatch(/at Object\.<anonymous> \(order\.test\.cjs:1:\d+\)/)
})
