import { catalogControls } from './catalog-controls.js'
import { checkControls } from './check-controls.js'
import { clockControls } from './clock-controls.js'
import { contractControls } from './contract-controls.js'
import { credentialControls } from './credential-controls.js'
import { defectControls } from './defect-controls.js'
import { partnerControls } from './partner-controls.js'
import type { ControlOperation } from '../control-operation.js'
import { deliveryControls } from './delivery-controls.js'
import { deliveryTargetControls } from './delivery-target-controls.js'
import { exchangeControls } from './exchange-controls.js'
import { exchangeReplayControls } from './exchange-replay-controls.js'
import { exchangeStreamControls } from './exchange-stream-controls.js'
import { faultControls } from './fault-controls.js'
import { metricsControls } from './metrics-controls.js'
import { orderControls } from './order-controls.js'
import { orderMoveControls } from './order-move-controls.js'
import { orderSendingControls } from './order-sending-controls.js'
import { rateLimitControls } from './rate-limit-controls.js'
import { readBackControls } from './read-back-controls.js'
import { snapshotControls } from './snapshot-controls.js'
import { stateControls } from './state-controls.js'
import { verificationControls } from './verification-controls.js'
import { worldControls } from './world-controls.js'

/** Everything that the control API does. */
export const controlOperations: readonly ControlOperation[] = [
  ...catalogControls,
  ...worldControls,
  ...snapshotControls,
  ...clockControls,
  ...stateControls,
  ...orderControls,
  ...orderSendingControls,
  ...orderMoveControls,
  ...readBackControls,
  ...faultControls,
  ...rateLimitControls,
  ...defectControls,
  ...credentialControls,
  ...partnerControls,
  ...exchangeControls,
  ...exchangeReplayControls,
  ...verificationControls,
  ...exchangeStreamControls,
  ...deliveryTargetControls,
  ...deliveryControls,
  ...checkControls,
  ...metricsControls,
  ...contractControls,
]
