import {
  shownFieldNames,
  shownType,
  type ShownField,
} from '../../../../../contracts/hesapkurye/courier/package-field-requirements.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectThat } from '../../../../run/expect/expect.js'
import type { Target } from '../../../../run/target/target.js'
import type { CourierRequirement } from '../../requirement.js'
import { expectValue, seenMember } from './expect-package.js'
import { localMinute, productWith, type Order } from './package-body.js'
import { arrangedPackage, arrangedShown, readShown } from './saved-package.js'
import { isSameMinute, isSameNumber, isSamePhone } from '../same-value.js'
import { expectShownAs, requireShown } from './shown-member.js'

type Run = Check['run']

async function expectKept(target: Target, changes: Partial<Order>, field: ShownField, value: unknown) {
  const shown = requireShown(await arrangedShown(target, changes), field)
  expectValue({ [field]: shown }, field, value)
}

/** Members that nothing entitles a server to rewrite. */
const keptFields = ['Address', 'AddressDetail', 'OrderNote', 'CustomerName', 'PackagePrice'] as const

/** Members that a server may give back in a form of its own, with what then counts as the same value. */
const reshapedFields: Record<
  'OutSourceID' | 'Latitude' | 'Longitude' | 'PackageType' | 'CustomerPhone' | 'CreateDate' | 'TargetDate',
  (shown: unknown, saved: unknown) => boolean
> = {
  OutSourceID: isSameNumber,
  Latitude: isSameNumber,
  Longitude: isSameNumber,
  PackageType: (shown, saved) => shown === saved,
  CustomerPhone: isSamePhone,
  CreateDate: isSameMinute,
  TargetDate: isSameMinute,
}

/** Prices with kuruş, which a server must not round. */
const priced: Partial<Order> = {
  PackagePrice: 249.9,
  Products: [productWith({ unitPrice: 124.95, totalAmount: 249.9 })],
}
const productFields = { productName: 'Adana Kebap', unitPrice: 124.95, totalAmount: 249.9 } as const

export const packageFieldChecks = defineChecks<CourierRequirement>([
  ...shownFieldNames.map((field) => ({
    id: `hesapkurye/courier/shown/${field}` as const,
    title: {
      en: `shows ${field}, a JSON ${shownType(field)}`,
      tr: `${field} alanını JSON ${shownType(field)} olarak gösterir`,
    },
    requirement: `presence-of-${field}` as const,
    run: (async (target) => {
      expectShownAs(await arrangedShown(target), field)
    }) satisfies Run,
  })),
  ...keptFields.map((field) => ({
    id: `hesapkurye/courier/kept/${field}` as const,
    title: {
      en: `gives ${field} back as it was saved`,
      tr: `${field} değerini kaydedildiği gibi geri verir`,
    },
    requirement: `value-of-${field}` as const,
    run: (async (target) => {
      const body = await arrangedPackage(target, priced)
      const shown = await readShown(target, body.RemoteOrderNumber)
      expectValue({ [field]: requireShown(shown, field) }, field, body[field])
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/kept/PackagePrice-of-zero',
    title: {
      en: 'gives a PackagePrice of zero back as zero',
      tr: 'sıfır olan PackagePrice değerini sıfır verir',
    },
    requirement: 'value-of-PackagePrice',
    async run(target) {
      // Whether a price is shown at all is the matter of others.
      requireShown(await arrangedShown(target, priced), 'PackagePrice')
      const free = { PackagePrice: 0, Products: [productWith({ unitPrice: 0, totalAmount: 0 })] }
      const { RemoteOrderNumber } = await arrangedPackage(target, free)
      expectValue(await readShown(target, RemoteOrderNumber), 'PackagePrice', 0)
    },
  },
  ...(['IsFutureOrder', 'IsPickUpOrder'] as const).map((field) => ({
    id: `hesapkurye/courier/kept/${field}` as const,
    title: {
      en: `gives ${field} back as it was saved`,
      tr: `${field} değerini kaydedildiği gibi geri verir`,
    },
    requirement: `value-of-${field}` as const,
    run: (async (target) => {
      const tomorrow = localMinute(target, 25 * 60)
      await expectKept(target, { [field]: true, TargetDate: tomorrow }, field, true)
      await expectKept(target, { [field]: false }, field, false)
    }) satisfies Run,
  })),
  ...(Object.keys(productFields) as (keyof typeof productFields)[]).map((field) => ({
    id: `hesapkurye/courier/kept/Products.${field}` as const,
    title: {
      en: `gives a product’s ${field} back as it was saved`,
      tr: `ürünün ${field} değerini kaydedildiği gibi geri verir`,
    },
    requirement: `value-of-Products.${field}` as const,
    run: (async (target) => {
      await expectKept(target, priced, `Products.${field}`, productFields[field])
    }) satisfies Run,
  })),
  ...(Object.keys(reshapedFields) as (keyof typeof reshapedFields)[]).map((field) => ({
    id: `hesapkurye/courier/kept/${field}` as const,
    title: {
      en: `gives the value of ${field} back`,
      tr: `${field} değerini geri verir`,
    },
    requirement: `value-of-${field}` as const,
    run: (async (target) => {
      const body = await arrangedPackage(target)
      const shown = await readShown(target, body.RemoteOrderNumber)
      const wanted = `"${field}": ${JSON.stringify(body[field])}`
      expectThat(
        reshapedFields[field](requireShown(shown, field), body[field]),
        { en: `${wanted}, in whatever form`, tr: `biçimi ne olursa olsun ${wanted}` },
        { en: seenMember(shown, field), tr: seenMember(shown, field) },
      )
    }) satisfies Run,
  })),
  ...(['CreateDate', 'TargetDate'] as const).map((field) => ({
    id: `hesapkurye/courier/shown/${field}-in-iso-form` as const,
    title: {
      en: `shows ${field} in the form yyyy-MM-ddTHH:mm:ss`,
      tr: `${field} değerini yyyy-MM-ddTHH:mm:ss biçiminde gösterir`,
    },
    requirement: 'dates-of-the-package-in-iso-form' as const,
    run: (async (target) => {
      const shown = await arrangedShown(target)
      expectThat(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(String(requireShown(shown, field))),
        { en: `"${field}" as yyyy-MM-ddTHH:mm:ss`, tr: `yyyy-MM-ddTHH:mm:ss biçiminde "${field}"` },
        { en: seenMember(shown, field), tr: seenMember(shown, field) },
      )
    }) satisfies Run,
  })),
])
