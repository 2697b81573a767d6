import type { DeliveryState } from '../../../../deliveries/delivery.js'
import { useTexts } from '../text/language.js'

/** An HTTP status, or where a delivery stands that has none yet. */
export function Status({ status, state }: { status: number; state?: DeliveryState | undefined }) {
  const texts = useTexts()
  if (
    state !== undefined &&
    state !== 'delivered' &&
    (status === 0 || state === 'held' || state === 'sending')
  )
    return <span class="status waits">{texts.deliveryStates[state]}</span>
  if (status === 0) return <span class="status s5">{texts.noAnswer}</span>
  return <span class={`status s${Math.floor(status / 100)}`}>{status}</span>
}
