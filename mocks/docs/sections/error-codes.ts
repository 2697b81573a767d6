import type { Contract } from '../../../contracts/contract/contract.js'

/** Names of errors on the wire, by the page that documents them. */
export type ErrorCodes = Readonly<Record<string, readonly string[]>>

interface Described {
  operationId?: string
  responses?: Record<string, { 'x-codes'?: ErrorCodes }>
}

/** The partner's codes of an operation's answers, by status. */
export function errorCodesOf({ document }: Contract, operation: string): ReadonlyMap<string, ErrorCodes> {
  const items = Object.values({ ...document.paths, ...document.webhooks })
  const described = items
    .flatMap((item) => Object.values(item ?? {}) as Described[])
    .find(({ operationId }) => operationId === operation)
  return new Map(
    Object.entries(described?.responses ?? {}).flatMap(([status, { 'x-codes': codes }]) =>
      codes ? [[status, codes] as const] : [],
    ),
  )
}
