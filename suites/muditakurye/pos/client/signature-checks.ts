import { createHmac } from 'node:crypto'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { expectHeader, expectHeaderValue } from '../../../observe/expect/expect-call.js'
import { hasHeader } from '../../../observe/evidence/seen-headers.js'
import { eachCallOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedRequest } from '../../../observe/recording/observed-request.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf } from '../../../run/target/target-settings.js'
import type { PosClientRequirement } from '../../../../contracts/muditakurye/pos/client-requirements.js'

const header = 'x-muditakurye-signature'

/** How MuditaKurye signs its events, where a secret is agreed. */
export const posClientSignatureChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'muditakurye/pos/client/signed',
    title: {
      en: 'signs its events where a webhook secret is agreed',
      tr: 'webhook gizli anahtarı kararlaştırılmışsa olaylarını imzalar',
    },
    requirement: 'events-signed',
    matches: eachCallUnderSecret,
    expect: (matching) => expectHeader(judgedCall(matching), 'X-MuditaKurye-Signature'),
  },
  {
    id: 'muditakurye/pos/client/signature',
    title: {
      en: 'signs with the lower-case hex HMAC-SHA256 of the body',
      tr: 'gövdenin küçük harfli onaltılık HMAC-SHA256 değeriyle imzalar',
    },
    requirement: 'signature-matches',
    needs: ['secrets', 'bytes'],
    matches: (recording) => eachCallUnderSecret(recording).filter(([call]) => hasHeader(call, header)),
    expect(matching, recording) {
      const call = judgedCall(matching)
      expectHeaderValue(call, header, expectedSignature(call.request, secretOf(recording)!))
    },
  },
  {
    id: 'muditakurye/pos/client/secret',
    title: {
      en: 'never sends the webhook secret itself',
      tr: 'webhook gizli anahtarının kendisini hiç göndermez',
    },
    requirement: 'webhook-secret-never-sent',
    needs: ['secrets'],
    matches: eachCallUnderSecret,
    expect(matching, recording) {
      const { path, headers, body } = judgedCall(matching).request
      // What stands in the signature's place is judged as a signature.
      const { [header]: _signature, ...others } = headers
      const secret = secretOf(recording)!
      expectThat(
        ![path, body.toString(), ...Object.values(others)].some((text) => text.includes(secret)),
        { en: 'a signature made with the secret', tr: 'gizli anahtarla yapılmış imza' },
        { en: 'the webhook secret itself', tr: 'webhook gizli anahtarının kendisi' },
      )
    },
  },
])

/** What is signed of a compressed body the documents do not say: the bytes that are sent, or what they mean. */
function expectedSignature({ carried, content, headers }: ObservedRequest, secret: string): string {
  const signatureOf = (bytes: Buffer): string => createHmac('sha256', secret).update(bytes).digest('hex')
  const isCoded = !('problem' in content) && content.codings.length > 0
  return isCoded && headers[header] === signatureOf(content.bytes) ? headers[header] : signatureOf(carried)
}

/** Where no secret is agreed nothing is signed, and nothing judged. */
function eachCallUnderSecret(recording: Recording): MatchingCalls[] {
  return secretOf(recording) === undefined ? [] : eachCallOf()(recording)
}

function secretOf({ credentials }: Recording): string | undefined {
  const secret = credentialOf(credentials, 'webhookSecret')
  return secret === undefined ? undefined : String(secret)
}
