import type { Lifecycle } from '../../../contract/lifecycle.js'
import type { Requirement } from '../../../requirements/requirement.js'
import type { Validator } from '../../../validation/validation.js'
import type { OrderTrace, Party, SurfaceSheet } from '../../../contract/sheet.js'
import type { HeldOrders, OwnOperation, OwnResource, OwnSurface, OwnWebhook } from '../../own-partner.js'
import type { Derived } from '../derive/derived.js'
import { deriveClient } from '../derive/derive-client.js'
import { deriveServer } from '../derive/derive-server.js'
import { heldOrdersOf } from '../derive/held-orders.js'
import { identityMembers } from '../derive/identity-members.js'
import type { Findings, Place } from '../findings.js'
import type { Grounds } from '../derive/grounds.js'
import type { CallsFile, PartnerFile, RepeatFile, ServesFile } from '../partner-file.js'
import { readCredentials } from './read-credentials.js'
import { readOperationRefusals, readRefusals } from './read-refusals.js'
import type { OwnRequirements } from './read-requirements.js'
import { readResources } from './read-resources.js'
import { withFirstSuccess } from './first-success.js'
import type { Schema } from '../document/normalise-schemas.js'
import { membersOf } from '../derive/schema-members.js'

export interface SurfaceParts {
  name: string
  file: PartnerFile
  served: readonly OwnOperation[]
  called: readonly OwnOperation[]
  validators: Readonly<Record<string, Validator>>
  lifecycle: Lifecycle
  grounds: Grounds
  own: OwnRequirements
  root: Place
  findings: Findings
  readingOf(repeat: RepeatFile): string | undefined
}

/** A surface with all that was made of it. */
export interface ReadSurface {
  party: Party
  sheet: SurfaceSheet
  own: OwnSurface
  server: Readonly<Record<string, Requirement>>
  client: Readonly<Record<string, Requirement>>
}

/** The surfaces of a partner: what it serves under its own word, what it calls under the integrator's. */
export function readSurfaces(parts: SurfaceParts): ReadSurface[] {
  const { served, called } = parts
  return [
    ...(served.length > 0 ? [servedSurface(parts, called.length > 0)] : []),
    ...(called.length > 0 ? [calledSurface(parts, served.length > 0)] : []),
  ]
}

function servedSurface(parts: SurfaceParts, isAnswered: boolean): ReadSurface {
  const { name, file, validators, lifecycle, grounds, own, root, findings, readingOf } = parts
  const serves: ServesFile = file.serves ?? {}
  const served = parts.served.map((operation) => withFirstSuccess(operation, serves.repeats ?? []))
  const surface = `${name}/${file.party}`
  const resources = readResources(served, {
    ...(serves.orders && { orders: serves.orders }),
    ...serves.resources,
  })
  const asked = readCredentials(serves, { ...root, path: ['serves'] }, findings)
  const [orders] = resources
  const sheet: SurfaceSheet = {
    ...asked,
    mainOperation: serves.mainOperation ?? orders?.create ?? mainOf(served),
    orders: traceOf(orders),
    ...(serves.refusals?.['rate-limit'] && { troubles: { rateLimit: true as const } }),
    ...(isAnswered && { opposite: { party: file.integrator, brings: 'news' as const } }),
  }
  const held = heldByServer(served, orders, serves, { validators, identity: identityMembers(asked) })
  const derived = deriveServer({
    operations: served,
    resources,
    held,
    sheet: asked,
    file: serves,
    validators,
    lifecycle,
    lifecycleFile: file.lifecycle,
    grounds,
    readingOf,
  })
  const client = deriveClient({
    operations: served,
    sheet: asked,
    credentials: serves.credentials ?? {},
    repeats: serves.repeats ?? [],
    limit: serves.refusals?.['rate-limit'],
    grounds,
  })
  return {
    party: file.party,
    sheet,
    ...withOwn(own.serves, derived, client),
    own: {
      surface,
      isServed: true,
      operations: served,
      resources,
      repeats: (serves.repeats ?? []).map((repeat) => {
        const reading = readingOf(repeat)
        return {
          operation: repeat.operation,
          by: repeat.by,
          answer: [repeat.answer].flat()[0]!,
          ...(repeat.status !== undefined && { status: repeat.status }),
          ...(reading !== undefined && { reading }),
        }
      }),
      moves: serves.moves ?? [],
      refusals: readRefusals(served, serves.refusals ?? {}),
      operationRefusals: readOperationRefusals(served, serves.refusals ?? {}),
      ...(serves.rateLimit && {
        rateLimit: { requests: serves.rateLimit.requests, perSeconds: serves.rateLimit.perSeconds },
      }),
      webhooks: (file.calls?.webhooks ?? []).map(webhookOf),
      ...(held && { held }),
      demands: derived.demands,
      clientDemands: client.demands,
      unverified: unverifiedOf(own.serves, derived, client),
    },
  }
}

function calledSurface(parts: SurfaceParts, hasOpposite: boolean): ReadSurface {
  const { name, file, called, validators, lifecycle, grounds, own, root, findings } = parts
  const calls: CallsFile = file.calls ?? {}
  const surface = `${name}/${file.integrator}`
  const asked = readCredentials(calls, { ...root, path: ['calls'] }, findings)
  const id = calls.orderId ?? file.serves?.orders?.id ?? commonId(called)
  const after = calls.retries?.afterSeconds
  const sheet: SurfaceSheet = {
    ...asked,
    mainOperation: mainOf(called),
    orders: { ids: id === undefined ? [] : [id] },
    ...(hasOpposite && { opposite: { party: file.party, brings: 'orders' as const } }),
    ...(after && { retryAfterSeconds: () => after, troubles: { serverError: true as const } }),
  }
  const pushed = calls.webhooks?.find(({ on }) => on === 'create')?.operation
  const held = heldOrdersOf({
    operation: called.find((operation) => operation.id === pushed),
    id,
    otherwiseUsed: identityMembers(asked),
    validators,
  })
  const derived = deriveServer({
    operations: called,
    resources: [],
    held,
    sheet: asked,
    file: {},
    validators,
    lifecycle,
    grounds,
    readingOf: () => undefined,
  })
  const client = deriveClient({
    operations: called,
    sheet: asked,
    credentials: calls.credentials ?? {},
    repeats: [],
    retries: calls.retries,
    grounds,
  })
  return {
    party: file.integrator,
    sheet,
    ...withOwn(own.calls, derived, client),
    own: {
      surface,
      isServed: false,
      operations: called,
      resources: [],
      repeats: [],
      moves: [],
      refusals: readRefusals(called, {}),
      operationRefusals: readOperationRefusals(called, {}),
      webhooks: [],
      ...(held && { held }),
      demands: derived.demands,
      clientDemands: client.demands,
      unverified: unverifiedOf(own.calls, derived, client),
    },
  }
}

/** Orders whose caller names them: by their id, or by what makes a repeat of one. */
function heldByServer(
  operations: readonly OwnOperation[],
  orders: OwnResource | undefined,
  { repeats = [] }: ServesFile,
  { validators, identity }: { validators: Readonly<Record<string, Validator>>; identity: string[] },
): HeldOrders | undefined {
  const { create, id, givenBy } = orders ?? {}
  const { by } = repeats.find(({ operation }) => operation === create) ?? {}
  const repeated = by && 'member' in by ? by.member : undefined
  return heldOrdersOf({
    operation: operations.find((operation) => operation.id === create),
    id: givenBy === 'caller' ? id : repeated,
    otherwiseUsed: [...identity, id, repeated].filter((name) => name !== undefined),
    validators,
  })
}

/** What is written by hand stands in place of what follows from the schema. */
function withOwn(own: OwnRequirements['serves'], derived: Derived, client: Derived) {
  return {
    server: { ...derived.requirements, ...own.server },
    client: { ...client.requirements, ...own.client },
  }
}

function unverifiedOf(own: OwnRequirements['serves'], derived: Derived, client: Derived): string[] {
  return [
    ...Object.keys(own.server).filter((name) => !(name in derived.requirements)),
    ...Object.keys(own.client).filter((name) => !(name in client.requirements)),
  ]
}

function traceOf(orders: OwnResource | undefined): OrderTrace {
  return { ids: orders ? [orders.id] : [] }
}

/** The first that posts something. */
function mainOf(operations: readonly OwnOperation[]): string {
  return (operations.find(({ method, takesBody }) => method === 'POST' && takesBody) ?? operations[0]!).id
}

/** A member whose name ends in "id", in every call's body. */
function commonId(operations: readonly OwnOperation[]): string | undefined {
  const [first = [], ...others] = operations.map(({ requestSchema }) =>
    Object.keys(membersOf((requestSchema ?? {}) as Schema)),
  )
  return first.find(
    (name) =>
      /(^|[a-z_-])id$/i.test(name) && !/^event/i.test(name) && others.every((names) => names.includes(name)),
  )
}

function webhookOf({ operation, on, members = {} }: NonNullable<CallsFile['webhooks']>[number]): OwnWebhook {
  return { operation, on, members }
}
