import { defineChecks, type Check } from '../../../../check.js'
import { acceptedPackages } from './accepted-packages.js'
import { listedOutSourceIds } from '../../accepted-values.js'
import type { CourierRequirement } from '../../requirement.js'
import { askPackage, send, sendBroken, without } from '../../requests.js'
import { expectSuccess, expectThisPackage } from './expect-package.js'
import { localMinute, packageBody, productWith } from './package-body.js'
import { arrangedPackage, expectEachSaved, expectSaved } from './saved-package.js'

type Run = Check['run']

/** Ten at a time: few enough to be no burst. */
const idGroups = [0, 10, 20, 30].map((start) => listedOutSourceIds.slice(start, start + 10))

/** Order numbers as a POS may form them; the page's own samples are "987654321" and "sample string v2". */
const orderNumbers = [
  { name: 'plain', of: (fresh: string) => fresh },
  { name: 'with-spaces', of: (fresh: string) => `sample string ${fresh}` },
]

export const saveChecks = defineChecks<CourierRequirement>([
  ...acceptedPackages.map(({ behaviour, title, requirement, tags, changes }) => ({
    id: `hesapkurye/courier/packages/${behaviour}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    run: (async (target) => {
      await expectSaved(target, changes(target))
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/packages/product-without-options',
    title: { en: 'accepts a product without productOptions', tr: 'productOptions olmayan ürünü kabul eder' },
    requirement: 'product-options-left-out',
    async run(target) {
      await expectSaved(target, { Products: [without(productWith({}), 'productOptions')] })
    },
  },
  {
    id: 'hesapkurye/courier/packages/without-outsource-id',
    title: { en: 'accepts a package without OutSourceID', tr: 'OutSourceID olmayan paketi kabul eder' },
    requirement: 'outsource-id-left-out',
    async run(target) {
      expectSuccess(await send(target, 'savePackage', without(await packageBody(target), 'OutSourceID')))
    },
  },
  ...idGroups.map((ids) => ({
    id: `hesapkurye/courier/packages/outsource-ids-${ids[0]!}-to-${ids.at(-1)!}` as const,
    title: {
      en: `accepts each OutSourceID from ${ids[0]!} to ${ids.at(-1)!}`,
      tr: `${ids[0]!} ile ${ids.at(-1)!} arasındaki her OutSourceID değerini kabul eder`,
    },
    requirement: 'outsource-ids-taken' as const,
    run: (async (target) => {
      const rows = ids.map((OutSourceID) => ({ OutSourceID }))
      await expectEachSaved(target, rows)
    }) satisfies Run,
  })),
  ...(['true', 'false'] as const).map((text) => ({
    id: `hesapkurye/courier/packages/booleans-as-text-${text}` as const,
    title: {
      en: `accepts "${text}" as a text for IsFutureOrder and IsPickUpOrder`,
      tr: `IsFutureOrder ve IsPickUpOrder için "${text}" metnini kabul eder`,
    },
    requirement: 'booleans-as-text-taken' as const,
    run: (async (target) => {
      const body = await packageBody(target, { TargetDate: localMinute(target, 25 * 60) })
      const texts = { ...body, IsFutureOrder: text, IsPickUpOrder: text }
      expectSuccess(await sendBroken(target, 'savePackage', texts))
    }) satisfies Run,
  })),
  {
    id: 'hesapkurye/courier/packages/null-members',
    title: {
      en: 'accepts null in members that may be left out',
      tr: 'gönderilmeyebilen alanlarda null değerini kabul eder',
    },
    requirement: 'null-taken-as-absent',
    async run(target) {
      const Products = [{ ...productWith({}), productOptions: null, productNote: null }]
      const body = { ...(await packageBody(target)), OrderNote: null, PrepareTime: null, Products }
      expectSuccess(await send(target, 'savePackage', body))
    },
  },
  ...orderNumbers.map(({ name, of }) => ({
    id: `hesapkurye/courier/packages/can-be-read-${name}` as const,
    title: {
      en: `gives a package that it saved (order number ${name})`,
      tr: `kaydettiği paketi geri verir (sipariş numarası: ${name})`,
    },
    requirement: 'saved-package-can-be-read' as const,
    run: (async (target) => {
      const saved = await arrangedPackage(target, { RemoteOrderNumber: of(target.fresh('order')) })
      expectThisPackage(await askPackage(target, saved.RemoteOrderNumber), saved)
    }) satisfies Run,
  })),
])
