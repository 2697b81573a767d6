import type { requirements } from '../../../contracts/hiziryemek/requirements.js'

/** The name of a requirement on a POS that takes HızırYemek's orders. */
export type PosRequirement = keyof (typeof requirements)['hiziryemek/pos']
