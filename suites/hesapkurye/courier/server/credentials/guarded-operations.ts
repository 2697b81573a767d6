import { expectThat, shownBody } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import type { Target } from '../../../../run/target/target.js'
import { expectAnsweredOtherwise } from '../answered-alike.js'
import {
  askPackage,
  cancellation,
  ownKey,
  ownRestaurantKey,
  ownUser,
  packageKey,
  send,
  sendBroken,
  type CourierOperation,
} from '../../requests.js'
import { expectNoPackage } from '../packages/expect-package.js'
import { packageBody, type OwnOrder } from '../packages/package-body.js'
import { methodsIn } from '../../payment-methods.js'
import { expectNoKeys } from './restaurant-credentials.js'
import { arrangedPackage, readShown } from '../packages/saved-package.js'

type Body = Record<string, unknown>

/** An operation with what its credentials guard. */
interface GuardedOperation {
  /** Sends a valid request whose credentials are `spoilt`, and judges that nothing was opened. */
  expectDenied(target: Target, spoil: (body: Body) => Body): Promise<void>
  /** Sends the same and gives the answer. */
  sendSpoilt(target: Target, spoil: (body: Body) => Body): Promise<Exchange>
}

/** What no request with wrong credentials may get. The answers to one are not documented: only effects count. */
export const guardedOperations: Record<CourierOperation, GuardedOperation> = {
  checkCredential: {
    sendSpoilt: (target, spoil) => sendBroken(target, 'checkCredential', spoil(ownRestaurantKey(target))),
    async expectDenied(target, spoil) {
      const right = await send(target, 'checkCredential', ownRestaurantKey(target))
      const rightAgain = await send(target, 'checkCredential', ownRestaurantKey(target))
      expectAnsweredOtherwise(await this.sendSpoilt(target, spoil), right, rightAgain)
    },
  },
  getPaymentMethods: {
    sendSpoilt: (target, spoil) => sendBroken(target, 'getPaymentMethods', spoil(ownKey(target))),
    async expectDenied(target, spoil) {
      const exchange = await this.sendSpoilt(target, spoil)
      expectThat(
        methodsIn(exchange.response.body).length === 0,
        { en: 'no payment methods in the answer', tr: 'yanıtta ödeme yöntemi olmaması' },
        shownBody(exchange.response.body),
      )
    },
  },
  getPackage: {
    async sendSpoilt(target, spoil) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      return sendBroken(target, 'getPackage', spoil(packageKey(target, RemoteOrderNumber)))
    },
    async expectDenied(target, spoil) {
      const saved = await arrangedPackage(target)
      const body = packageKey(target, saved.RemoteOrderNumber)
      expectNoPackage(await sendBroken(target, 'getPackage', spoil(body)), saved)
    },
  },
  cancelPackage: {
    async sendSpoilt(target, spoil) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      return sendBroken(target, 'cancelPackage', spoil(cancellation(target, RemoteOrderNumber)))
    },
    async expectDenied(target, spoil) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      await sendBroken(target, 'cancelPackage', spoil(cancellation(target, RemoteOrderNumber)))
      const { StatusValue } = await readShown(target, RemoteOrderNumber)
      expectThat(
        Number(StatusValue) !== 9,
        { en: 'the package not cancelled', tr: 'paketin iptal edilmemesi' },
        { en: '"StatusValue": 9', tr: '"StatusValue": 9' },
      )
    },
  },
  savePackage: {
    sendSpoilt: async (target, spoil) => sendBroken(target, 'savePackage', spoil(await packageBody(target))),
    async expectDenied(target, spoil) {
      const body = await packageBody(target)
      await sendBroken(target, 'savePackage', spoil(body))
      expectNoPackage(await askPackage(target, body.RemoteOrderNumber), body)
      expectNoPackage(await askAs(target, body, spoil), body)
    },
  },
  getRestaurantInfos: {
    sendSpoilt: (target, spoil) => sendBroken(target, 'getRestaurantInfos', spoil(ownUser(target))),
    async expectDenied(target, spoil) {
      expectNoKeys(target, await this.sendSpoilt(target, spoil))
    },
  },
}

/** Asks for a package with the credentials that it was to be saved with. */
function askAs(target: Target, { RemoteOrderNumber }: OwnOrder, spoil: (body: Body) => Body) {
  return sendBroken(target, 'getPackage', spoil(packageKey(target, RemoteOrderNumber)))
}
