import { nearest } from '../nearest.js'
import { partnerNames } from '../surfaces.js'

/** A partner was named that there is none of. */
export class UnknownPartner extends Error {
  override readonly name = 'ConfigurationError'

  constructor(partner: string) {
    const meant = nearest(partner, partnerNames)
    super(
      `looking for the contract of "${partner}": expected one of ${partnerNames.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    )
  }
}
