/** An integrator's own handlers, one file in each of the ways in which projects write them. */
export const handlerFiles = {
  'handlers.ts': `
import { http, HttpResponse, passthrough } from 'msw'
const status: number = 418
export const handlers = [
  http.post('https://api.muditakurye.com.tr/webhook/third-party/order', async ({ request }) => {
    const { orderId } = (await request.clone().json()) as { orderId: string }
    return orderId === 'mine' ? HttpResponse.json({ mine: orderId }, { status }) : undefined
  }),
  http.post('*/order', () => passthrough()),
  http.get('/menu/:id', ({ params }) => HttpResponse.json(params)),
  http.get('/once', () => HttpResponse.json('once'), { once: true }),
]`,
  'handlers.mjs': `
import { http, HttpResponse } from 'msw'
export default [http.get('/menu/:id', ({ params }) => HttpResponse.json(params))]`,
  'handlers.cjs': `
const { http, HttpResponse } = require('msw')
module.exports = { handlers: [http.get('/menu/:id', ({ params }) => HttpResponse.json(params))] }`,
  'plain.js': `
const { http, HttpResponse } = require('msw')
exports.handlers = [http.get('/menu/:id', ({ params }) => HttpResponse.json(params))]`,
  'sockets.ts': `
import { http, HttpResponse, ws } from 'msw'
const chat = ws.link('ws://localhost/chat')
export const handlers = [
  chat.addEventListener('connection', () => undefined),
  http.get('/menu/:id', ({ params }) => HttpResponse.json(params)),
]`,
  'graphql.ts': `
import { graphql, HttpResponse } from 'msw'
export default [graphql.query('Menu', () => HttpResponse.json({ data: { menu: [] } }))]`,
  'graphql-3.ts': `
import { HttpResponse } from 'msw'
import { graphql } from 'msw/graphql'
const api = graphql.link('*/graphql')
export default [
  api.subscription('Orders', () => undefined),
  api.query('Menu', () => HttpResponse.json({ data: { menu: [] } })),
]`,
  // As msw 1 has it.
  'rest.mjs': `
import { rest } from 'msw'
export default [rest.get('/menu/:id', (request, response, context) => response(context.json(request.params)))]`,
}

/** Starts a mock with a file of handlers and tells what it answers: \`node call.mjs <file> <call>…\`. */
export const caller = `
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

const post = (body) => ({ method: 'POST', headers: { 'x-api-key': 'yk_test_key', 'content-type': 'application/json' }, body: JSON.stringify(body) })
const order = (orderId) => post({ orderId, restaurantId: 'rest_test0000001', customerName: 'Ayşe', deliveryAddress: 'Ankara' })
const path = '/muditakurye/courier/webhook/third-party/order'
const calls = {
  mine: [path, order('mine')],
  other: [path, order('other')],
  menu: ['/menu/7'],
  once: ['/once'],
  query: ['/graphql', post({ query: 'query Menu { menu }' })],
}

const [file, ...names] = process.argv.slice(2)
const args = ['node_modules/uyum/dist/cli.js', 'mock', '--port', '0', '--handlers', file]
const mock = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
const told = text(mock.stderr)
const ended = once(mock, 'close')
let printed = ''
for await (const chunk of mock.stdout) {
  printed += chunk
  const [baseUrl] = /http:\\/\\/127\\.0\\.0\\.1:\\d+/.exec(printed) ?? []
  if (baseUrl === undefined) continue
  const answers = []
  for (const name of names) {
    const [url, request] = calls[name]
    const response = await fetch(baseUrl + url, request)
    answers.push([response.status, (await response.text()).slice(0, 40)])
  }
  console.log(JSON.stringify(answers))
  break
}
mock.kill()
await ended
process.stdout.write(await told)
`
