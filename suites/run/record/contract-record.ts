import { digestOf } from '../../../contracts/contract/contract-digest.js'
import type { Contract } from '../../../contracts/contract/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ContractRecord, LifecycleRecord } from '../../record/run-record.js'

/** What a record holds of the contract that a surface was judged by. */
export function contractRecord(contract: Contract, surface: Surface, revision?: string): ContractRecord {
  return {
    ...(revision !== undefined && { revision }),
    version: contract.document.info.version,
    sha256: digestOf(contract),
    partner: contract.name,
    operations: operationsOf(contract, surface).map(({ id, method, path, answers }) => ({
      id,
      method,
      path,
      answers: [...answers.keys()],
    })),
    lifecycle: lifecycleRecord(contract),
  }
}

function lifecycleRecord({ lifecycle: { initial, states } }: Contract): LifecycleRecord {
  const entries = Object.entries(states).map(([name, { text, offTheWay, open, next }]) => [
    name,
    {
      text,
      ...(offTheWay && { offTheWay }),
      ...(open && { open }),
      next: next.map(({ to, basis }) => ({ to, basis })),
    },
  ])
  return { initial, states: Object.fromEntries(entries) as LifecycleRecord['states'] }
}
