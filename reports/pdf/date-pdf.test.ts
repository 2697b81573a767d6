import { expect, test } from 'vitest'
import { datePdf } from './date-pdf.js'

const dated = (pdf: string) =>
  Buffer.from(datePdf(Buffer.from(pdf, 'latin1'), '2026-11-21T10:00:00.500Z')).toString('latin1')

test('sets both dates, in UTC, and keeps every other byte', () => {
  const pdf =
    "\u00ff<</CreationDate (D:20301231235959+03'00')\n/ModDate (D:20301231235959-05'30')>>\u0000(D:1)"
  expect(dated(pdf)).toBe(
    "\u00ff<</CreationDate (D:20261121100000+00'00')\n/ModDate (D:20261121100000+00'00')>>\u0000(D:1)",
  )
})
