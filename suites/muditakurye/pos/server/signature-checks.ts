import { askingMore } from '../../../families/asking-more.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectClientError, expectNoServerError, expectTaken } from '../../../run/expect/expect.js'
import type { Target } from '../../../run/target/target.js'
import type { PosRequirement } from '../requirement.js'
import { bytesOf, sendEvent, signature, statusEvent, type PosEvent } from '../requests.js'
import { webhooks } from '../webhooks.js'

type Run = Check['run']

const header = 'X-MuditaKurye-Signature'

function rightSignature(target: Target, event: PosEvent): string {
  return signature(target.credential('webhookSecret'), bytesOf(event))[header]!
}

/** What an event carries in place of its signature. */
interface OtherSignature {
  name: string
  title: Check['title']
  of(target: Target, event: PosEvent): Readonly<Record<string, string>>
}

/** Signatures that do not belong to the event. */
const wrongSignatures: readonly OtherSignature[] = [
  {
    name: 'other-secret',
    title: { en: 'signed with another secret', tr: 'başka bir gizli anahtarla imzalanmış' },
    of: (target, event) => signature(`${target.credential('webhookSecret')}x`, bytesOf(event)),
  },
  {
    name: 'other-body',
    title: { en: 'that carries the signature of another event', tr: 'başka bir olayın imzasını taşıyan' },
    of: (target) => ({ [header]: rightSignature(target, statusEvent(target)) }),
  },
  {
    name: 'cut-short',
    title: { en: 'whose signature is cut short', tr: 'imzası yarım' },
    of: (target, event) => ({ [header]: rightSignature(target, event).slice(0, 32) }),
  },
  {
    name: 'with-a-tail',
    title: { en: 'whose signature only begins like the right one', tr: 'imzasının yalnızca başı doğru olan' },
    of: (target, event) => ({ [header]: `${rightSignature(target, event)}x` }),
  },
  {
    name: 'empty-secret',
    title: { en: 'signed with an empty secret', tr: 'boş gizli anahtarla imzalanmış' },
    of: (_target, event) => signature('', bytesOf(event)),
  },
  {
    name: 'not-hex',
    title: { en: 'whose signature is no hex number', tr: 'imzası onaltılık sayı olmayan' },
    of: () => ({ [header]: 'not-a-signature' }),
  },
  {
    name: 'empty',
    title: { en: 'whose signature is empty', tr: 'imzası boş' },
    of: () => ({ [header]: '' }),
  },
]

const missingSignature: OtherSignature = {
  name: 'missing',
  title: { en: 'without a signature', tr: 'imzasız' },
  of: () => ({}),
}

export const signatureChecks = defineChecks<PosRequirement>([
  {
    id: 'muditakurye/pos/signature/unsigned-where-no-secret-is-agreed',
    title: {
      en: 'takes an unsigned event where no webhook secret is agreed',
      tr: 'webhook gizli anahtarı kararlaştırılmamışsa imzasız olayı kabul eder',
    },
    requirement: 'unsigned-events-taken',
    without: ['webhookSecret'],
    async run(target) {
      expectTaken(await sendEvent(target, 'receiveStatus', statusEvent(target)))
    },
  },
  ...webhooks.flatMap(({ webhook, area, carries, event }) => [
    {
      id: `muditakurye/pos/signature/missing-on-${area}` as const,
      title: {
        en: `refuses a ${carries.en} without a signature`,
        tr: `imzasız ${carries.tr} bildirimini reddeder`,
      },
      requirement: 'missing-signature-refused' as const,
      credentials: ['webhookSecret'],
      run: (async (target) => {
        expectClientError(await sendEvent(target, webhook, event(target), {}))
      }) satisfies Run,
    },
    ...wrongSignatures.map(({ name, title, of }) => ({
      id: `muditakurye/pos/signature/${name}-on-${area}` as const,
      title: {
        en: `refuses a ${carries.en} ${title.en}`,
        tr: `${title.tr} ${carries.tr} bildirimini reddeder`,
      },
      requirement: 'wrong-signature-refused' as const,
      credentials: ['webhookSecret'],
      run: (async (target) => {
        const sent = event(target)
        expectClientError(await sendEvent(target, webhook, sent, of(target, sent)))
      }) satisfies Run,
    })),
    // How a signature is made is not documented, nor what a wrong one gets: no server breaks on it.
    ...[missingSignature, ...wrongSignatures].map(({ name, title, of }) => ({
      id: `muditakurye/pos/signature/${name}-survived-on-${area}` as const,
      title: {
        en: `does not break on a ${carries.en} ${title.en}`,
        tr: `${title.tr} ${carries.tr} bildiriminde çökmez (5xx dönmez)`,
      },
      requirement: 'bad-input-is-not-a-server-error' as const,
      credentials: ['webhookSecret'],
      run: (async (target) => {
        const sent = event(target)
        expectNoServerError(await sendEvent(target, webhook, sent, of(target, sent)))
      }) satisfies Run,
    })),
  ]),
  {
    id: 'muditakurye/pos/signature/other-secret-again-on-status',
    title: {
      en: 'refuses a wrongly signed event that comes again as it was',
      tr: 'olduğu gibi yeniden gelen yanlış imzalı olayı yine reddeder',
    },
    requirement: 'wrong-signature-refused',
    credentials: ['webhookSecret'],
    async run(target) {
      const event = statusEvent(target)
      const signed = signature(`${target.credential('webhookSecret')}x`, bytesOf(event))
      expectClientError(await sendEvent(target, 'receiveStatus', event, signed))
      expectClientError(await sendEvent(target, 'receiveStatus', event, signed))
    },
  },
  ...['x-muditakurye-signature', 'X-MUDITAKURYE-SIGNATURE'].map((spelling, index) => ({
    id: `muditakurye/pos/signature/header-name-in-${index === 0 ? 'lower' : 'upper'}-case` as const,
    title: {
      en: `recognises ${spelling}`,
      tr: `${spelling} yazılışını tanır`,
    },
    requirement: 'header-names-in-any-case' as const,
    // The header is documented, its algorithm is not.
    ...askingMore('credential-refused-unsaid'),
    credentials: ['webhookSecret'],
    run: (async (target) => {
      const event = statusEvent(target)
      const signed = { [spelling]: rightSignature(target, event) }
      expectTaken(await sendEvent(target, 'receiveStatus', event, signed))
    }) satisfies Run,
  })),
])
