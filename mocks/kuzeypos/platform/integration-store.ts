import { TrackedMap } from '../../persistence/tracked/tracked-map.js'

/** The courier integration that a restaurant has set up. */
export interface Integration {
  restaurantId: string
  apiKeys: ReadonlySet<string>
  active: boolean
}

/** An integration as plain data. */
type WrittenIntegration = Omit<Integration, 'apiKeys'> & { apiKeys: string[] }

/** The restaurants' courier integrations, one a restaurant. */
export class IntegrationStore {
  readonly #integrations = new TrackedMap<string, Integration>({
    write: (integration) => ({ ...integration, apiKeys: [...integration.apiKeys] }),
    read: (written) => {
      const integration = written as WrittenIntegration
      return { ...integration, apiKeys: new Set(integration.apiKeys) }
    },
  })
  readonly parts = { integrations: this.#integrations }

  /** `given` are those of the settings, by restaurant: they stay the settings' to change. */
  constructor(given: readonly [restaurantId: string, apiKey: string][] = []) {
    for (const [restaurantId, apiKey] of given) this.setUp(restaurantId, apiKey)
    this.#integrations.giveAll()
  }

  /** Sets up an integration; a restaurant that has one already is given a further key. */
  setUp(restaurantId: string, apiKey: string, active = true): void {
    const apiKeys = new Set(this.find(restaurantId)?.apiKeys).add(apiKey)
    this.#integrations.set(restaurantId.toLowerCase(), { restaurantId, apiKeys, active })
  }

  find(restaurantId: string): Integration | undefined {
    return this.#integrations.get(restaurantId.toLowerCase())
  }

  /** The integration that a key was made for. */
  findByKey(apiKey: string): Integration | undefined {
    return [...this.#integrations.values()].find(({ apiKeys }) => apiKeys.has(apiKey))
  }
}
