import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { startIntegrator, type Integrator } from '../integrator/integrator.js'
import { readSettings } from '../integrator/settings.js'

const called = [
  'hiziryemek/platform',
  'kuzeypos/platform',
  'hesapkurye/courier',
  'muditakurye/courier',
] as const
const servedAt: Partial<Record<Surface, string>> = {
  'hiziryemek/pos': '',
  'bkyemek/pos': '',
  'kuzeypos/courier': '/kuzeypos',
  'muditakurye/pos': '/muditakurye',
}

export type Called = (typeof called)[number]

/** All five partners, played by the mock, and the integrator between them; a documented minute takes a second. */
export class Town {
  readonly partners: MockClient
  #integrator: Integrator | undefined
  readonly #couriers: readonly Called[]
  readonly #folder = mkdtempSync(join(tmpdir(), 'uyum-integrator-'))
  readonly #stop: () => Promise<void>

  private constructor(baseUrl: string, couriers: readonly Called[], stop: () => Promise<void>) {
    this.partners = new MockClient({ baseUrl })
    this.#couriers = couriers
    this.#stop = stop
  }

  static async open(...couriers: readonly Called[]): Promise<Town> {
    const server = await startMockServer(await mockOptions({ port: 0 }))
    const town = new Town(server.baseUrl, couriers, async () => void (await server.close()))
    await town.start()
    return town
  }

  /** Starts the integrator, with what its database holds. */
  async start(): Promise<void> {
    const surfaces = ['hiziryemek/platform', 'kuzeypos/platform', ...this.#couriers] as const
    const partners = surfaces.map((name) => [name, { baseUrl: this.partners.urlOf(name) }])
    const settings = readSettings({
      UYUM_PORT: '0',
      UYUM_MINUTE_MS: '1000',
      UYUM_PARTNERS: JSON.stringify(Object.fromEntries(partners)),
      DATABASE: join(this.#folder, 'shop.sqlite'),
    })
    this.#integrator = await startIntegrator(settings)
    const { port } = this.#integrator.server.address() as AddressInfo
    for (const [surface, path] of Object.entries(servedAt))
      await this.partners.setDeliveryTarget(surface as Surface, {
        baseUrl: `http://127.0.0.1:${port}${path}`,
      })
  }

  /** Ends it without a word, as a power failure does. */
  interrupt(): void {
    this.#integrator?.close()
  }

  /** The bodies of the calls of an operation that a partner carried out or refused, the oldest first. */
  async callsOf(surface: Called, operation: string): Promise<Record<string, unknown>[]> {
    const exchanges = await this.partners.listExchanges({ surface, operation })
    return exchanges
      .toReversed()
      .map(({ request }) => JSON.parse(String(request.body)) as Record<string, unknown>)
  }

  /** What a platform was told, as order and status. */
  async told(surface: 'hiziryemek/platform' | 'kuzeypos/platform'): Promise<unknown[]> {
    const operation = surface === 'kuzeypos/platform' ? 'updateCourierStatus' : 'updateOrderStatus'
    return (await this.callsOf(surface, operation)).map(({ status }) => status)
  }

  async close(): Promise<void> {
    this.interrupt()
    await this.#stop()
    rmSync(this.#folder, { recursive: true })
  }
}
