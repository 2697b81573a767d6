import type { Party } from '../../../contracts/contract/sheet.js'
import type { Partner } from '../../../contracts/contract/surfaces.js'
import type { CiSystem } from '../ci-workflow.js'
import type { ConfigurationFormat } from './configuration-text.js'
import type { Side } from '../integration.js'

/** What somebody wants set up. */
export interface InitOptions {
  partners: readonly Partner[]
  party: Party
  side: Side
  /** Of the server that is judged. */
  baseUrl: string
  format: ConfigurationFormat
  ci: CiSystem | 'none'
  /** What starts the server that is judged, in a workflow; a comment shows where it goes where it is left out. */
  start?: string
  /** What starts the client, so that it calls `UYUM_BASE_URL`; where it is left out its people start it themselves. */
  client?: string
}

export const defaultBaseUrl = 'http://127.0.0.1:5001'
