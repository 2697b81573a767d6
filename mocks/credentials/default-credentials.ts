/** What each surface's mock accepts; the names are those of a target's `credentials`. */
export interface Credentials {
  'hiziryemek/platform': { secretKey: string }
  'hiziryemek/pos': { secretKey: string }
  'kuzeypos/platform': { apiKey: string; restaurantId: string }
  'kuzeypos/courier': Record<string, never>
  'bkyemek/pos': { apiKey: string; apiSecret: string }
  'hesapkurye/courier': {
    apiKey: string
    apiSecret: string
    restaurantId: string
    userName: string
    password: string
    projectId: number
    outSourceId: number
  }
  'muditakurye/courier': {
    apiKey: string
    basic: { username: string; password: string }
    restaurantId: string
  }
  'muditakurye/pos': { webhookSecret?: string }
}

/** The same on every machine; each can be replaced in the configuration under `mock.credentials`. */
export const defaultCredentials: Credentials = {
  'hiziryemek/platform': { secretKey: 'hy_test_secret' },
  'hiziryemek/pos': { secretKey: 'hy_test_secret' },
  'kuzeypos/platform': { apiKey: 'kz_test_key', restaurantId: '507f1f77bcf86cd799439011' },
  'kuzeypos/courier': {},
  'bkyemek/pos': { apiKey: 'bk_test_key', apiSecret: 'bk_test_secret' },
  'hesapkurye/courier': {
    apiKey: 'hk_test_key',
    apiSecret: 'hk_test_secret',
    restaurantId: 'hk_test_restaurant',
    userName: 'demo',
    password: 'demo',
    projectId: 3,
    outSourceId: 5,
  },
  'muditakurye/courier': {
    apiKey: 'yk_test_key',
    basic: { username: 'demo', password: 'demo' },
    restaurantId: 'rest_test0000001',
  },
  'muditakurye/pos': { webhookSecret: 'wh_test_secret' },
}
