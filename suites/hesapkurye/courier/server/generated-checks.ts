import { familyChecks } from '../../../families/family-row.js'
import { brokenBodies, validBodies } from '../../../families/generated/generated-checks.js'
import { expectNoServerError } from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { send } from '../requests.js'
import { expectSuccess } from './packages/expect-package.js'
import { faults, packageOf, promised, unlimited } from './packages/generated-packages.js'

export const generatedChecks = familyChecks<CourierRequirement>(facts, [
  ...validBodies({
    requirement: 'package-saved',
    takes: { en: 'saves', tr: 'kaydeder' },
    bodies: { en: 'packages', tr: 'paketleri' },
    promised,
    unlimited,
    of: packageOf,
    send: (target, body) => send(target, 'savePackage', body),
    expect: expectSuccess,
  }),
  brokenBodies({
    id: 'generated/broken-packages',
    title: {
      en: 'does not break on generated packages with one fault',
      tr: 'tek hatalı üretilmiş paketlerde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    promised,
    faults,
    of: packageOf,
    expect: expectNoServerError,
  }),
])
