/** The courier integration that a restaurant has set up. */
export interface Integration {
  restaurantId: string
  apiKeys: ReadonlySet<string>
  active: boolean
}

/** An integration as plain data. */
export type KeptIntegration = Omit<Integration, 'apiKeys'> & { apiKeys: string[] }

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

  take(): KeptIntegration[] {
    return [...this.#integrations.values()].map((integration) => ({
      ...integration,
      apiKeys: [...integration.apiKeys],
    }))
  }

  /** Adds what was taken to what the store began with: a key that the settings give is theirs to change. */
  restore(kept: readonly KeptIntegration[]): void {
    for (const integration of kept) {
      if (this.find(integration.restaurantId)) continue
      this.#integrations.set(integration.restaurantId.toLowerCase(), {
        ...integration,
        apiKeys: new Set(integration.apiKeys),
      })
    }
  }
}
