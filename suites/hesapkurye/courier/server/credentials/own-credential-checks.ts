import { defineChecks, type Check } from '../../../../check.js'
import { inLettersOfOtherCase } from '../../../../run/expect/near-credential.js'
import { expectAnsweredOtherwise } from '../answered-alike.js'
import type { CourierRequirement } from '../../requirement.js'
import { ownRestaurantKey, send } from '../../requests.js'
import { expectSuccess } from '../packages/expect-package.js'

const keys = [
  { field: 'ApiKey', name: 'apiKey' },
  { field: 'ApiSecret', name: 'apiSecret' },
] as const

export const ownCredentialChecks = defineChecks<CourierRequirement>([
  {
    id: 'hesapkurye/courier/credentials/right-ones-confirmed',
    title: { en: 'confirms right credentials', tr: 'doğru kimlik bilgilerini onaylar' },
    requirement: 'right-credentials-confirmed',
    tags: ['smoke'],
    async run(target) {
      expectSuccess(await send(target, 'checkCredential', ownRestaurantKey(target)))
    },
  },
  ...keys.map(({ field, name }) => ({
    id: `hesapkurye/courier/credentials/${field}-in-other-case` as const,
    title: {
      en: `takes an ${field} in another letter case as a wrong one`,
      tr: `harf büyüklüğü farklı ${field} değerini yanlış sayar`,
    },
    requirement: 'keys-are-case-sensitive' as const,
    run: (async (target) => {
      const own = ownRestaurantKey(target)
      const right = await send(target, 'checkCredential', own)
      const rightAgain = await send(target, 'checkCredential', own)
      const wrong = await send(target, 'checkCredential', {
        ...own,
        [field]: inLettersOfOtherCase(target, name),
      })
      expectAnsweredOtherwise(wrong, right, rightAgain)
    }) satisfies Check['run'],
  })),
])
