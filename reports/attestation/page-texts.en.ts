export type AttestationPageTexts = typeof pageTexts

/** What the report's page says of its attestation. */
export const pageTexts = {
  title: 'Attestation',
  note: 'attestation.json, in the folder of this page, is a signed statement about the bytes of results.json and of this page. It states what follows. The page cannot check it; the command below can, without a network.',
  signedAt: 'Signed',
  byItsClock: 'by the signer’s clock',
  signer: 'Signer’s key',
  record: 'results.json',
  started: 'Run started',
  suite: 'Judged by',
  verdict: 'Verdict',
  contract: 'Contract',
  build: 'Build',
  asTold: 'as told by the people of the target',
  notTold: 'not told',
  clock: 'Clock',
  realClock: 'real',
  shortenedClock: 'shortened',
  minute: (seconds: string) => `the documents’ minute lasted ${seconds} s`,
  narrowed: 'narrowed by --only or --shard',
  waivers: 'Waivers in force',
  until: 'until',
  approver: 'approved by',
  how: 'How to verify it',
  command: 'In the folder that holds this page and attestation.json:',
  whichKey:
    'signer.pem is the signer’s public key; its id, as it stands above, can be given in its place. Ask the signer for either by another way than this page: who forges a page writes a key of his own into it.',
  proves:
    'The command then proves that results.json and this page are, byte for byte, what the holder of that key signed.',
  provesNot:
    'It does not prove that the run took place as recorded, that the target named here is the one that answered, that its build is the one its people told, that it still behaves so, or that the signer’s clock was right.',
}
