import { defineChecks } from '../../../check.js'
import { expectEachBroken } from '../../../families/generated/broken-cases.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import { members } from '../../../families/generated/values.js'
import { expectNoServerError } from '../../../run/expect/expect.js'
import type { CourierRequirement } from '../requirement.js'
import { send, sendBroken } from '../requests.js'
import { expectSuccess } from './packages/expect-package.js'
import { faults, packageOf, promised, unlimited } from './packages/generated-packages.js'
import { packageBody } from './packages/package-body.js'

const operation = 'savePackage'

export const generatedChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/generated/valid-packages',
    title: { en: 'saves generated valid packages', tr: 'üretilmiş geçerli paketleri kaydeder' },
    requirement: 'package-saved',
    tags: ['generated'],
    async run(target) {
      const sound = await packageBody(target)
      await expectEachCase(target, members(promised), async (drawn) => {
        expectSuccess(await send(target, operation, packageOf(target, sound, drawn)))
      })
    },
  },
  {
    id: 'hesapkurye/courier/generated/unusual-packages',
    title: {
      en: 'saves generated packages at the edges of what is documented',
      tr: 'belgelenenin sınırlarında üretilmiş paketleri kaydeder',
    },
    requirement: 'package-saved',
    // No limit of a text, an amount or a list is documented.
    level: 'may',
    tags: ['generated'],
    async run(target) {
      const sound = await packageBody(target)
      await expectEachCase(target, members({ ...promised, ...unlimited }), async (drawn) => {
        expectSuccess(await send(target, operation, packageOf(target, sound, drawn)))
      })
    },
  },
  {
    id: 'hesapkurye/courier/generated/broken-packages',
    title: {
      en: 'does not break on generated packages with one fault',
      tr: 'tek hatalı üretilmiş paketlerde bozulmaz',
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    async run(target) {
      const sound = await packageBody(target)
      await expectEachBroken(
        target,
        { operation, members: promised, faults },
        (drawn) => packageOf(target, sound, drawn),
        async (body) => expectNoServerError(await sendBroken(target, operation, body)),
      )
    },
  },
])
