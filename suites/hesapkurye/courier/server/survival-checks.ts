import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { familyChecks } from '../../../families/family-row.js'
import { survived } from '../../../families/bodies/survived-bodies.js'
import { expectNoServerError } from '../../../run/expect/expect.js'
import type { Target } from '../../../run/target/target.js'
import { facts } from '../facts.js'
import { cancel, cancellation, packageKey, send, sendBroken, without } from '../requests.js'
import { guardedOperations } from './credentials/guarded-operations.js'
import { packageBody, type OwnOrder } from './packages/package-body.js'
import { packageExists, packageInStatus } from './packages/package-in-status.js'
import { refusedPackages, refuses } from './packages/refused-packages.js'
import { arrangedCancelled, arrangedPackage } from './packages/saved-package.js'
import { courierOperations } from './packages/sound-request.js'
import { unreadableFields } from './unreadable-values.js'
import { withoutCredentials, withWrongCredentials } from './credentials/wrong-credentials.js'

type Body = Record<string, unknown>

const strangers: { name: string; title: Bilingual; spoil: (body: Body) => Body }[] = [
  {
    name: 'wrong-credentials',
    title: { en: 'wrong credentials', tr: 'yanlış kimlik bilgileriyle' },
    spoil: withWrongCredentials,
  },
  {
    name: 'no-credentials',
    title: { en: 'missing credentials', tr: 'kimlik bilgileri olmadan' },
    spoil: withoutCredentials,
  },
]

const questions = [
  { operation: 'getPackage', bodyFor: packageKey },
  { operation: 'cancelPackage', bodyFor: cancellation },
] as const

const badNumbers: { name: string; title: Bilingual; spoil: (target: Target, body: Body) => Body }[] = [
  {
    name: 'never-saved',
    title: { en: 'an order number that was never saved', tr: 'hiç kaydedilmemiş sipariş numarasıyla' },
    spoil: (target, body) => ({ ...body, remoteOrderNumber: target.fresh('never_saved') }),
  },
  {
    name: 'left-out',
    title: { en: 'a missing order number', tr: 'sipariş numarası olmadan' },
    spoil: (_target, body) => without(body, 'remoteOrderNumber'),
  },
  {
    name: 'null',
    title: { en: 'null as the order number', tr: 'sipariş numarası null iken' },
    spoil: (_target, body) => ({ ...body, remoteOrderNumber: null }),
  },
  {
    name: 'object',
    title: { en: 'an object as the order number', tr: 'sipariş numarası nesne iken' },
    spoil: (_target, body) => ({ ...body, remoteOrderNumber: { number: '987654321' } }),
  },
]

const repeats: { name: string; title: Bilingual; changes: Partial<OwnOrder> }[] = [
  { name: 'saved-twice', title: { en: 'the same contents', tr: 'aynı içerikle' }, changes: {} },
  {
    name: 'saved-twice-otherwise',
    title: { en: 'other contents', tr: 'başka içerikle' },
    changes: { OrderNote: 'Bambaska bir siparis' },
  },
]

/**
 * How bad input is refused is lost with the page's lists of errors, and the matter of other checks: whatever the
 * answer says, it does not say that the server broke.
 */
export const survivalChecks = familyChecks(facts, [
  ...courierOperations.flatMap(({ operation, needed }) =>
    strangers.map(({ name, title, spoil }) =>
      survived({
        id: `survival/${operation}-${name}`,
        title: {
          en: `does not break on ${title.en} (${operation})`,
          tr: `${title.tr} çökmez, 5xx dönmez (${operation})`,
        },
        ...needed,
        send: (target) => guardedOperations[operation].sendSpoilt(target, spoil),
      }),
    ),
  ),
  ...questions.flatMap(({ operation, bodyFor }) =>
    badNumbers.map(({ name, title, spoil }) =>
      survived({
        id: `survival/${operation}-number-${name}`,
        title: {
          en: `does not break on ${title.en} (${operation})`,
          tr: `${title.tr} çökmez, 5xx dönmez (${operation})`,
        },
        send: (target) => sendBroken(target, operation, spoil(target, bodyFor(target, ''))),
      }),
    ),
  ),
  ...unreadableFields.map(({ field, type, faults }) =>
    refuses({
      id: `survival/unreadable-${field}`,
      title: {
        en: `does not break on a ${field} that cannot be read as ${type}`,
        tr: `${type} olarak okunamayan ${field} değerinde çökmez (5xx dönmez)`,
      },
      requirement: 'bad-input-is-not-a-server-error' as const,
      faults,
      expect: expectNoServerError,
    }),
  ),
  ...refusedPackages.map(({ id, title, faults }) => {
    const name = id.split('/')[1]!
    return refuses({
      id: `survival/${name}`,
      title: {
        en: `does not break where good practice refuses (${name})`,
        tr: `${title.tr} veya kabul eder; çökmez, 5xx dönmez (${name})`,
      },
      requirement: 'bad-input-is-not-a-server-error' as const,
      faults,
      expect: expectNoServerError,
    })
  }),
  survived({
    id: 'survival/unlisted-payment-method',
    title: {
      en: 'does not break on a PaymentMethodId that it never listed',
      tr: 'hiç listelemediği PaymentMethodId değerinde çökmez (5xx dönmez)',
    },
    send: async (target) =>
      sendBroken(target, 'savePackage', await packageBody(target, { PaymentMethodId: 987_654_321 })),
  }),
  ...repeats.map(({ name, title, changes }) =>
    survived({
      id: `survival/${name}`,
      title: {
        en: `does not break on a number that is saved again with ${title.en}`,
        tr: `${title.tr} yeniden kaydedilen numarada çökmez (5xx dönmez)`,
      },
      send: async (target) => send(target, 'savePackage', { ...(await arrangedPackage(target)), ...changes }),
    }),
  ),
  survived({
    id: 'survival/cancelled-twice',
    title: {
      en: 'does not break on a package that is cancelled twice',
      tr: 'iki kez iptal edilen pakette çökmez (5xx dönmez)',
    },
    send: async (target) => cancel(target, (await arrangedCancelled(target)).RemoteOrderNumber),
  }),
  survived({
    id: 'survival/cancelled-after-delivery',
    title: {
      en: 'does not break on the cancellation of a delivered package',
      tr: 'teslim edilmiş paketin iptalinde çökmez (5xx dönmez)',
    },
    state: packageExists,
    send: async (target) => cancel(target, await packageInStatus(target, 8)),
  }),
  survived({
    id: 'survival/cancelled-without-reason',
    title: { en: 'does not break on a missing Reason', tr: 'Reason olmayan iptalde çökmez (5xx dönmez)' },
    async send(target) {
      const { RemoteOrderNumber } = await arrangedPackage(target)
      return sendBroken(target, 'cancelPackage', without(cancellation(target, RemoteOrderNumber), 'Reason'))
    },
  }),
])
