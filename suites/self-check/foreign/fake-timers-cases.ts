import { orderSource } from './order-source.js'

/** Tests of somebody else's, under faked timers: \`timers\` is the runner's own object for them. */
export const underFakeTimers = `
${orderSource}
const path = '/webhook/third-party/order'
const production = 'https://api.muditakurye.com.tr' + path
const order = orderOf('Ayşe')

function overNode({ request }, url) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: order.method, headers: order.headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
    outgoing.on('error', reject).end(order.body)
  })
}

async function fetched(url) {
  const response = await fetch(url, order)
  await response.text()
  return response.status
}

let server, mock
function intercept(options) {
  server = setupServer(...handlers(options))
  server.listen({ onUnhandledRequest: 'error' })
}
afterEach(() => {
  timers.useRealTimers()
  server?.close()
  mock?.kill()
  server = mock = undefined
})

test('calls at the production URL are answered', async () => {
  intercept()
  timers.useFakeTimers()
  expect([await fetched(production), await overNode(https, production)]).toEqual([202, 202])
})

const apps = {
  'an express app': () => express().use(uyumMiddleware()).listen(0),
  'a plain server': () => http.createServer(uyumMiddleware()).listen(0),
}
test.each(Object.entries(apps))('calls to %s are answered', async (_, listen) => {
  const listening = listen()
  const url = 'http://127.0.0.1:' + listening.address().port + '/muditakurye/courier' + path
  timers.useFakeTimers()
  expect([await fetched(url), await overNode(http, url)]).toEqual([202, 202])
  listening.close()
})

test('a mock in another process is controlled', async () => {
  mock = spawn(process.execPath, ['node_modules/uyum/dist/cli.js', 'mock', '--port', '0'])
  const baseUrl = await new Promise((resolve) => {
    let printed = ''
    mock.stdout.on('data', (chunk) => {
      printed += chunk
      const [found] = /http:\\/\\/127\\.0\\.0\\.1:\\d+/.exec(printed) ?? []
      if (found) resolve(found)
    })
  })
  timers.useFakeTimers()
  const world = await new MockClient({ baseUrl }).createWorld()
  await world.declareFault({ match: { surface: 'muditakurye/courier', operation: 'createOrder' }, effect: { error: '429' }, times: 1 })
  const url = world.urlOf('muditakurye/courier') + path
  expect([await fetched(url), await fetched(url)]).toEqual([429, 202])
}, 30_000)

test('a latency passes all the same', async () => {
  const world = createWorld()
  world.faults.declare({ match: { surface: 'muditakurye/courier' }, effect: { latencyMs: 20 } })
  intercept({ world })
  timers.useFakeTimers()
  expect(await fetched(production)).toBe(202)
})

test('the world lives in the time of the test', async () => {
  timers.useFakeTimers()
  timers.setSystemTime(Date.parse('2020-01-01T00:00:00Z'))
  const world = createWorld()
  intercept({ world })
  const { apiKey, restaurantId } = bringAbout(world, 'muditakurye/courier', 'rate limit is low', { limit: 1 })
  const place = async (orderId) => {
    const body = JSON.stringify({ ...JSON.parse(order.body), orderId, restaurantId })
    const { status } = await fetch(production, { ...order, headers: { ...order.headers, 'x-api-key': apiKey }, body })
    return status
  }
  const due = []
  world.clock.schedule({ at: world.clock.now() + 60_000, what: 'a status', run: async () => due.push(new Date(world.clock.now()).toISOString()) })
  expect([await place('a'), await place('b'), due]).toEqual([202, 429, []])
  await timers.advanceTimersByTimeAsync(60_000)
  expect([await place('b'), due]).toEqual([202, ['2020-01-01T00:01:00.000Z']])
  expect(new Date(world.journal.newestFirst()[0].at).toISOString()).toBe('2020-01-01T00:01:00.000Z')
})
`

const names = {
  'node:child_process': '{ spawn }',
  'node:http': 'http',
  'node:https': 'https',
  express: 'express',
  'msw/node': '{ setupServer }',
  'uyum/client': '{ MockClient }',
  'uyum/express': '{ uyumMiddleware }',
  'uyum/msw': '{ bringAbout, createWorld, handlers }',
}

export const imports = Object.entries(names)
  .map(([from, name]) => `import ${name} from '${from}'`)
  .join('\n')
export const requires = Object.entries(names)
  .map(([from, name]) => `const ${name} = require('${from}')`)
  .join('\n')
