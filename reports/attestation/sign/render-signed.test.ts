import { expect, test } from 'vitest'
import { sampleAttestation } from '../../samples/attestation.js'
import { renderSigned } from './render-signed.js'
import type { SignedReport } from './sign-report.js'

const { facts } = sampleAttestation()
const report: SignedReport = { facts, signed: ['results.json', 'index.html'], unsigned: ['report.pdf'] }

test('says what was signed, what is stated by it, and how others verify it', () => {
  const text = renderSigned(report, 'en', 'my key.pem')
  expect(text).toMatch(/^Signed: results.json, index.html\nNot signed: report.pdf, /)
  expect(text).toContain('Verdict           Nonconformant')
  expect(text).toContain('Mandatory checks  3 passed, 2 failed, 1 errored, 1 skipped, 1 waived')
  expect(text).toContain('known, ticket 12, until 2027-01-31, approved by Işıl Öğün')
  expect(text).toContain('2026.11.3, as told by the people of the target')
  expect(text).toContain('shortened: the documents’ minute lasted 1.5 s')
  expect(text).toContain("openssl pkey -in 'my key.pem' -pubout")
  expect(text).toContain(
    `npx --no-install uyum report verify <folder of the report> --key ${facts.signer.keyId}`,
  )
})

test('in Turkish', () => {
  const text = renderSigned(report, 'tr', 'key.pem')
  expect(text).toMatch(/^İmzalanan: results.json, index.html\nİmzalanmayan: report.pdf, /)
  expect(text).toContain('Zorunlu kontroller  3 geçti, 2 başarısız, 1 hata verdi, 1 atlandı, 1 muaf')
  expect(text).toContain('kısaltılmış: belgelerdeki bir dakika 1,5 sn sürdü')
  expect(text).toContain(`uyum report verify <raporun klasörü> --key ${facts.signer.keyId}`)
})
