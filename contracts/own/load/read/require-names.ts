import type { Lifecycle } from '../../../contract/lifecycle.js'
import type { OwnOperation } from '../../own-partner.js'
import type { Findings, Place } from '../findings.js'
import type { Schema } from '../document/normalise-schemas.js'
import type { CallsFile, OrdersFile, ServesFile } from '../partner-file.js'
import { namesIn } from './read-resources.js'
import { requireAnswers } from './require-answers.js'
import { membersOf } from '../derive/schema-members.js'
import { statusNotShown, unknownTold } from '../words/loose-words.js'
import {
  idNotShown,
  moveWithoutAim,
  noLifecycleFor,
  unknownMember,
  unknownOperation,
  unknownState,
} from '../words/sheet-words.js'

interface Known {
  served: readonly OwnOperation[]
  called: readonly OwnOperation[]
  lifecycle: Lifecycle
  hasLifecycle: boolean
  findings: Findings
  /** The file's root. */
  root: Place
}

/** What a member of a webhook can tell. */
const told = {
  words: ['id', 'from', 'to', 'at', 'at-seconds', 'event-id', 'order.<member>', '=text'],
  isKnown: (what: string): boolean => /^(=|order\..)/.test(what) || told.words.slice(0, 6).includes(what),
}

/** Every name in `serves` and `calls` that must be one of the OpenAPI document's or of the lifecycle's. */
export function requireNames(serves: ServesFile, calls: CallsFile, known: Known): void {
  const { served, called } = known
  const operation = (id: string | undefined, ...path: (string | number)[]): OwnOperation | undefined =>
    requireOne(known, id, served, path, 'paths')
  operation(serves.mainOperation, 'serves', 'mainOperation')
  if (serves.orders) requireOrders(known, serves.orders, ['serves', 'orders'])
  for (const [name, resource] of Object.entries(serves.resources ?? {}))
    requireOrders(known, resource, ['serves', 'resources', name])
  for (const [index, repeat] of (serves.repeats ?? []).entries()) {
    const found = operation(repeat.operation, 'serves', 'repeats', index, 'operation')
    if (found && 'member' in repeat.by)
      requireMember(known, found, repeat.by.member, ['serves', 'repeats', index, 'by', 'member'])
    if (found && repeat.status !== undefined) {
      const place = { ...known.root, path: ['serves', 'repeats', index, 'status'] }
      requireAnswers(found, [repeat.status], place, known.findings)
    }
  }
  for (const [index, move] of (serves.moves ?? []).entries()) {
    const at = ['serves', 'moves', index]
    const found = operation(move.operation, ...at, 'operation')
    if (found && move.member !== undefined) requireMember(known, found, move.member, [...at, 'member'])
    if (found && move.id !== undefined) requireMember(known, found, move.id, [...at, 'id'])
    if ((move.to === undefined) === (move.member === undefined))
      known.findings.fault(
        { ...known.root, path: at },
        'move-has-an-aim',
        moveWithoutAim(move.operation, move.to === undefined),
      )
    if (move.to !== undefined) requireStatus(known, move.to, [...at, 'to'])
  }
  const { orderId } = calls
  const [first] = called
  if (orderId !== undefined && first && !called.some(({ requestSchema = {} }) => has(requestSchema, orderId)))
    requireMember(known, first, orderId, ['calls', 'orderId'])
  for (const [index, webhook] of (calls.webhooks ?? []).entries()) {
    const at = ['calls', 'webhooks', index]
    const found = requireOne(known, webhook.operation, called, [...at, 'operation'], 'webhooks')
    const statuses = typeof webhook.on === 'string' ? [] : webhook.on
    for (const [place, status] of statuses.entries()) requireStatus(known, status, [...at, 'on', place])
    for (const [member, what] of Object.entries(webhook.members ?? {})) {
      if (found) requireMember(known, found, member.split('.')[0]!, [...at, 'members', member])
      if (!told.isKnown(what))
        known.findings.fault(
          { ...known.root, path: [...at, 'members', member] },
          'webhook-tells-what-is-known',
          unknownTold(what, told.words),
        )
    }
  }
}

function requireOrders(known: Known, file: OrdersFile, at: (string | number)[]): void {
  const of = (id: string | undefined, ...path: (string | number)[]): OwnOperation | undefined =>
    requireOne(known, id, known.served, [...at, ...path], 'paths')
  const create = of(file.create, 'create')
  const read = of(file.read, 'read')
  of(file.list, 'list')
  of(file.remove, 'remove')
  for (const [index, id] of (file.update ?? []).entries()) of(id, 'update', index)
  if (!create) return
  const answers = [create, read].flatMap((one) => one?.success.schema ?? [])
  if (file.status !== undefined && answers.length > 0 && !answers.some((schema) => has(schema, file.status!)))
    known.findings.fault(
      { ...known.root, path: [...at, 'status'] },
      'member-is-documented',
      statusNotShown((read ?? create).id, file.status),
    )
  const shown = [create.requestSchema, create.success.schema].filter((schema) => schema !== undefined)
  if (shown.length === 0 || shown.some((schema) => has(schema, file.id))) return
  known.findings.fault(
    { ...known.root, path: [...at, 'id'] },
    'member-is-documented',
    idNotShown(create.id, file.id),
  )
}

function has(schema: object, name: string): boolean {
  return namesIn(schema as Schema).includes(name)
}

function requireOne(
  { findings, root }: Known,
  id: string | undefined,
  operations: readonly OwnOperation[],
  path: readonly (string | number)[],
  where: string,
): OwnOperation | undefined {
  if (id === undefined) return undefined
  const found = operations.find((operation) => operation.id === id)
  if (found) return found
  const ids = operations.map((operation) => operation.id)
  findings.fault({ ...root, path }, 'operation-is-documented', unknownOperation(id, where, ids))
  return undefined
}

function requireMember(
  { findings, root }: Known,
  { id, requestSchema }: OwnOperation,
  name: string,
  path: readonly (string | number)[],
): void {
  const members = Object.keys(membersOf((requestSchema ?? {}) as Schema))
  if (members.includes(name) || members.length === 0) return
  findings.fault({ ...root, path }, 'member-is-documented', unknownMember(id, name, members))
}

function requireStatus(
  { findings, root, lifecycle, hasLifecycle }: Known,
  status: string,
  path: readonly (string | number)[],
): void {
  const names = Object.keys(lifecycle.states)
  if (hasLifecycle && names.includes(status)) return
  findings.fault(
    { ...root, path },
    'status-is-a-state',
    hasLifecycle ? unknownState(status, names) : noLifecycleFor(status),
  )
}
