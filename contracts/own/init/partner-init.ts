import type { Party } from '../../contract/sheet.js'

/** What a partner's folder is begun with. */
export interface PartnerInit {
  /** The folder's name, and the first word of its surfaces. */
  name: string
  /** As people write it; that of the document where nobody says it, else the name. */
  title?: string
  party: Party
  integrator: Party
  openapi?: string
  postman?: string
  har?: string
  /** Where partners stand: `partners`. */
  into: string
}
