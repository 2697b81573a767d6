import type { requirements } from '../../../contracts/kuzeypos/requirements.js'

/** The name of a requirement on KuzeyPOS. */
export type PlatformRequirement = keyof (typeof requirements)['kuzeypos/platform']
