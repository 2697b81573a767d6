import { contract } from '../../contracts/kuzeypos/contract.js'
import { defineMockSurface } from '../mock-surface.js'
import { platformCaller } from './platform-caller.js'
import { kuzeyRefusals } from './kuzey-refusals.js'
import { platformDefects } from './platform-defects.js'
import { updateCourierStatus } from './platform-operations.js'
import { platformOrders } from './platform-orders.js'
import { platformMagicValues, platformProvocations } from './platform-provocations.js'
import { PlatformState } from './platform-state.js'
import { platformStates } from './platform-states.js'

/** KuzeyPOS as the courier companies see it. */
export const platform = defineMockSurface<PlatformState>({
  surface: 'kuzeypos/platform',
  contract,
  createState: (world) => new PlatformState(world),
  operations: { updateCourierStatus },
  states: platformStates,
  parts: ({ parts }) => parts,
  orders: platformOrders,
  defects: platformDefects,
  provocations: platformProvocations,
  magicValues: platformMagicValues,
  refusals: kuzeyRefusals,
  secrets: platformCaller.secrets,
})
