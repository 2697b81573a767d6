import { both } from '../../../../contracts/text/bilingual.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import {
  isAnyOf,
  isString,
  isText,
  memberForms,
  type MemberForm,
} from '../../../families/clients/member-forms.js'
import { defineClientChecks } from '../../../observe/client-check.js'
import { credentialOf } from '../../../run/target/target-settings.js'
import { lowestOutSourceId, packageTypes } from '../accepted-values.js'

type Form = MemberForm<CourierClientRequirement>

const surface = 'hesapkurye/courier'
const decimalDegrees = /^[+-]?\d{1,3}(\.\d+)?$/

const coordinates = (
  [
    ['Latitude', 90],
    ['Longitude', 180],
  ] as const
).flatMap(([member, most]): Form[] => [
  {
    behaviour: `form-of-${member}`,
    title: {
      en: `sends ${member} in decimal degrees with a point`,
      tr: `${member} alanını noktalı ondalık derece olarak gönderir`,
    },
    requirement: 'coordinates-in-decimal-degrees',
    member,
    of: isText,
    holds: (value) => decimalDegrees.test(String(value)),
    expected: both(`"${member}": "38.6902"`),
  },
  {
    behaviour: `range-of-${member}`,
    title: { en: `sends ${member} within ±${most}`, tr: `${member} alanını ±${most} içinde gönderir` },
    requirement: 'coordinates-on-earth',
    member,
    of: (value) => isText(value) && decimalDegrees.test(value),
    holds: (value) => Math.abs(Number(value)) <= most,
    expected: both(`±${most}`),
  },
])

const flags = ['IsFutureOrder', 'IsPickUpOrder'].map((member): Form => ({
  behaviour: `${member}-as-boolean`,
  title: {
    en: `sends ${member} as JSON’s true or false`,
    tr: `${member} alanını JSON true veya false olarak gönderir`,
  },
  requirement: 'flags-are-json-booleans',
  member,
  of: isAnyOf(true, false, 'true', 'false'),
  holds: isAnyOf(true, false),
  expected: both('true / false'),
}))

const ofPackages: readonly Form[] = [
  {
    behaviour: 'package-type',
    title: { en: 'names a documented PackageType', tr: 'belgelenmiş bir PackageType bildirir' },
    requirement: 'package-type-known',
    member: 'PackageType',
    of: isString,
    holds: isAnyOf(...packageTypes),
    expected: both(packageTypes.join(', ')),
  },
  {
    behaviour: 'outsource-id',
    title: { en: 'names an accepted OutSourceID', tr: 'kabul edilen bir OutSourceID bildirir' },
    requirement: 'outsource-id-not-below-the-list',
    member: 'OutSourceID',
    of: Number.isInteger,
    holds: (value) => Number(value) >= lowestOutSourceId,
    expected: both(`"OutSourceID" ≥ ${lowestOutSourceId}`),
  },
  {
    behaviour: 'own-outsource-id',
    title: { en: 'names its own OutSourceID', tr: 'kendi OutSourceID değerini bildirir' },
    requirement: 'own-outsource-id-sent',
    credentials: ['outSourceId'],
    member: 'OutSourceID',
    of: (value) => Number.isInteger(value) && Number(value) >= lowestOutSourceId,
    holds: (value, { credentials }) => value === Number(credentialOf(credentials, 'outSourceId')),
    expected: ({ credentials }) => both(`"OutSourceID": ${credentialOf(credentials, 'outSourceId')}`),
  },
  ...coordinates,
  ...flags,
]

/** What a client of Hesap Kurye puts into the members of its bodies. A package's sums are shown not to agree. */
export const courierClientValueChecks = defineClientChecks<CourierClientRequirement>([
  ...memberForms(surface, 'savePackage', ofPackages),
  ...memberForms<CourierClientRequirement>(surface, 'getRestaurantInfos', [
    {
      behaviour: 'project',
      title: { en: 'names a documented ProjectID', tr: 'belgelenmiş bir ProjectID bildirir' },
      requirement: 'project-known',
      member: 'ProjectID',
      of: Number.isInteger,
      holds: isAnyOf(3, 4),
      expected: both('3 / 4'),
    },
  ]),
])
