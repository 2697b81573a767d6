import type { requirements } from '../../../contracts/kuzeypos/requirements.js'

/** The name of a requirement on a courier company that KuzeyPOS pushes orders to. */
export type CourierRequirement = keyof (typeof requirements)['kuzeypos/courier']
