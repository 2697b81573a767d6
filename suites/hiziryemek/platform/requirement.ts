import type { requirements } from '../../../contracts/hiziryemek/requirements.js'

/** The name of a requirement on HızırYemek. */
export type PlatformRequirement = keyof (typeof requirements)['hiziryemek/platform']
