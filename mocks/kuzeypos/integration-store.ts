/** The courier integration that a restaurant has set up. */
export interface Integration {
  restaurantId: string
  apiKeys: ReadonlySet<string>
  active: boolean
}

/** The restaurants' courier integrations, one a restaurant. */
export class IntegrationStore {
  readonly #integrations = new Map<string, Integration>()

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
