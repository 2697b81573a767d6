import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

export type CourierOperation =
  | 'checkCredential'
  | 'savePackage'
  | 'getPaymentMethods'
  | 'getPackage'
  | 'cancelPackage'
  | 'getRestaurantInfos'

type Headers = Readonly<Record<string, string>>

/** No header is documented; the type is that of every body. */
const json: Headers = { 'Content-Type': 'application/json' }

/** Sends a body that the contract allows. */
export function send(
  target: Target,
  operation: CourierOperation,
  body: object,
  headers: Headers = json,
): Promise<Exchange> {
  return target.send({ operation, headers, body })
}

/** Sends a body that may break the contract: a JSON value, or the bytes of a Buffer. */
export function sendBroken(target: Target, operation: CourierOperation, body: unknown): Promise<Exchange> {
  return target.send({ operation, headers: json, body, deliberatelyInvalid: true })
}

export function ownKey(target: Target): { ApiKey: string; ApiSecret: string } {
  return { ApiKey: target.credential('apiKey'), ApiSecret: target.credential('apiSecret') }
}

export function ownRestaurantKey(target: Target): {
  ApiKey: string
  ApiSecret: string
  RestaurantID: string
} {
  return { ...ownKey(target), RestaurantID: target.credential('restaurantId') }
}

/** The restaurant user's login; a target that was given no projectId is asked as Hesap Kurye (3). */
export function ownUser(target: Target): { ProjectID: number; UserName: string; Password: string } {
  return {
    ProjectID: target.hasCredential('projectId') ? Number(target.credential('projectId')) : 3,
    UserName: target.credential('userName'),
    Password: target.credential('password'),
  }
}

/** The credentials of RestaurantInfos: a check that calls it names them in its header. */
export const userCredentials = ['userName', 'password']

/** What names a package to GetPackage. */
export function packageKey(
  target: Target,
  remoteOrderNumber: string,
): ReturnType<typeof ownRestaurantKey> & { remoteOrderNumber: string } {
  return { ...ownRestaurantKey(target), remoteOrderNumber }
}

/** What cancels a package. */
export function cancellation(
  target: Target,
  remoteOrderNumber: string,
): ReturnType<typeof packageKey> & { OutSourceID: number; Reason: string } {
  return {
    ...packageKey(target, remoteOrderNumber),
    OutSourceID: ownOutSourceId(target),
    Reason: 'Stok bitti',
  }
}

/** The POS vendor's id; a target that was given none is asked with the first listed one. */
export function ownOutSourceId(target: Target): number {
  return target.hasCredential('outSourceId') ? Number(target.credential('outSourceId')) : 5
}

export function askPackage(target: Target, remoteOrderNumber: string): Promise<Exchange> {
  return send(target, 'getPackage', packageKey(target, remoteOrderNumber))
}

export function cancel(target: Target, remoteOrderNumber: string): Promise<Exchange> {
  return send(target, 'cancelPackage', cancellation(target, remoteOrderNumber))
}

/** A body with one member taken out. */
export function without<Body extends object>(body: Body, member: string): Partial<Body> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== member)) as Partial<Body>
}
