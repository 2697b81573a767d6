/** Why a report is not what was signed, or was not signed by whom it should be. */
export type Problem =
  | { kind: 'not-an-envelope' }
  | { kind: 'signature-count'; found: number }
  | { kind: 'other-spelling' }
  | { kind: 'not-a-statement'; fault: string }
  | { kind: 'other-type'; member: 'payloadType' | '_type' | 'predicateType'; expected: string; found: string }
  | { kind: 'unusable-signer' }
  | { kind: 'other-key-id'; expected: string; found: string }
  | { kind: 'broken-signature'; keyId: string }
  | { kind: 'other-signer'; expected: string; found: string }
  | { kind: 'too-old'; signedAt: string; days: number; most: number }
  | { kind: 'refused-name'; name: string }
  | { kind: 'named-twice'; name: string }
  | { kind: 'not-signed'; name: string }
  | { kind: 'missing'; name: string }
  | { kind: 'changed'; name: string; expected: string; found: string }
  | { kind: 'not-a-record'; fault: string }
  | { kind: 'other-fact'; fact: string; stated: string; found: string }
  | { kind: 'impossible-verdict'; target: string; verdict: string }
  | { kind: 'false-matter'; target: string; matter: string; stated: string; found: string }
