import { isClientError, isSuccess } from '../../../../../contracts/wire/status-class.js'
import { expectThat, shownAnswer } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import type { Target } from '../../../../run/target/target.js'
import { askPackage, cancel, send } from '../../requests.js'
import { expectPackage, expectSuccess, type ShownPackage } from './expect-package.js'
import { objectsIn } from '../../json-values.js'
import { packageBody, type Order, type OwnOrder } from './package-body.js'

/*
 * Two ways to a package. `expect…` is for a check that judges this very package; `arranged…` for one that only
 * needs a package to judge something else: where it cannot be had, that is the failure of another check.
 */

/** Saves a package, which must succeed. */
export async function expectSaved(target: Target, changes: Partial<Order> = {}): Promise<OwnOrder> {
  const body = await packageBody(target, changes)
  expectSuccess(await send(target, 'savePackage', body))
  return body
}

/** Saves a package and reads it; both must succeed. */
export async function expectShown(target: Target, changes: Partial<Order>): Promise<ShownPackage> {
  const { RemoteOrderNumber } = await expectSaved(target, changes)
  return expectPackage(await askPackage(target, RemoteOrderNumber))
}

/** Saves a package with each of the changes in turn, which must all succeed; tells which did not. */
export async function expectEachSaved(target: Target, rows: readonly Partial<Order>[]): Promise<void> {
  const refused: string[] = []
  for (const changes of rows) {
    const { response } = await send(target, 'savePackage', await packageBody(target, changes))
    if (!isSuccess(response.status)) refused.push(`${JSON.stringify(changes)} → HTTP ${response.status}`)
  }
  expectThat(
    refused.length === 0,
    { en: 'a 2xx for each', tr: 'her biri için 2xx' },
    { en: refused.join('; '), tr: refused.join('; ') },
  )
}

/** A package that was saved. */
export async function arrangedPackage(target: Target, changes: Partial<Order> = {}): Promise<OwnOrder> {
  const body = await packageBody(target, changes)
  requireSuccess('SavePackage', await send(target, 'savePackage', body))
  return body
}

/** A package as GetPackage shows it. */
export async function arrangedShown(target: Target, changes: Partial<Order> = {}): Promise<ShownPackage> {
  const { RemoteOrderNumber } = await arrangedPackage(target, changes)
  return readShown(target, RemoteOrderNumber)
}

/** The package of that number as GetPackage shows it. */
export async function readShown(target: Target, remoteOrderNumber: string): Promise<ShownPackage> {
  const exchange = await askPackage(target, remoteOrderNumber)
  requireSuccess('GetPackage', exchange)
  const [shown] = objectsIn(exchange.response.body)
  if (!shown) throw new MissingPrerequisite(noPackage)
  return shown
}

/** A package that was saved and cancelled. */
export async function arrangedCancelled(target: Target): Promise<OwnOrder> {
  const body = await arrangedPackage(target)
  requireSuccess('Cancel', await cancel(target, body.RemoteOrderNumber))
  const { StatusValue } = await readShown(target, body.RemoteOrderNumber)
  if (Number(StatusValue) !== 9) throw new MissingPrerequisite(notCancelled)
  return body
}

/** Without this success there is nothing to judge. */
export function requireSuccess(operation: string, { response }: Exchange): void {
  if (isSuccess(response.status)) return
  const seen = shownAnswer(response)
  throw new MissingPrerequisite({
    en: `${operation} refuses a valid request that this check builds on (${seen.en})`,
    tr: `${operation}, bu kontrolün dayandığı geçerli bir isteği reddediyor (${seen.tr})`,
  })
}

/** Without this refusal there is nothing to judge. */
export function requireRefusal(operation: string, { response }: Exchange): void {
  if (isClientError(response.status)) return
  throw new MissingPrerequisite({
    en: `${operation} does not refuse the request that this check builds on (HTTP ${response.status})`,
    tr: `${operation}, bu kontrolün dayandığı isteği reddetmiyor (HTTP ${response.status})`,
  })
}

const noPackage = {
  en: 'GetPackage answers with no JSON object, and this check builds on one',
  tr: 'GetPackage, bu kontrolün dayandığı JSON nesnesini vermiyor',
}

const notCancelled = {
  en: 'Cancel does not cancel the package that this check builds on',
  tr: 'Cancel, bu kontrolün dayandığı paketi iptal etmiyor',
}
