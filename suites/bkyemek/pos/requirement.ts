import type { requirements } from '../../../contracts/bkyemek/requirements.js'

/** The name of a requirement on a POS that takes orders from BK Yemek. */
export type PosRequirement = keyof (typeof requirements)['bkyemek/pos']
