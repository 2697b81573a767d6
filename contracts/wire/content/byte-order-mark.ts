const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** U+FEFF as UTF-8 has it stands before everything else. RFC 8259, 8.1: senders must not, readers may ignore it. */
export function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark)
}

/** The bytes behind a byte order mark; all of them where there is none. Nothing is copied. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return hasByteOrderMark(bytes) ? bytes.subarray(mark.length) : bytes
}
