import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { credentialOf } from '../../../run/target-settings.js'
import { lowestOutSourceId, packageTypes } from '../accepted-values.js'
import type { CourierClientRequirement } from './requirement.js'
import { eachPackageText } from './package-texts.js'

type Check = ClientCheck<CourierClientRequirement>

const operation = 'savePackage'
const decimalDegrees = /^[+-]?\d{1,3}(\.\d+)?$/

const coordinates = (
  [
    ['Latitude', 90],
    ['Longitude', 180],
  ] as const
).flatMap(([member, most]): Check[] => [
  {
    id: `hesapkurye/courier/client/form-of-${member}`,
    title: {
      en: `sends ${member} in decimal degrees with a point`,
      tr: `${member} alanını noktalı ondalık derece olarak gönderir`,
    },
    requirement: 'coordinates-in-decimal-degrees',
    matches: eachPackageText(member),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        member,
        (value) => decimalDegrees.test(String(value)),
        both(`"${member}": "38.6902"`),
      ),
  },
  {
    id: `hesapkurye/courier/client/range-of-${member}`,
    title: { en: `sends ${member} within ±${most}`, tr: `${member} alanını ±${most} içinde gönderir` },
    requirement: 'coordinates-on-earth',
    matches: eachPackageText(member, (text) => decimalDegrees.test(text)),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        member,
        (value) => Math.abs(Number(value)) <= most,
        both(`±${most}`),
      ),
  },
])

const flags = (['IsFutureOrder', 'IsPickUpOrder'] as const).map((member): Check => ({
  id: `hesapkurye/courier/client/${member}-as-boolean`,
  title: {
    en: `sends ${member} as JSON’s true or false`,
    tr: `${member} alanını JSON true veya false olarak gönderir`,
  },
  requirement: 'flags-are-json-booleans',
  matches: eachBodyThat(operation, (call) =>
    [true, false, 'true', 'false'].some((value) => value === memberOf(call, member)),
  ),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      member,
      (value) => typeof value === 'boolean',
      both('true / false'),
    ),
}))

/** What a client of Hesap Kurye puts into the members of its bodies. A package's sums are shown not to agree. */
export const courierClientValueChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'hesapkurye/courier/client/package-type',
    title: { en: 'names a documented PackageType', tr: 'belgelenmiş bir PackageType bildirir' },
    requirement: 'package-type-known',
    matches: eachBodyThat(operation, (call) => typeof memberOf(call, 'PackageType') === 'string'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'PackageType',
        (value) => packageTypes.some((type) => type === value),
        both(packageTypes.join(', ')),
      ),
  },
  {
    id: 'hesapkurye/courier/client/outsource-id',
    title: { en: 'names an accepted OutSourceID', tr: 'kabul edilen bir OutSourceID bildirir' },
    requirement: 'outsource-id-not-below-the-list',
    matches: eachBodyThat(operation, (call) => Number.isInteger(memberOf(call, 'OutSourceID'))),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'OutSourceID',
        (value) => Number(value) >= lowestOutSourceId,
        both(`"OutSourceID" ≥ ${lowestOutSourceId}`),
      ),
  },
  {
    id: 'hesapkurye/courier/client/own-outsource-id',
    title: { en: 'names its own OutSourceID', tr: 'kendi OutSourceID değerini bildirir' },
    requirement: 'own-outsource-id-sent',
    credentials: ['outSourceId'],
    matches: eachBodyThat(operation, (call) => {
      const id = memberOf(call, 'OutSourceID')
      return Number.isInteger(id) && Number(id) >= lowestOutSourceId
    }),
    expect: (matching, { credentials }) =>
      expectMemberThat(
        judgedCall(matching),
        'OutSourceID',
        (value) => value === Number(credentialOf(credentials, 'outSourceId')),
        both(`"OutSourceID": ${credentialOf(credentials, 'outSourceId')}`),
      ),
  },
  ...coordinates,
  ...flags,
  {
    id: 'hesapkurye/courier/client/project',
    title: { en: 'names a documented ProjectID', tr: 'belgelenmiş bir ProjectID bildirir' },
    requirement: 'project-known',
    matches: eachBodyThat('getRestaurantInfos', (call) => Number.isInteger(memberOf(call, 'ProjectID'))),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'ProjectID',
        (value) => value === 3 || value === 4,
        both('3 / 4'),
      ),
  },
])
