import { expect, test } from 'vitest'
import { sampleAttestation, signedAnew } from '../../samples/attestation.js'
import { verify } from './verify.js'

const { key, files, attestation } = sampleAttestation()

/** What a signer who lies may write. */
function lie(replace: (statement: string) => string, payloadType?: string): Buffer {
  return signedAnew(attestation, key, replace, payloadType)
}

test.each<[string, problem: object, attestation: Buffer]>([
  [
    'of another payload type',
    { kind: 'other-type', member: 'payloadType' },
    lie((text) => text, 'text/plain'),
  ],
  [
    'of another type',
    { kind: 'other-type', member: '_type' },
    lie((text) => text.replace('Statement/v1', 'Statement/v0.1')),
  ],
  [
    'about something else',
    { kind: 'other-type', member: 'predicateType' },
    lie((text) => text.replace('urn:uyum:attestation', 'urn:uyum:else')),
  ],
  ['that is no JSON', { kind: 'not-a-statement' }, lie((text) => text.slice(1))],
  ['that is null', { kind: 'other-type' }, lie(() => 'null')],
  [
    'without the time',
    { kind: 'not-a-statement', fault: "/predicate must have required property 'signedAt'" },
    lie((text) => text.replace('signedAt', 'at')),
  ],
  [
    'with an unknown verdict',
    {
      kind: 'not-a-statement',
      fault: '/predicate/runs/0/verdict must be equal to one of the allowed values',
    },
    lie((text) => text.replace('"nonconformant"', '"fine"')),
  ],
  [
    'that leads out of the folder',
    { kind: 'refused-name', name: '../../etc/passwd' },
    lie((text) => text.replace('"index.html"', '"../../etc/passwd"')),
  ],
  [
    'that names a file twice',
    { kind: 'named-twice', name: 'results.json' },
    lie((text) => text.replace('"index.html"', '"results.json"')),
  ],
  [
    'that leaves out the page',
    { kind: 'not-signed', name: 'index.html' },
    lie((text) => text.replace('"index.html"', '"badge.svg"')),
  ],
  [
    'that tells of another record',
    { kind: 'other-fact', fact: 'record.sha256' },
    lie((text) => text.replace(/"record":\{"sha256":"\w{8}/, '"record":{"sha256":"00000000')),
  ],
  [
    'that tells of another verdict',
    { kind: 'other-fact', fact: 'runs.0.verdict', stated: '"conformant"', found: '"nonconformant"' },
    lie((text) => text.replace('"nonconformant"', '"conformant"')),
  ],
  [
    'that counts otherwise',
    { kind: 'other-fact', fact: 'runs.0.musts.failed', stated: '0', found: '2' },
    lie((text) => text.replace('"failed":2', '"failed":0')),
  ],
  [
    'that hides a waiver',
    { kind: 'other-fact', fact: 'runs.0.waivers', stated: '[]' },
    lie((text) => text.replace(/"waivers":\[\{.*?\}\]/, '"waivers":[]')),
  ],
  [
    'that tells of another build',
    { kind: 'other-fact', fact: 'runs.0.build' },
    lie((text) => text.replace('2026.11.3', '2026.11.4')),
  ],
  [
    'that calls a short clock real',
    { kind: 'other-fact', fact: 'runs.0.clock.mode' },
    lie((text) => text.replace('"shortened"', '"real"')),
  ],
  [
    'that keeps silent about a run',
    { kind: 'other-fact', fact: 'runs' },
    lie((text) => text.replace(/,\{"target":"kuzeypos.*\}\]/, ']')),
  ],
])('a statement %s is refused', (_, problem, spoilt) => {
  const { conclusion, problems } = verify({ attestation: spoilt, files, expectedKeyId: key.signer.keyId })
  expect(conclusion).toBe('refused')
  expect(problems).toContainEqual(expect.objectContaining(problem))
})
