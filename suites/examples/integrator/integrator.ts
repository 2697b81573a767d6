import type { Server } from 'node:http'
import { readJson, serveRoutes, type Answer, type Call, type Routes } from '../serve-routes.js'
import { isSigned } from '../signature.js'
import { hesapkurye } from './couriers/hesapkurye.js'
import { muditakurye } from './couriers/muditakurye.js'
import { openDatabase } from './database.js'
import { OrderBook } from './order-book.js'
import { bkyemek } from './platforms/bkyemek.js'
import { hiziryemek } from './platforms/hiziryemek.js'
import { kuzeypos } from './platforms/kuzeypos.js'
import { refusal, type Platform } from './platforms/platform.js'
import { readSettings, type Settings } from './settings.js'
import { Shop } from './shop.js'

/*
 * A small POS with couriers behind it. HızırYemek, KuzeyPOS and BK Yemek push it orders; it hands each to MuditaKurye or
 * Hesap Kurye, follows it there and tells the platform what becomes of it. It holds what it took when it is stopped.
 */

export interface Integrator {
  server: Server
  shop: Shop
  close(): void
}

export async function startIntegrator(settings: Settings): Promise<Integrator> {
  const database = openDatabase(settings.database)
  const book = new OrderBook(database)
  const platforms = platformsOf(settings)
  const all = {
    muditakurye: muditakurye(settings.partner('muditakurye/courier')),
    hesapkurye: hesapkurye(settings.partner('hesapkurye/courier')),
  }
  const couriers = new Map(settings.couriers.map((name) => [name, all[name as keyof typeof all]]))
  const partners = { platforms: new Map(platforms.map((platform) => [platform.name, platform])), couriers }
  const shop = new Shop(database, book, partners, settings.minuteMs)
  const receive = (name: string) => (call: Call) => {
    const platform = partners.platforms.get(name)!
    const pushed = platform.receive(call)
    return 'raw' in pushed ? shop.take(platform, pushed) : pushed
  }
  const hear = hearingOf(shop, settings.partner('muditakurye/pos').credentials['webhookSecret'])
  const routes: Routes = {
    '/orders': receive('hiziryemek'),
    '/kuzeypos': receive('kuzeypos'),
    '/api/v1/restoran_pos_giris': receive('bkyemek'),
    '/muditakurye/status': hear,
    '/muditakurye/cancel': hear,
    '/read-back': readingOf(book, platforms),
  }
  const server = await serveRoutes(routes, settings.port)
  // Whatever was left undone when it last stopped.
  shop.outbox.wake()
  return {
    server,
    shop,
    close() {
      server.close()
      server.closeAllConnections()
      shop.outbox.close()
      database.close()
    },
  }
}

/** A platform to which no address was given is told nothing; its orders are taken all the same. */
function platformsOf({ partner }: Settings): Platform[] {
  const platforms = [
    hiziryemek(partner('hiziryemek/platform'), partner('hiziryemek/pos')),
    kuzeypos(partner('kuzeypos/platform')),
    bkyemek(partner('bkyemek/pos')),
  ]
  return platforms.map((platform) =>
    partner(`${platform.name}/platform`).baseUrl === undefined
      ? { ...platform, statusOf: () => undefined }
      : platform,
  )
}

function hearingOf(shop: Shop, secret: string | undefined) {
  return ({ headers, body }: Call): Answer => {
    if (secret !== undefined && !isSigned(body, headers['x-muditakurye-signature'], secret))
      return refusal(401, 'X-MuditaKurye-Signature')
    const { orderId, status } = readJson(body)
    if (typeof orderId !== 'string' || typeof status !== 'string') return refusal(400, 'orderId, status')
    shop.hear(orderId, status)
    return { status: 200, body: { received: true } }
  }
}

/** MuditaKurye's statuses in their order: what was heard last need not have happened last. */
const couriersWay = 'NEW VALIDATED ROUTED ASSIGNED ACCEPTED PREPARED ON_DELIVERY DELIVERED CANCELED'.split(
  ' ',
)

/** What is held of an order, for uyum check: not for strangers. */
function readingOf(book: OrderBook, platforms: readonly Platform[]) {
  return ({ body }: Call): Answer => {
    const { surface, ids } = readJson(body) as { surface: string; ids: Record<string, unknown> }
    const platform = platforms.find(({ name }) => surface.startsWith(`${name}/`))
    const held = platform
      ? book.find(platform.name, String(ids[platform.idName]))?.raw
      : heardOf(String(ids['orderId']))
    return { status: 200, body: held ? { found: true, count: 1, order: held } : { found: false } }
  }

  function heardOf(orderId: string): object | undefined {
    const heard = book.heard(orderId)
    const status = heard
      .toSorted((one, other) => couriersWay.indexOf(one) - couriersWay.indexOf(other))
      .at(-1)
    return status === undefined ? undefined : { orderId, status }
  }
}

if (process.argv[1] === import.meta.filename) {
  const settings = readSettings(process.env)
  const integrator = await startIntegrator(settings)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      integrator.close()
      process.exit()
    })
  console.log(`the POS is ready at http://127.0.0.1:${settings.port}`)
}
