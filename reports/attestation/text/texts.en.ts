import type { Problem } from '../verify/problem.js'

export type AttestationTexts = typeof texts

export type ProblemTexts = {
  [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => string
}

const problems: ProblemTexts = {
  'not-an-envelope': () =>
    'attestation.json: expected an envelope as uyum report sign writes it, this is none. It was cut off or changed, or is another file.',
  'signature-count': ({ found }) => `attestation.json: expected one signature, it holds ${found}.`,
  'other-spelling': () =>
    'attestation.json: expected the spelling that uyum gives it, some bytes differ: in white space, in base64, or by a member that is unknown or stands twice. It was changed after it was written.',
  'not-a-statement': ({ fault }) =>
    `attestation.json: expected a statement about a report of uyum, it is none: ${fault}. Another tool wrote it, or a later uyum.`,
  'other-type': ({ member, expected, found }) =>
    `attestation.json: expected the ${member} ${expected}, it is ${found}. Another tool wrote it, or a later uyum.`,
  'unusable-signer': () =>
    'attestation.json: expected an Ed25519 key with its own id as the signer, key and id do not belong together.',
  'other-key-id': ({ expected, found }) =>
    `attestation.json: expected the envelope to name the key that signed, ${expected}, it names ${found}.`,
  'broken-signature': ({ keyId }) =>
    `attestation.json: expected a signature of the key ${keyId} over the statement, the signature does not fit. Statement, key or signature was changed.`,
  'other-signer': ({ expected, found }) =>
    `attestation.json: expected the signature of the key that you named, ${expected}, another key signed: ${found}.`,
  'too-old': ({ signedAt, days, most }) =>
    `attestation.json: expected a signature younger than ${most} days (--max-age), it is ${days} days old, of ${signedAt}. Ask for a new run.`,
  'refused-name': ({ name }) =>
    `attestation.json: expected names of a report’s files, it names ${name}. Such a file is not looked for.`,
  'named-twice': ({ name }) => `attestation.json: expected each file once, it names ${name} again.`,
  'not-signed': ({ name }) => `${name}: expected the statement to be about it too, it does not name it.`,
  missing: ({ name }) => `${name}: expected the signed file beside attestation.json, it is not there.`,
  changed: ({ name, expected, found }) =>
    `${name}: expected the signed bytes, sha256:${expected}, these are others: sha256:${found}.`,
  'not-a-record': ({ fault }) =>
    `results.json: expected a record as uyum writes it, it is none: ${fault}. Another tool wrote it, or a later uyum.`,
  'other-fact': ({ fact, stated, found }) =>
    `attestation.json: expected the facts of results.json, ${fact} is stated as ${stated} and recorded as ${found}.`,
  'impossible-verdict': ({ target, verdict }) =>
    `results.json: expected a verdict that follows from the checks, ${target} is called ${verdict} against them. Somebody wrote it in.`,
  'false-matter': ({ target, matter, stated, found }) =>
    `results.json: expected matters that follow from the checks, "${matter}" of ${target} says ${stated} where its checks give ${found}. Somebody altered it.`,
}

export const texts = {
  facts: {
    signedAt: 'Signed at',
    byItsClock: 'by the signer’s clock',
    signer: 'Signer’s key',
    record: 'results.json',
    started: 'Run started',
    suite: 'Judged by',
    verdict: 'Verdict',
    musts: 'Mandatory checks',
    contract: 'Contract',
    build: 'Build',
    asTold: 'as told by the people of the target',
    notTold: 'not told',
    clock: 'Clock',
    real: (seconds: string) => `real: the documents’ minute lasted ${seconds} s`,
    shortened: (seconds: string) => `shortened: the documents’ minute lasted ${seconds} s`,
    narrowed: 'narrowed by --only or --shard, or interrupted',
    waivers: 'Waivers in force',
    waiver: 'Waiver',
    until: 'until',
    approver: 'approved by',
  },
  page: {
    title: 'Attestation',
    note: 'attestation.json, in the folder of this page, is a signed statement about the bytes of results.json and of this page. It states what follows. The page cannot check it; the command below can, without a network.',
    how: 'How to verify it',
    command: 'In the folder that holds this page and attestation.json:',
    whichKey:
      'signer.pem is the signer’s public key; its id, sha256:…, does as well. Ask the signer for one of them by another way than this page and its folder: who forges a report puts a key of his own into it.',
    proves:
      'The command then proves that results.json and this page are, byte for byte, what the holder of that key signed.',
    provesNot:
      'It does not prove that the run took place as recorded, that the target named here is the one that answered, that its build is the one its people told, that it still behaves so, or that the signer’s clock was right.',
  },
  verification: {
    conclusion: {
      verified: 'Verified: unchanged since it was signed, and signed with the key that you named.',
      'signer-unknown':
        'Unchanged since it was signed, but the SIGNER IS NOT VERIFIED: no key was named. Name it: --key <signer.pem or sha256:…>',
      refused: 'NOT VERIFIED',
    },
    files: 'Files',
    asSigned: 'byte for byte as signed',
    remade: 'byte for byte as signed, and the same as this uyum makes of results.json',
    unsigned: 'not signed: nothing is known about it',
    stated: 'What the signer states',
    age: (days: number) =>
      days < 0
        ? 'Signed at a time that lies ahead of this machine’s clock'
        : `Signed ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`} ago, if both clocks are right`,
    shipped: (version: string) => `as uyum ${version} ships it`,
    otherContract: (version: string) => `another than uyum ${version} ships`,
    proved: 'Proved',
    nothing: 'Nothing: no signature holds.',
    sameBytes: (files: string, keyId: string) =>
      `The holder of the key ${keyId} signed this statement and, byte for byte, these files: ${files}. They have not changed since.`,
    sameStatement: (keyId: string) => `The holder of the key ${keyId} signed this statement.`,
    namedKey: 'That key is the one you named.',
    sameFacts:
      'Verdicts, counts, waivers, contracts, builds and clocks are stated as results.json records them, and the verdicts follow from its checks.',
    remadeFiles: (files: string) =>
      `This uyum makes the same bytes out of results.json: ${files}. They show what it records.`,
    notProved: 'Not proved',
    whoSigned: 'Who signed: anybody can make a key, sign with it and put it into attestation.json.',
    whoHolds: 'Who holds the key: you know that from where you have it.',
    notRemade: (files: string) =>
      `That these show what results.json records: ${files}. This uyum makes other bytes out of it, as another version may. To see what it records: uyum report results.json --reporter html --out <another folder>`,
    asRecorded: 'That the run took place as recorded: the signer vouches for the record.',
    sameTarget:
      'That the target named is the one that answered at its address, and that it still behaves so.',
    sameBuild: 'That the build is the one told: the people of the target named it.',
    rightClock:
      'That it was run and signed when it says: the clocks are those of the judging machine and of the signer.',
    sameSuite: 'That the checks were the genuine ones of that uyum: the record names its version, no more.',
  },
  problems,
  signing: {
    signed: 'Signed',
    notSigned: 'Not signed',
    notMade: 'this uyum does not make these bytes out of results.json',
    verify: 'Others verify it, offline, with',
    command: (keyId: string) => `npx --no-install uyum report verify <folder of the report> --key ${keyId}`,
    publicKey:
      'Give them that id, or your public key, by another way than the report. The public key comes out of yours with',
    again: 'A report that is rendered again is no longer the signed one: sign it again.',
  },
}
