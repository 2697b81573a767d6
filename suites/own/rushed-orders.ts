import type { Contract } from '../../contracts/contract/contract.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { Members, RushedOrderFacts } from '../families/read-back/read-back-facts.js'
import { freeMember } from './free-member.js'
import { canBeDrawn, validBody, validRequest } from './valid-requests.js'

/**
 * How many orders of a surface are made: by the operation that takes them, each under the name that its caller gives it;
 * nothing where no folder tells that name, or where an order has no text of its own.
 */
export function rushedOrders(own: OwnSurface, contract: Contract): RushedOrderFacts | undefined {
  const [resource] = own.resources
  const creation = own.operations.find(({ id }) => id === resource?.create)
  if (!resource || !creation || !isTakenAlone(creation, contract)) return undefined
  const name = resource.givenBy === 'caller' ? resource.id : repeatedBy(own, creation)
  const site = { surface: own.surface as Surface, own, contract, callable: own.operations }
  const text = freeMember(site, creation)
  if (name === undefined || text === undefined) return undefined
  return {
    surface: own.surface as Surface,
    operation: creation.id,
    order: (target, changes = {}) => ({ ...(validBody(target, own, creation) as Members), ...changes }),
    idsOf: (order) => ({ [name]: wordOf(order[name]) }),
    request: (target, body) => validRequest(target, own, creation, { body }),
    sameCustomer: (customer, number) => ({
      changes: { [text]: `${customer} ${number}` },
      paths: [text],
    }),
  }
}

function isTakenAlone(creation: OwnOperation, { validators }: Contract): boolean {
  return creation.takesBody && parametersOf(creation.path).length === 0 && canBeDrawn(creation, validators)
}

/** By what a request that is sent again is known, where that stands in the order itself. */
function repeatedBy({ repeats }: OwnSurface, { id }: OwnOperation): string | undefined {
  const { by } = repeats.find(({ operation }) => operation === id) ?? {}
  return by && 'member' in by ? by.member : undefined
}
