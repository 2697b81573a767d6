/** Where a partner is and what it knows us by; without a base URL it is not called. */
export interface Partner {
  baseUrl: string | undefined
  credentials: Record<string, string>
}

export interface Settings {
  port: number
  /** The file of the database; in memory where none is named. */
  database: string
  /** Those that may be called, the preferred one first. */
  couriers: string[]
  /** How long a minute is that a partner's documents speak of: a rehearsal has no time for whole ones. */
  minuteMs: number
  partner(surface: string): Partner
}

/** Those of uyum's mock; yours come from the environment. */
const mocked: Record<string, Record<string, string>> = {
  'hiziryemek/platform': { secretKey: 'hy_test_secret' },
  'hiziryemek/pos': { secretKey: 'hy_test_secret' },
  'kuzeypos/platform': { apiKey: 'kz_test_key' },
  'bkyemek/pos': { apiKey: 'bk_test_key', apiSecret: 'bk_test_secret' },
  'muditakurye/courier': { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' },
  'muditakurye/pos': { webhookSecret: 'wh_test_secret' },
  'hesapkurye/courier': {
    apiKey: 'hk_test_key',
    apiSecret: 'hk_test_secret',
    restaurantId: 'hk_test_restaurant',
    outSourceId: '5',
  },
}

const courierSurfaces = ['muditakurye/courier', 'hesapkurye/courier']

/**
 * UYUM_PARTNERS tells by surface where the partners are, as JSON: `uyum rehearse` sets it. Without it each has variables
 * of its own, such as HIZIRYEMEK_PLATFORM_URL and HIZIRYEMEK_PLATFORM_SECRETKEY.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = JSON.parse(env['UYUM_PARTNERS'] ?? '{}') as Record<string, Partial<Partner>>
  const partner = (surface: string): Partner => {
    const name = surface.toUpperCase().replace('/', '_')
    const own = Object.entries(mocked[surface] ?? {}).map(
      ([key, value]) => [key, env[`${name}_${key.toUpperCase()}`] ?? value] as const,
    )
    const { baseUrl = env[`${name}_URL`], credentials } = given[surface] ?? {}
    return { baseUrl, credentials: { ...Object.fromEntries(own), ...credentials } }
  }
  const surfaces = env['UYUM_PARTNERS'] === undefined ? courierSurfaces : Object.keys(given)
  return {
    port: Number(env['UYUM_PORT'] ?? env['PORT'] ?? 5004),
    database: env['DATABASE'] ?? ':memory:',
    couriers: surfaces
      .filter((surface) => courierSurfaces.includes(surface) && partner(surface).baseUrl !== undefined)
      .map((surface) => surface.replace('/courier', '')),
    minuteMs: Number(env['UYUM_MINUTE_MS'] ?? 60_000),
    partner,
  }
}
