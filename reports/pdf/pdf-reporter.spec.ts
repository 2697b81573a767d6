import { beforeAll, describe, expect, test } from 'vitest'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { ensureChromium } from '../chromium/ensure-chromium.js'
import { sampleRecord } from '../samples/record.js'
import { renderPdf } from './pdf-reporter.js'

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text: pages } = await extractText(document, { mergePages: false })
  const { view } = await document.getPage(1)
  const { info } = await getMeta(document)
  return { pages, text: pages.join('\n'), size: view, info: info as Record<string, unknown> }
}

let pdf: Uint8Array
beforeAll(async () => {
  await ensureChromium()
  pdf = await renderPdf(sampleRecord)
})

describe('renderPdf', () => {
  test('is a PDF on A4', async () => {
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    // In points of 1/72 inch: 210 mm × 297 mm, which Chromium rounds up to its own pixels.
    const [, , width, height] = (await read(pdf)).size
    expect(width).toBeCloseTo(595.3, -1)
    expect(height).toBeCloseTo(841.9, -1)
  })

  test('has the text of the page, what is folded on the screen too', async () => {
    const { text } = await read(pdf)
    expect(text).toContain('Nonconformant')
    expect(text).toContain('muditakurye/courier/idempotency/repeat-creates-nothing')
    expect(text).toContain('Bu orderId zaten kullanılmış')
    expect(text).toContain('Işıl Öğün')
  })

  test('numbers its pages', async () => {
    const { pages } = await read(pdf)
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, at) => expect(page).toContain(`${at + 1} / ${pages.length}`))
  })

  test('is as old as its record, and of one record has the same bytes', { timeout: 120_000 }, async () => {
    const { info } = await read(pdf)
    expect(info['CreationDate']).toBe("D:20261121100000+00'00'")
    process.env['TZ'] = 'Pacific/Kiritimati'
    const again = await renderPdf(structuredClone(sampleRecord)).finally(() => delete process.env['TZ'])
    expect(Buffer.compare(pdf, again)).toBe(0)
  })

  test('speaks Turkish', async () => {
    const { text } = await read(await renderPdf(sampleRecord, { language: 'tr' }))
    expect(text).toContain('Uyumsuz')
    expect(text).toContain('yinelenen siparişi ikinci bir sipariş oluşturmadan yanıtlar')
  })

  test('prints a record without runs', async () => {
    const { text } = await read(await renderPdf({ ...sampleRecord, runs: [] }))
    expect(text).toContain('uyum 1.2.3')
  })
})
