import type { requirements } from '../../../contracts/hesapkurye/requirements.js'

/** The name of a requirement on Hesap Kurye's API. */
export type CourierRequirement = keyof (typeof requirements)['hesapkurye/courier']
