import type { requirements } from '../../../contracts/muditakurye/requirements.js'

/** The name of a requirement on MuditaKurye's order API. */
export type CourierRequirement = keyof (typeof requirements)['muditakurye/courier']
