import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintContracts } from './lint-contracts.js'

const contractsRoot = join(import.meta.dirname, '..')

test('the contracts have no fault', { timeout: 120_000 }, async () => {
  expect(await lintContracts(contractsRoot)).toEqual([])
})

describe('each fault is found in the file and line where it stands', () => {
  test.each([
    {
      rule: 'quote-occurs-in-document',
      file: 'courier-requirements.ts',
      from: 'Başarılı Yanıt (HTTP 202 Accepted)',
      to: 'Başarılı Yanıt (HTTP 200 OK)',
    },
    {
      rule: 'requirement-has-quote',
      file: 'courier-requirements.ts',
      from: `quote: '"status": "ok"'`,
      to: `quote: ''`,
    },
    {
      rule: 'reading-has-default',
      file: 'readings.ts',
      from: `default: 'replay-or-conflict'`,
      to: `default: ''`,
    },
    { rule: 'status-has-requirement', file: 'openapi.yaml', from: `'429':`, to: `'418':` },
    {
      rule: 'no-invalid-media-type-examples',
      file: 'openapi.yaml',
      from: 'orderId: order_789',
      to: 'orderId: 789',
    },
    { rule: 'no-unresolved-refs', file: 'openapi.yaml', from: 'schemas/Health', to: 'schemas/Wealth' },
    {
      rule: 'operation-4xx-response',
      file: 'openapi.yaml',
      from: `        4XX:\n          description: No error is documented for this operation.`,
      to: `        '204':\n          description: No error is documented for this operation.`,
    },
    {
      rule: 'requirement-names-known-operation',
      file: 'courier-requirements.ts',
      from: `operation: 'getHealth'`,
      to: `operation: 'getWealth'`,
    },
    {
      rule: 'requirement-names-known-reading',
      file: 'courier-requirements.ts',
      from: `const missingField = 'muditakurye.missing-field'`,
      to: `const missingField = 'muditakurye.missing'`,
    },
    {
      rule: 'requirement-in-both-languages',
      file: 'courier-requirements.ts',
      from: 'tr: \'Health gövdesinde "version" metni bulunur.\'',
      to: `tr: ''`,
    },
  ])('$rule', async ({ rule, file, from, to }) => {
    const folder = copyOfContracts()
    const edited = join(folder, 'muditakurye', file)
    const text = readFileSync(edited, 'utf8')
    expect(text).toContain(from)
    writeFileSync(edited, text.replace(from, to))

    const findings = await lintContracts(folder)

    expect(findings.map((finding) => finding.rule)).toContain(rule)
    const finding = findings.find((candidate) => candidate.rule === rule)!
    expect(finding.file).toContain(join(folder, 'muditakurye'))
    expect(finding.line).toBeGreaterThan(1)
    expect(finding.cure).not.toBe('')
  })
})

/** MuditaKurye's contract and what it needs, where a test may break it. */
function copyOfContracts(): string {
  const root = mkdtempSync(join(tmpdir(), 'uyum-contracts-'))
  const folder = join(root, 'contracts')
  cpSync(contractsRoot, folder, {
    recursive: true,
    filter: (source) => !/(bkyemek|hesapkurye|hiziryemek|kuzeypos|generated)$/.test(source),
  })
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  symlinkSync(join(contractsRoot, '..', 'node_modules'), join(root, 'node_modules'), 'junction')
  return folder
}
