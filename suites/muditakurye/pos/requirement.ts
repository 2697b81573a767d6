import type { requirements } from '../../../contracts/muditakurye/requirements.js'

/** The name of a requirement on a POS that takes MuditaKurye's webhooks. */
export type PosRequirement = keyof (typeof requirements)['muditakurye/pos']
