import { documentedErrors } from '../../../../contracts/kuzeypos/error-message-requirements.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectMember } from '../../../run/expect/expect.js'
import { requireRefused } from '../../../run/expect/require-refused.js'
import { expectErrorBody, expectOwnStatusCode, expectOwnStatusName } from './error-expectations.js'
import { furtherRefusals, refusals, sendForDelivered } from '../refusals.js'
import type { PlatformRequirement } from '../requirement.js'

type Run = Check['run']

const everyRefusal = [...refusals, ...furtherRefusals]

export const errorBodyChecks = defineChecks<PlatformRequirement>([
  ...refusals.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/messages/${name}` as const,
    title: {
      en: `gives the documented message for ${fault.en}`,
      tr: `${fault.tr} için belgelenen mesajı verir`,
    },
    requirement: `message-of-${name}` as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectMember(requireRefused(await provoke(target)), 'message', documentedErrors[name].message)
    }) satisfies Run,
  })),
  {
    id: 'kuzeypos/platform/messages/final-order-delivered',
    title: {
      en: 'gives the documented message for a delivered order',
      tr: 'teslim edilmiş sipariş için belgelenen mesajı verir',
    },
    requirement: 'message-of-final-order',
    state: 'order exists',
    async run(target) {
      expectMember(
        requireRefused(await sendForDelivered(target)),
        'message',
        documentedErrors['final-order'].message,
      )
    },
  },
  ...everyRefusal.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/body-${name}` as const,
    title: {
      en: `answers in the documented body for ${fault.en}`,
      tr: `${fault.tr} için belgelenen gövdeyi verir`,
    },
    requirement: 'error-envelope' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectErrorBody(requireRefused(await provoke(target)))
    }) satisfies Run,
  })),
  ...everyRefusal.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/status-code-${name}` as const,
    title: {
      en: `repeats the HTTP status in the body for ${fault.en}`,
      tr: `${fault.tr} için HTTP durum kodunu gövdede yineler`,
    },
    requirement: 'status-code-repeated' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectOwnStatusCode(requireRefused(await provoke(target)))
    }) satisfies Run,
  })),
  ...everyRefusal.map(({ name, fault, state, provoke }) => ({
    id: `kuzeypos/platform/errors/status-name-${name}` as const,
    title: {
      en: `names the HTTP status in the body for ${fault.en}`,
      tr: `${fault.tr} için HTTP durumunun adını gövdede yazar`,
    },
    requirement: 'error-names-the-status' as const,
    ...(state !== undefined && { state }),
    run: (async (target) => {
      expectOwnStatusName(requireRefused(await provoke(target)))
    }) satisfies Run,
  })),
])
