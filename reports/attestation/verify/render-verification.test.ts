import { describe, expect, test } from 'vitest'
import { sampleAttestation } from '../../samples/attestation.js'
import type { Problem } from './problem.js'
import { renderVerification } from './render-verification.js'
import type { Verification } from './verification.js'

const { facts } = sampleAttestation()
const { keyId } = facts.signer
const verified: Verification = {
  conclusion: 'verified',
  problems: [],
  facts,
  isSignerNamed: true,
  unchanged: ['results.json', 'index.html'],
  unsigned: ['report.pdf'],
  isOfRecord: true,
  remade: ['index.html'],
  contracts: { version: '1.2.4', shipped: [facts.runs[0]!.contract.sha256] },
}
const nothingHolds: Verification = {
  conclusion: 'refused',
  problems: [{ kind: 'broken-signature', keyId }],
  isSignerNamed: false,
  unchanged: [],
  unsigned: [],
  isOfRecord: false,
}

/** The lines under a heading. */
function under(heading: string, text: string): string {
  return text.split('\n\n').find((block) => block.startsWith(`${heading}:`)) ?? ''
}

describe('a verified report', () => {
  const text = renderVerification(verified, 'en')

  test('says so first', () => {
    expect(text).toMatch(
      /^Verified: unchanged since it was signed, and signed with the key that you named\.\n/,
    )
  })

  test('says of each file what is known about it', () => {
    expect(under('Files', text)).toBe(`Files:
  results.json  byte for byte as signed
  index.html    byte for byte as signed, and the same as this uyum makes of results.json
  report.pdf    not signed: nothing is known about it`)
  })

  test('says what the signer states, with a word on each contract', () => {
    expect(text).toContain(
      'staging: muditakurye/courier, http://127.0.0.1:5001\n    Verdict           Nonconformant',
    )
    expect(text).toMatch(/Contract +1\.0\.0, sha256:9f2f\w+, as uyum 1\.2\.4 ships it/)
    expect(text).toMatch(/Contract +1\.0\.0, sha256:1b4f\w+, another than uyum 1\.2\.4 ships/)
  })

  test('says what is proved', () => {
    const proved = under('Proved', text)
    expect(proved).toContain(`The holder of the key ${keyId} signed this statement`)
    expect(proved).toContain('That key is the one you named.')
    expect(proved).toContain('stated as results.json records them')
    expect(proved).toContain('makes the same bytes out of results.json: index.html')
  })

  test('says what is not', () => {
    const notProved = under('Not proved', text)
    expect(notProved).toContain('Who holds the key')
    expect(notProved).toContain('That the run took place as recorded')
    expect(notProved).toContain('That the build is the one told')
    expect(notProved).not.toContain('anybody can make a key')
  })
})

test('where no key was named, it is loud that nobody knows who signed', () => {
  const text = renderVerification({ ...verified, conclusion: 'signer-unknown', isSignerNamed: false }, 'en')
  expect(text).toMatch(/^Unchanged since it was signed, but the SIGNER IS NOT VERIFIED/)
  expect(under('Not proved', text)).toContain('Who signed: anybody can make a key')
  expect(under('Proved', text)).not.toContain('the one you named')
})

test('of a page that this uyum makes otherwise, nothing is said to be shown', () => {
  const text = renderVerification({ ...verified, remade: [] }, 'en')
  expect(under('Not proved', text)).toContain('That these show what results.json records: index.html.')
  expect(under('Proved', text)).not.toContain('makes the same bytes')
})

test('of a build that nobody told, nothing is said', () => {
  const runs = facts.runs.map((run) => ({ ...run, build: null }))
  expect(renderVerification({ ...verified, facts: { ...facts, runs } }, 'en')).not.toContain('the build is')
})

test('what is wrong stands first, and where no signature holds nothing is proved', () => {
  expect(renderVerification(nothingHolds, 'en')).toBe(`NOT VERIFIED
  - attestation.json: expected a signature of the key ${keyId} over the statement, the signature does not fit. Statement, key or signature was changed.

Proved:
  - Nothing: no signature holds.`)
})

test('in Turkish', () => {
  const text = renderVerification(verified, 'tr')
  expect(text).toMatch(/^Doğrulandı: /)
  expect(under('Kanıtlanan', text)).toContain('Bu anahtar, sizin bildirdiğiniz anahtar.')
  expect(under('Kanıtlanmayan', text)).toContain('Koşunun kaydedildiği gibi yapıldığı')
  expect(renderVerification(nothingHolds, 'tr')).toMatch(/^DOĞRULANMADI\n {2}- attestation.json: /)
})

const everyProblem: Problem[] = [
  { kind: 'not-an-envelope' },
  { kind: 'signature-count', found: 2 },
  { kind: 'other-spelling' },
  { kind: 'not-a-statement', fault: '/predicate must be object' },
  { kind: 'other-type', member: '_type', expected: 'a', found: 'b' },
  { kind: 'unusable-signer' },
  { kind: 'other-key-id', expected: 'a', found: 'b' },
  { kind: 'broken-signature', keyId },
  { kind: 'other-signer', expected: 'a', found: 'b' },
  { kind: 'refused-name', name: '../x' },
  { kind: 'named-twice', name: 'index.html' },
  { kind: 'not-signed', name: 'index.html' },
  { kind: 'missing', name: 'index.html' },
  { kind: 'changed', name: 'index.html', expected: 'a', found: 'b' },
  { kind: 'not-a-record', fault: '/version must be equal to constant' },
  { kind: 'other-fact', fact: 'runs.0.verdict', stated: '"conformant"', found: '"nonconformant"' },
  { kind: 'impossible-verdict', target: 'staging', verdict: 'conformant' },
  {
    kind: 'false-matter',
    target: 'staging',
    matter: 'secret',
    stated: 'state proved',
    found: 'state failed',
  },
]

test.each(everyProblem)('$kind names the file, what was expected and what came', (problem) => {
  for (const language of ['en', 'tr'] as const) {
    const text = renderVerification({ ...nothingHolds, problems: [problem] }, language)
    const [, line = ''] = text.split('\n')
    expect(line).toMatch(/^ {2}- (attestation\.json|results\.json|index\.html): .*\.$/)
    expect(line).toMatch(language === 'en' ? / expected / : / bekleniyordu/)
    for (const value of Object.values(problem).slice(1)) expect(line).toContain(String(value))
  }
})

test('a stranger’s text stays on its line and drives no terminal', () => {
  const name = `x\n\nProved:\n  - everything\u001b[2J\u202e${'y'.repeat(10_000)}`
  const text = renderVerification({ ...nothingHolds, problems: [{ kind: 'refused-name', name }] }, 'en')
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain(String.raw`x Proved: - everything\u{1b}[2J\u{202e}yyy`)
  expect(text.length).toBeLessThan(1000)
})
