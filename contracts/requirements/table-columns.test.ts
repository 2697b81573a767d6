import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentTables } from '../build/document-tables.js'
import { loadContract } from '../contract/load-contract.js'
import type { Requirement } from './requirement.js'
import { columnsOf } from './table-columns.js'

const mudita = documentTables(join(import.meta.dirname, '..', 'muditakurye'))
const bkyemek = documentTables(join(import.meta.dirname, '..', 'bkyemek'))

function quoting(quote: string, document: string): Requirement {
  return { kind: 'answer-member', text: { en: '', tr: '' }, basis: 'stated', quote, document }
}

test('a row stands under the heading of its own table', () => {
  const row = quoting('| adres | string | Evet | Açık adres |', 'siparis-gonderimi.txt')
  expect(columnsOf(bkyemek, row)).toBe('| Alan | Tip | Zorunlu | Açıklama |')
  const refusal = quoting('409 DUPLICATE_ORDER_ID Bu orderId zaten kullanılmış', 'siparis-olusturma.txt')
  expect(columnsOf(mudita, refusal)).toBe('HTTP Status Hata Kodu Açıklama')
})

test('so do several rows, and one whose bars were lost', () => {
  const rows = 'productCode string Hayır Sizin ürün kodunuz\nproductName string Hayır Ürün adı'
  expect(columnsOf(mudita, quoting(rows, 'siparis-olusturma.txt'))).toBe('Alan Tip Zorunlu Açıklama')
})

test('a sentence has no columns, nor has a row of another document', () => {
  expect(columnsOf(mudita, quoting('"status": "accepted"', 'siparis-olusturma.txt'))).toBeUndefined()
  expect(columnsOf(bkyemek, quoting('| adres | string | Evet | Açık adres |', 'x.txt'))).toBeUndefined()
})

test('no quote that looks like a row is left without', async () => {
  for (const partner of ['hiziryemek', 'kuzeypos', 'bkyemek', 'hesapkurye', 'muditakurye'] as const) {
    const { requirements, clientRequirements, tables } = await loadContract(partner)
    const lists = [...Object.values(requirements), ...Object.values(clientRequirements)]
    const rows = lists
      .flatMap((list) => Object.values(list))
      .filter((one) => one.basis !== 'assumed' && /^\| [^|]*\|.*\|$/.test(one.quote))
    expect(rows.filter((one) => columnsOf(tables, one) === undefined)).toEqual([])
  }
})
