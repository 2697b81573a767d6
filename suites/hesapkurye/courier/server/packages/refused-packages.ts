import type { Bilingual } from '../../../../../contracts/text/bilingual.js'
import type { CourierRequirement } from '../../requirement.js'
import { without } from '../../requests.js'
import type { OwnOrder } from './package-body.js'

/** Packages that good practice refuses; no word of the documents says so. */
export const refusedPackages: {
  name: string
  title: Bilingual
  requirement: CourierRequirement
  spoil(body: OwnOrder): object
}[] = [
  {
    name: 'unknown-package-type',
    title: {
      en: 'refuses a package type that is not documented',
      tr: 'belgelenmemiş paket tipini reddeder',
    },
    requirement: 'unknown-package-type-refused',
    spoil: (body) => ({ ...body, PackageType: 'Kargo' }),
  },
  {
    name: 'unknown-outsource-id',
    title: { en: 'refuses the OutSourceID 0', tr: 'OutSourceID 0 değerini reddeder' },
    requirement: 'unknown-outsource-id-refused',
    spoil: (body) => ({ ...body, OutSourceID: 0 }),
  },
  {
    name: 'unreadable-create-date',
    title: { en: 'refuses a CreateDate that is no date', tr: 'tarih olmayan CreateDate değerini reddeder' },
    requirement: 'unreadable-date-refused',
    spoil: (body) => ({ ...body, CreateDate: 'bugun aksam' }),
  },
  {
    name: 'unreadable-target-date',
    title: { en: 'refuses a TargetDate that is no date', tr: 'tarih olmayan TargetDate değerini reddeder' },
    requirement: 'unreadable-date-refused',
    spoil: (body) => ({ ...body, TargetDate: '2026-13-45 99:99' }),
  },
  {
    name: 'no-order-number',
    title: {
      en: 'refuses a package without RemoteOrderNumber',
      tr: 'RemoteOrderNumber olmayan paketi reddeder',
    },
    requirement: 'order-number-required',
    spoil: (body) => without(body, 'RemoteOrderNumber'),
  },
  {
    name: 'null-order-number',
    title: { en: 'refuses null as RemoteOrderNumber', tr: 'RemoteOrderNumber için null değerini reddeder' },
    requirement: 'order-number-required',
    spoil: (body) => ({ ...body, RemoteOrderNumber: null }),
  },
  {
    name: 'empty-order-number',
    title: { en: 'refuses an empty RemoteOrderNumber', tr: 'boş RemoteOrderNumber değerini reddeder' },
    requirement: 'order-number-not-empty',
    spoil: (body) => ({ ...body, RemoteOrderNumber: '' }),
  },
]
