import { fieldFaults, having, without, type FaultyBody } from '../../../../families/field-faults.js'
import { expectClientError } from '../../../../run/expect/expect.js'
import type { CourierRequirement } from '../../requirement.js'

export const { refuses } = fieldFaults<CourierRequirement>({
  what: { en: 'a package', tr: 'paketi' },
  expect: expectClientError,
})

/** Packages that good practice refuses; no word of the documents says so. */
export const refusedPackages: readonly FaultyBody<CourierRequirement>[] = [
  {
    id: 'packages/unknown-package-type',
    title: {
      en: 'refuses a package type that is not documented',
      tr: 'belgelenmemiş paket tipini reddeder',
    },
    requirement: 'unknown-package-type-refused',
    faults: [having({ PackageType: 'Kargo' })],
  },
  {
    id: 'packages/unknown-outsource-id',
    title: { en: 'refuses the OutSourceID 0', tr: 'OutSourceID 0 değerini reddeder' },
    requirement: 'unknown-outsource-id-refused',
    faults: [having({ OutSourceID: 0 })],
  },
  {
    id: 'packages/unreadable-create-date',
    title: { en: 'refuses a CreateDate that is no date', tr: 'tarih olmayan CreateDate değerini reddeder' },
    requirement: 'unreadable-date-refused',
    faults: [having({ CreateDate: 'bugun aksam' })],
  },
  {
    id: 'packages/unreadable-target-date',
    title: { en: 'refuses a TargetDate that is no date', tr: 'tarih olmayan TargetDate değerini reddeder' },
    requirement: 'unreadable-date-refused',
    faults: [having({ TargetDate: '2026-13-45 99:99' })],
  },
  {
    id: 'packages/no-order-number',
    title: {
      en: 'refuses a package without RemoteOrderNumber',
      tr: 'RemoteOrderNumber olmayan paketi reddeder',
    },
    requirement: 'order-number-required',
    faults: [without('RemoteOrderNumber')],
  },
  {
    id: 'packages/null-order-number',
    title: { en: 'refuses null as RemoteOrderNumber', tr: 'RemoteOrderNumber için null değerini reddeder' },
    requirement: 'order-number-required',
    faults: [having({ RemoteOrderNumber: null })],
  },
  {
    id: 'packages/empty-order-number',
    title: { en: 'refuses an empty RemoteOrderNumber', tr: 'boş RemoteOrderNumber değerini reddeder' },
    requirement: 'order-number-not-empty',
    faults: [having({ RemoteOrderNumber: '' })],
  },
]
