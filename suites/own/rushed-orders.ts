import type { Contract } from '../../contracts/contract/contract.js'
import type { OwnSurface } from '../../contracts/own/own-partner.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { RushedOrderFacts } from '../families/read-back/read-back-facts.js'
import { freeMember } from './free-member.js'
import { heldFacts } from './held-facts.js'

/**
 * How many orders of a surface are made: by the operation that takes them, each under the name that its caller gives it;
 * nothing where no folder tells that name, or where an order has no text of its own.
 */
export function rushedOrders(own: OwnSurface, contract: Contract): RushedOrderFacts | undefined {
  const { held } = own
  const creation = own.operations.find(({ id }) => id === held?.operation)
  if (!held || !creation) return undefined
  const site = { surface: own.surface as Surface, own, contract, callable: own.operations }
  const text = freeMember(site, creation)
  if (text === undefined) return undefined
  return {
    ...heldFacts(own, held, creation),
    sameCustomer: (customer, number) => ({
      changes: { [text]: `${customer} ${number}` },
      paths: [text],
    }),
  }
}
