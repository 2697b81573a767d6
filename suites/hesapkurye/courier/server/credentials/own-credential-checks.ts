import { defineChecks, type Check } from '../../../../check.js'
import { cutElsewhere, inLettersOfOtherCase } from '../../../../run/expect/near-credential.js'
import { expectAnsweredOtherwise } from '../answered-alike.js'
import type { CourierRequirement } from '../../requirement.js'
import { ownRestaurantKey, send, userCredentials } from '../../requests.js'
import { expectSuccess } from '../packages/expect-package.js'
import { guardedOperations } from './guarded-operations.js'

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
  {
    id: 'hesapkurye/courier/credentials/checkCredential-pair-cut-elsewhere',
    title: {
      en: 'confirms no ApiKey and ApiSecret that read like the right ones only when they are joined',
      tr: 'yalnızca birleştirilince doğru okunan ApiKey ve ApiSecret değerlerini doğrulamaz',
    },
    requirement: 'wrong-credential-of-checkCredential.ApiKey',
    async run(target) {
      const [ApiKey, ApiSecret] = cutElsewhere(target, 'apiKey', 'apiSecret')
      await guardedOperations.checkCredential.expectDenied(target, (body) => ({ ...body, ApiKey, ApiSecret }))
    },
  },
  {
    id: 'hesapkurye/courier/credentials/getRestaurantInfos-pair-cut-elsewhere',
    title: {
      en: 'gives no keys for a UserName and a Password that read like the right ones only when they are joined',
      tr: 'yalnızca birleştirilince doğru okunan UserName ve Password için anahtar bilgisi vermez',
    },
    requirement: 'wrong-credential-of-getRestaurantInfos.UserName',
    credentials: userCredentials,
    async run(target) {
      const [UserName, Password] = cutElsewhere(target, 'userName', 'password')
      await guardedOperations.getRestaurantInfos.expectDenied(target, (body) => ({
        ...body,
        UserName,
        Password,
      }))
    },
  },
])
