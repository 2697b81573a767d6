import type { Contract } from '../../../contracts/contract/contract.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { isClientError } from '../../../contracts/wire/status-class.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'

const moves: readonly string[] = ['stated-move', 'inferred-move']

/**
 * The statuses by which a surface refuses an operation because the order is over: those that its documents, or readings
 * of them, name for a move that cannot be, and a documented conflict with the order's state.
 */
export function refusedAsOver(contract: Contract, surface: Surface, operation: string): ReadonlySet<number> {
  const refusals = Object.values(contract.requirements[surface] ?? {})
    .filter((one) => moves.includes(one.kind) && (one.operation ?? operation) === operation)
    .flatMap(({ statuses = [] }) => statuses)
    .filter(isClientError)
  const documented = operationsOf(contract, surface).find(({ id }) => id === operation)?.answers
  return new Set([...refusals, ...(documented?.has('409') ? [409] : [])])
}
