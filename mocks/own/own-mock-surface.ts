import { ownSurfaceOf } from '../../contracts/own/enrol-partner.js'
import type { OwnOperation, OwnPartner, OwnSurface } from '../../contracts/own/own-partner.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { secretPlacesOf } from '../call/secret-places.js'
import {
  defineMockSurface,
  type Defect,
  type MockSurface,
  type OperationFunction,
} from '../surfaces/mock-surface.js'
import { ownDefects } from './defects/own-defects.js'
import { answerCall } from './answer-call.js'
import { refusalOf } from './fill-refusal.js'
import { ownForcedResponses, ownMagicValues } from './forced-responses.js'
import { LifecycleTimers } from './lifecycle-timers.js'
import { ownOrders } from './own-orders.js'
import { OwnState } from './own-state.js'
import { ownStates } from './own-states.js'

const known = new WeakMap<OwnSurface, MockSurface>()

/** The mock of a surface of a partner of one's own: out of its folder alone. */
export function ownMockSurface(surface: Surface): MockSurface {
  const found = ownSurfaceOf(surface)
  if (!found) throw new Error(`mocking ${surface}: expected a partner that was taken up, there is none.`)
  const made = known.get(found.own) ?? mockOf(found.partner, found.own)
  known.set(found.own, made)
  return made
}

/** What the folder says an operation does, with what its code does around it. */
function playedBy(operation: OwnOperation, { code }: OwnSurface): OperationFunction<OwnState> {
  const coded = code?.operations?.[operation.id] as Defect<OwnState> | undefined
  if (!coded) return (call, state) => answerCall(call, operation, state)
  // What is refused is refused, whatever the code would make of an answer.
  return (call, state) => coded(call, async (meant) => answerCall(meant, operation, state), state)
}

function mockOf(partner: OwnPartner, own: OwnSurface): MockSurface {
  const surface = own.surface as Surface
  const forcedResponses = ownForcedResponses(own)
  const orders = ownOrders(partner, own)
  const { refusals } = own
  return defineMockSurface<OwnState>({
    surface,
    contract: partner.contract,
    createState: (world) => new OwnState(world, partner, own, (state) => new LifecycleTimers(state)),
    operations: Object.fromEntries(
      own.operations.map((operation) => [operation.id, playedBy(operation, own)]),
    ),
    states: ownStates(partner, own),
    parts: ({ parts }) => parts,
    restored: (state) => state.restored(),
    ...(orders && { orders }),
    defects: { ...ownDefects(partner, own), ...(own.code?.defects as MockSurface<OwnState>['defects']) },
    forcedResponses,
    magicValues: ownMagicValues(own, partner.contract, forcedResponses),
    refusals: {
      unknownPath: refusalOf(refusals, 'unknown-path'),
      wrongMethod: (allowed) => {
        const answer = refusalOf(refusals, 'wrong-method', { message: `Use ${allowed.join(' or ')}` })
        return { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } }
      },
      tooLarge: refusalOf(refusals, 'too-large'),
      brokenServer: refusalOf(refusals, 'server-error'),
      unavailable: refusalOf(refusals, 'unavailable'),
    },
    secrets: secretPlacesOf(surface),
  })
}
