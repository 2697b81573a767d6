import { orderSource } from './order-source.js'

/** What a test of somebody else's does with MSW; the real partner is played on the loopback. */
const body = `${orderSource}
async function main() {
  let reached = 0
  const partner = createServer((_, response) => response.end(String(++reached))).listen(0, '127.0.0.1')
  await once(partner, 'listening')
  const baseUrl = 'http://127.0.0.1:' + partner.address().port
  const place = async (customerName) => {
    const response = await fetch(baseUrl + '/webhook/third-party/order', orderOf(customerName))
    return response.status
  }
  const make = () => handlers({ baseUrls: { 'muditakurye/courier': baseUrl } })
  const statuses = []
  try {
    const server = setupServer(...make())
    server.listen()
    statuses.push(await place('Ayşe'), await place('Elif'))
    server.resetHandlers(...make())
    statuses.push(await place('Elif'))
    server.close()
  } catch (error) {
    statuses.push(error.message)
  }
  console.log(JSON.stringify({ statuses, reached }))
  partner.close()
}
main()
`

export const asModule = `
import { createServer } from 'node:http'
import { once } from 'node:events'
import { setupServer } from 'msw/node'
import { handlers } from 'uyum/msw'
${body}`

export const asCommonjs = `
const { createServer } = require('node:http')
const { once } = require('node:events')
const { setupServer } = require('msw/node')
const { handlers } = require('uyum/msw')
${body}`

/** Compiles where the handlers are those of the integrator's own msw. */
export const asTypeScript = `
import { setupServer } from 'msw/node'
import { createWorld, handlers } from 'uyum/msw'

const server = setupServer(...handlers())
server.resetHandlers(...handlers({ world: createWorld() }))
`
