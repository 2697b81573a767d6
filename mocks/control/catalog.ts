import type { Bilingual } from '../../contracts/text/bilingual.js'
import { operationsOf, type Operation } from '../../contracts/openapi/operations.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import type { ConfiguredTarget } from './configured-target.js'
import { pushedFrom } from '../orders/pushed-from.js'
import type { MagicValue, MockSurface } from '../surfaces/mock-surface.js'

/** All that can be had from one surface of the mock. */
export interface SurfaceCatalog {
  surface: Surface
  /** The partner's own name, as people write it. */
  name: string
  operations: OperationCatalog[]
  /** For `POST states/<surface>`. */
  states: string[]
  readings: {
    name: string
    question: Bilingual
    default: string
    values: Readonly<Record<string, Bilingual>>
  }[]
  /** Moves that an order may make, each with where that is known from. */
  transitions: { from: string; to: string; basis: string }[]
  lifecycle: { initial: string; states: StateCatalog[] }
  /** What `orders/<surface>` can do; nothing where the party keeps none. */
  orders: {
    create: boolean
    advance: boolean
    /** The members that name an order in this surface's calls. */
    names: readonly string[]
    /** Where its orders, or news of them, are pushed to; `operation` is the one that carries a whole order. */
    pushes: { surface: Surface; operation: string | null } | null
  } | null
  /** For `uyum mock --defect`. */
  defects: string[]
  /** Whether a snapshot of a world holds this surface's state. */
  snapshots: boolean
  /** Where the reader's own server of this surface is; null where the configuration names none. */
  mine: { target: string; baseUrl: string } | null
}

/** One status of an order, as people say it. */
export interface StateCatalog {
  name: string
  text: Bilingual
  /** Refused or called off. */
  offTheWay: boolean
}

export interface OperationCatalog {
  id: string
  method: string
  path: string
  summary: string
  /** What the contract documents. */
  answers: { status: string; description: string; basis: string }[]
  /** Names for `Prefer: code=…` and for `effect.error` of a fault. */
  provocations: { name: string; status: number; documented: boolean }[]
  magicValues: Omit<MagicValue, 'operation'>[]
}

/** Describes a surface out of its contract and its mock. */
export function catalogOf(mocked: MockSurface, targets: readonly ConfiguredTarget[] = []): SurfaceCatalog {
  const { surface, contract, states, defects, parts, orders } = mocked
  return {
    surface,
    name: contract.name,
    operations: operationsOf(contract, surface).map((operation) => describe(operation, mocked)),
    states: Object.keys(states),
    readings: Object.entries(contract.readings).map(([name, { question, values, default: fallback }]) => ({
      name,
      question,
      default: fallback,
      values,
    })),
    transitions: Object.entries(contract.lifecycle.states).flatMap(([from, { next }]) =>
      next.map(({ to, basis }) => ({ from, to, basis })),
    ),
    lifecycle: {
      initial: contract.lifecycle.initial,
      states: Object.entries(contract.lifecycle.states).map(([state, { text, offTheWay = false }]) => ({
        name: state,
        text,
        offTheWay,
      })),
    },
    orders: orders
      ? {
          create: orders.create !== undefined,
          advance: orders.advance !== undefined,
          names: sheetOf(surface).orders.ids,
          pushes: pushedFrom(mocked),
        }
      : null,
    defects: Object.keys(defects),
    snapshots: parts !== undefined,
    mine: mineOf(surface, targets),
  }
}

function mineOf(surface: Surface, targets: readonly ConfiguredTarget[]): SurfaceCatalog['mine'] {
  const found = targets.find((target) => target.surface === surface)
  return found ? { target: found.name, baseUrl: found.baseUrl } : null
}

function describe(
  { id, method, path, summary, answers }: Operation,
  { forcedResponses, magicValues }: MockSurface,
): OperationCatalog {
  return {
    id,
    method,
    path,
    summary,
    answers: [...answers].map(([status, { description, basis }]) => ({ status, description, basis })),
    provocations: Object.entries(forcedResponses[id] ?? {}).map(([name, { documented }]) => ({
      name,
      status: Number(name.slice(0, 3)),
      documented,
    })),
    magicValues: magicValues
      .filter(({ operation }) => operation === id)
      .map(({ field, value, provokes }) => ({ field, value, provokes })),
  }
}
