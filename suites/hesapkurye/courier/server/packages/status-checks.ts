import { both } from '../../../../../contracts/text/bilingual.js'
import {
  documentedStatus,
  statusValues,
  type StatusValue,
} from '../../../../../contracts/hesapkurye/courier/status-requirements.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectThat } from '../../../../run/expect/expect.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import type { CourierRequirement } from '../../requirement.js'
import { askPackage } from '../../requests.js'
import {
  expectPackage,
  expectStatusOf,
  expectStatusValue,
  seenMember,
  type ShownPackage,
} from './expect-package.js'
import { packageExists, packageInStatus } from './package-in-status.js'
import { arrangedShown, readShown } from './saved-package.js'

type Run = Check['run']

const delivered = 8

function expectMatchingStatus(shown: ShownPackage): void {
  const value = statusValues.find((known) => String(known) === String(shown['StatusValue']))
  const seen = `${seenMember(shown, 'StatusValue')}, ${seenMember(shown, 'Status')}`
  expectThat(
    value !== undefined && shown['Status'] === documentedStatus(value),
    { en: '"Status" as the text of "StatusValue"', tr: '"StatusValue" değerinin metni olan "Status"' },
    both(seen),
  )
}

/** The last payments; that they are a list is the matter of a check of its own. */
function requirePayments({ LastPackagePayments }: ShownPackage): unknown[] {
  if (Array.isArray(LastPackagePayments)) return LastPackagePayments
  throw new MissingPrerequisite({
    en: 'GetPackage shows no list LastPackagePayments of a delivered package',
    tr: 'GetPackage, teslim edilen pakette LastPackagePayments listesi göstermiyor',
  })
}

function isWholePayment(payment: unknown): boolean {
  if (typeof payment !== 'object' || payment === null) return false
  const { PaymentMethod, PaymentMethodString, Price } = payment as Record<string, unknown>
  return (
    Number.isInteger(PaymentMethod) && typeof PaymentMethodString === 'string' && typeof Price === 'number'
  )
}

export const statusChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/status/new-package',
    title: { en: 'shows a new package in status 1', tr: 'yeni paketi 1 durumunda gösterir' },
    requirement: 'new-package-is-created',
    async run(target) {
      expectStatusValue(await arrangedShown(target), 1)
    },
  },
  {
    id: 'hesapkurye/courier/status/value-is-a-number',
    title: { en: 'shows StatusValue as a number', tr: 'StatusValue değerini sayı olarak gösterir' },
    requirement: 'status-value-is-a-number',
    tags: ['smoke'],
    async run(target) {
      const shown = await arrangedShown(target)
      expectThat(
        statusValues.includes(shown['StatusValue'] as StatusValue),
        { en: '"StatusValue" as a number from 1 to 9', tr: '1 ile 9 arasında sayı olarak "StatusValue"' },
        { en: seenMember(shown, 'StatusValue'), tr: seenMember(shown, 'StatusValue') },
      )
    },
  },
  {
    id: 'hesapkurye/courier/status/documented-text',
    title: { en: 'shows a documented text as Status', tr: 'Status olarak belgelenen bir metni gösterir' },
    requirement: 'status-is-a-documented-text',
    async run(target) {
      const shown = await arrangedShown(target)
      expectThat(
        statusValues.map(documentedStatus).includes(String(shown['Status'])),
        { en: 'one of the nine documented texts', tr: 'belgelenen dokuz metinden biri' },
        { en: seenMember(shown, 'Status'), tr: seenMember(shown, 'Status') },
      )
    },
  },
  {
    id: 'hesapkurye/courier/status/text-of-the-value',
    title: {
      en: 'shows the text of StatusValue as Status',
      tr: 'Status olarak StatusValue değerinin metnini gösterir',
    },
    requirement: 'status-matches-status-value',
    async run(target) {
      expectMatchingStatus(await arrangedShown(target))
    },
  },
  ...statusValues.map((value) => ({
    id: `hesapkurye/courier/status/${value}` as const,
    title: {
      en: `shows status ${value} as "${documentedStatus(value)}"`,
      tr: `${value} durumunu "${documentedStatus(value)}" olarak gösterir`,
    },
    requirement: `status-text-of-${value}` as const,
    state: packageExists,
    run: (async (target) => {
      expectStatusOf(expectPackage(await askPackage(target, await packageInStatus(target, value))), value)
    }) satisfies Run,
  })),
  ...([4, 6, 8] as const).map((value) => ({
    id: `hesapkurye/courier/status/courier-named-in-${value}` as const,
    title: { en: `names the courier in status ${value}`, tr: `${value} durumunda kuryenin adını gösterir` },
    requirement: 'courier-named-once-assigned' as const,
    state: packageExists,
    run: (async (target) => {
      const shown = await readShown(target, await packageInStatus(target, value))
      expectThat(
        typeof shown['CourierName'] === 'string' && shown['CourierName'].trim() !== '',
        { en: '"CourierName" with a name', tr: 'ad içeren "CourierName"' },
        { en: seenMember(shown, 'CourierName'), tr: seenMember(shown, 'CourierName') },
      )
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/payments/last-ones-listed',
    title: {
      en: 'lists the last payments of a delivered package',
      tr: 'teslim edilen paketin son ödemelerini listeler',
    },
    requirement: 'last-payments-of-a-delivered-package',
    state: packageExists,
    async run(target) {
      const shown = await readShown(target, await packageInStatus(target, delivered))
      expectThat(
        Array.isArray(shown['LastPackagePayments']),
        { en: '"LastPackagePayments" as a list', tr: 'liste olarak "LastPackagePayments"' },
        { en: seenMember(shown, 'LastPackagePayments'), tr: seenMember(shown, 'LastPackagePayments') },
      )
    },
  },
  {
    id: 'hesapkurye/courier/payments/last-ones-whole',
    title: { en: 'shows each last payment whole', tr: 'her son ödemeyi eksiksiz gösterir' },
    requirement: 'last-payments-have-their-members',
    state: packageExists,
    async run(target) {
      const shown = await readShown(target, await packageInStatus(target, delivered))
      expectThat(
        requirePayments(shown).every(isWholePayment),
        {
          en: 'each with a whole-number PaymentMethod, a text PaymentMethodString and a number Price',
          tr: 'her birinde tam sayı PaymentMethod, metin PaymentMethodString ve sayı Price',
        },
        { en: seenMember(shown, 'LastPackagePayments'), tr: seenMember(shown, 'LastPackagePayments') },
      )
    },
  },
  {
    id: 'hesapkurye/courier/payments/delivered-package-is-paid',
    title: { en: 'shows a payment of a delivered package', tr: 'teslim edilen pakette ödeme gösterir' },
    requirement: 'delivered-package-has-a-payment',
    state: packageExists,
    async run(target) {
      const shown = await readShown(target, await packageInStatus(target, delivered))
      expectThat(
        requirePayments(shown).length > 0,
        { en: 'at least one payment', tr: 'en az bir ödeme' },
        { en: seenMember(shown, 'LastPackagePayments'), tr: seenMember(shown, 'LastPackagePayments') },
      )
    },
  },
])
