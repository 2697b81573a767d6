import { isSuccess } from '../../../../../contracts/wire/status-class.js'
import {
  documentedStatus,
  type StatusValue,
} from '../../../../../contracts/hesapkurye/courier/status-requirements.js'
import { expectObject, expectThat, shownAnswer, shownBody } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import { Nonconformance } from '../../../../run/expect/nonconformance.js'
import { objectsIn } from '../../json-values.js'
import { markOf, type OwnOrder } from './package-body.js'

export type ShownPackage = Record<string, unknown>

/** The answer is a success: no status of one is documented. */
export function expectSuccess({ response }: Exchange): void {
  if (isSuccess(response.status)) return
  throw new Nonconformance({ en: 'a 2xx', tr: '2xx' }, shownAnswer(response))
}

/** The answer is a success that shows a package; gives it. */
export function expectPackage(exchange: Exchange): ShownPackage {
  expectSuccess(exchange)
  return expectObject(exchange)
}

/** The answer shows this package: told by the mark in its address detail, else by its number. */
export function expectThisPackage(exchange: Exchange, order: OwnOrder): void {
  const { AddressDetail, RemoteOrderNumber } = expectPackage(exchange)
  const own =
    typeof AddressDetail === 'string'
      ? AddressDetail.includes(markOf(order))
      : RemoteOrderNumber === order.RemoteOrderNumber
  expectThat(
    own,
    { en: `the package ${order.RemoteOrderNumber}`, tr: `${order.RemoteOrderNumber} numaralı paket` },
    shownBody(exchange.response.body),
  )
}

/** The answer gives nothing away of this package, whatever its status and form. */
export function expectNoPackage({ response }: Exchange, order: OwnOrder): void {
  const shown = objectsIn(response.body).some(({ StatusValue }) => Number(StatusValue) >= 1)
  expectThat(
    !shown && !response.body.includes(markOf(order)),
    { en: 'no package in the answer', tr: 'yanıtta paket olmaması' },
    shownBody(response.body),
  )
}

/** The answer shows nothing of another package than the one that was asked for. */
export function expectNotTheOther({ response }: Exchange, other: OwnOrder): void {
  expectThat(
    !response.body.includes(markOf(other)),
    { en: 'no other package than the one asked for', tr: 'istenenden başka paket olmaması' },
    shownBody(response.body),
  )
}

/** The answer shows no package under another number than the one that was asked for. */
export function expectNoOtherNumber({ response }: Exchange, asked: string): void {
  const isOther = ({ RemoteOrderNumber: shown }: ShownPackage): boolean =>
    typeof shown === 'string' && shown !== '' && shown !== asked
  expectThat(
    !objectsIn(response.body).some(isOther),
    { en: 'no other package than the one asked for', tr: 'istenenden başka paket olmaması' },
    shownBody(response.body),
  )
}

/** A member of a package has this value. */
export function expectValue(shown: ShownPackage, member: string, value: unknown): void {
  expectThat(
    shown[member] === value,
    { en: `"${member}": ${JSON.stringify(value)}`, tr: `"${member}": ${JSON.stringify(value)}` },
    { en: seenMember(shown, member), tr: seenMember(shown, member) },
  )
}

/** The package has this StatusValue. That it is a number, and what text stands beside it, are the matter of others. */
export function expectStatusValue(shown: ShownPackage, value: StatusValue): void {
  expectThat(
    String(shown['StatusValue']) === String(value),
    { en: `"StatusValue": ${value}`, tr: `"StatusValue": ${value}` },
    { en: seenMember(shown, 'StatusValue'), tr: seenMember(shown, 'StatusValue') },
  )
}

/** The package has this StatusValue, and the text that belongs to it as Status. */
export function expectStatusOf(shown: ShownPackage, value: StatusValue): void {
  expectStatusValue(shown, value)
  expectValue(shown, 'Status', documentedStatus(value))
}

/** A member as it was seen, for people. */
export function seenMember(shown: ShownPackage, member: string): string {
  return shown[member] === undefined ? `"${member}": —` : `"${member}": ${JSON.stringify(shown[member])}`
}
