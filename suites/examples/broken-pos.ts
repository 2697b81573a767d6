import { posRoutes } from './pos.js'
import { readJson, serveRoutes, type Routes } from './serve-routes.js'

/*
 * The POS with two mistakes of everyday: somebody wrote true as a text, and somebody wrote a list of
 * statuses and forgot one.
 */

const bkyemekPath = '/api/v1/restoran_pos_giris'
const statuses = [
  'NEW',
  'VALIDATED',
  'ASSIGNED',
  'ACCEPTED',
  'PREPARED',
  'ON_DELIVERY',
  'DELIVERED',
  'CANCELED',
]

const routes: Routes = {
  ...posRoutes,
  [bkyemekPath]: (call) => {
    const answer = posRoutes[bkyemekPath](call)
    return answer.status === 200
      ? { status: 200, body: { success: 'true', message: 'Sipariş alındı.' } }
      : answer
  },
  '/status': (call) => {
    const answer = posRoutes['/status'](call)
    const isKnown = answer.status !== 200 || statuses.includes(String(readJson(call.body)['status']))
    return isKnown ? answer : { status: 422, body: { success: false, message: 'status' } }
  },
}

const port = Number(process.env['PORT'] ?? 5001)
await serveRoutes(routes, port)
console.log(`the broken POS is ready at http://127.0.0.1:${port}`)
