/** A PDF as if it had been made at a moment of its record: of the two dates in it, nothing else depends on the clock. */
export function datePdf(pdf: Uint8Array, startedAt: string): Uint8Array {
  const digits = new Date(startedAt).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  // Latin-1 gives each byte one character, and each date keeps its length: the offsets within the file stand.
  const text = Buffer.from(pdf).toString('latin1')
  const dated = text.replaceAll(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'\)/g,
    `$1${digits}+00'00')`,
  )
  return Buffer.from(dated, 'latin1')
}
