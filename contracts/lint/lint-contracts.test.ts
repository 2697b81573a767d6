import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { partnerNames } from '../contract/surfaces.js'
import { lintContracts } from './lint-contracts.js'

const contractsRoot = join(import.meta.dirname, '..')

test('the contracts have no fault', { timeout: 120_000 }, async () => {
  expect(await lintContracts(contractsRoot)).toEqual([])
})

/** A contract with one fault in it, and the rule that finds it. */
interface Break {
  rule: string
  file: string
  from: string
  to: string
  /** Where it is found, if elsewhere. */
  foundIn?: string
}

const ofMuditakurye: Break[] = [
  {
    rule: 'quote-occurs-in-document',
    file: 'courier/requirements.ts',
    from: 'Başarılı Yanıt (HTTP 202 Accepted)',
    to: 'Başarılı Yanıt (HTTP 200 OK)',
  },
  {
    rule: 'requirement-has-quote',
    file: 'courier/requirements.ts',
    from: `shown: '"status": "ok"'`,
    to: `shown: ''`,
  },
  {
    rule: 'reading-has-default',
    file: 'readings.ts',
    from: `default: 'either'`,
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
    file: 'courier/requirements.ts',
    from: `operation: 'getHealth'`,
    to: `operation: 'getWealth'`,
  },
  {
    rule: 'requirement-names-known-reading',
    file: 'courier/requirements.ts',
    from: `const missingField = 'muditakurye.missing-field'`,
    to: `const missingField = 'muditakurye.missing'`,
  },
  {
    rule: 'requirement-in-both-languages',
    file: 'courier/requirements.ts',
    from: 'tr: \'Health gövdesinde "version" metni bulunur.\'',
    to: `tr: ''`,
  },
]

const ofBkyemek: Break[] = [
  {
    rule: 'requirement-has-kind',
    file: 'pos/requirements.ts',
    from: `    kind: 'answer-member',\n    members: ['Taken.success'],`,
    to: `    members: ['Taken.success'],`,
  },
  {
    rule: 'level-follows-kind',
    file: 'pos/requirements.ts',
    from: `'all-fields-accepted': {\n    kind: 'allowed-value-taken'`,
    to: `'all-fields-accepted': {\n    kind: 'unusual-value-taken'`,
  },
  {
    rule: 'answer-basis-agrees',
    file: 'openapi.yaml',
    from: 'x-basis: shown\n              x-quote: Başarılı Yanıt Beklentisi',
    to: 'x-basis: assumed\n              x-quote: Başarılı Yanıt Beklentisi',
    foundIn: 'pos/requirements.ts',
  },
  {
    rule: 'member-is-described',
    file: 'openapi.yaml',
    from: `description: 'The full address.'`,
    to: `description: ''`,
  },
  {
    rule: 'member-has-basis',
    file: 'openapi.yaml',
    from: `          x-basis: stated\n          x-quote: '| adres | string`,
    to: `          x-quote: '| adres | string`,
  },
  {
    rule: 'member-has-quote',
    file: 'openapi.yaml',
    from: `          x-quote: '| adres | string | Evet | Açık adres |'\n`,
    to: '',
  },
  {
    rule: 'member-quote-occurs-in-document',
    file: 'openapi.yaml',
    from: `x-quote: '| adres | string | Evet`,
    to: `x-quote: '| adres | string | Hayır`,
  },
  {
    rule: 'member-basis-agrees',
    file: 'openapi.yaml',
    from: `x-basis: stated\n          x-quote: '| adres | string`,
    to: `x-basis: assumed\n          x-quote: '| adres | string`,
    foundIn: 'pos/order-field-requirements.ts',
  },
  {
    rule: 'required-member-agrees',
    file: 'openapi.yaml',
    from: '        - adres_ilce\n',
    to: '',
    foundIn: 'pos/order-field-requirements.ts',
  },
  {
    rule: 'text-has-turkish',
    file: 'openapi.tr.yaml',
    from: `description: 'Açık adres.'`,
    to: `description: 'TODO The full address.'`,
    foundIn: 'openapi.yaml',
  },
  {
    rule: 'turkish-has-text',
    file: 'openapi.yaml',
    from: `          description: 'The full address.'\n`,
    to: '',
    foundIn: 'openapi.tr.yaml',
  },
  {
    rule: 'document-is-accounted-for',
    file: 'unquoted.ts',
    from: `text: 'API Endpoint'`,
    to: `text: 'Hata Durumları'`,
    foundIn: 'documents/siparis-gonderimi.txt',
  },
  {
    rule: 'excuse-is-needed',
    file: 'unquoted.ts',
    from: `text: 'API Endpoint'`,
    to: `text: 'X-API-KEY'`,
  },
]

describe('each fault is found in the file and line where it stands', () => {
  test.each([
    ...ofMuditakurye.map((fault) => ({ ...fault, partner: 'muditakurye' })),
    ...ofBkyemek.map((fault) => ({ ...fault, partner: 'bkyemek' })),
  ])('$rule', async ({ rule, file, from, to, foundIn = file, partner }) => {
    const folder = copyOfContracts(partner)
    const edited = join(folder, partner, file)
    const text = readFileSync(edited, 'utf8')
    expect(text).toContain(from)
    writeFileSync(edited, text.replace(from, to))

    const findings = await lintContracts(folder)

    expect(findings.map((finding) => finding.rule)).toContain(rule)
    const finding = findings.find((candidate) => candidate.rule === rule)!
    expect(finding.file).toBe(join(folder, partner, foundIn))
    expect(finding.line).toBeGreaterThan(1)
    expect(finding.cure).not.toBe('')
  })
})

/** One partner's contract and what it needs, where a test may break it. */
function copyOfContracts(partner: string): string {
  const root = mkdtempSync(join(tmpdir(), 'uyum-contracts-'))
  const folder = join(root, 'contracts')
  const others: readonly string[] = partnerNames.filter((name) => name !== partner)
  cpSync(contractsRoot, folder, {
    recursive: true,
    filter: (source) => !others.includes(basename(source)),
  })
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  symlinkSync(join(contractsRoot, '..', 'node_modules'), join(root, 'node_modules'), 'junction')
  return folder
}
