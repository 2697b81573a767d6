import * as zlib from 'node:zlib'

/** Why the content codings of a body could not be undone. */
export interface ContentProblem {
  problem: 'unknown-coding' | 'broken-coding' | 'too-large'
  /** The coding that it stopped at, as the header names it. */
  coding: string
  /** What zlib said, or how many bytes are allowed. */
  detail: string
}

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer

/** RFC 9110, 8.4.1: `deflate` is the zlib format, but some send it raw, and every browser takes both. */
const inflate: Undo = (bytes, options) => {
  try {
    return zlib.inflateSync(bytes, options)
  } catch (error) {
    if (isTooLarge(error)) throw error
    return zlib.inflateRawSync(bytes, options)
  }
}

const codings: Readonly<Record<string, Undo | undefined>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: inflate,
  br: zlib.brotliDecompressSync,
  // Node has it since 22.15.
  zstd: (zlib as { zstdDecompressSync?: Undo }).zstdDecompressSync,
}

/** Of more in a row no sender makes use; curl stops there as well. */
const mostCodings = 5

/**
 * Undoes what `Content-Encoding` says was done to a body, the last coding first. Neither what comes out nor what
 * comes between is longer than `maxBytes`. Of an empty body nothing was coded.
 */
export function decodeContent(
  bytes: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): { bytes: Buffer } | ContentProblem {
  const applied = contentCodings(contentEncoding)
  if (bytes.length === 0 || applied.length === 0) return { bytes }
  if (applied.length > mostCodings) {
    const detail = `more than ${mostCodings} codings in a row`
    return { problem: 'unknown-coding', coding: applied.join(', ').slice(0, 60), detail }
  }
  let decoded = bytes
  for (const coding of applied.toReversed()) {
    const undone = undo(decoded, coding, maxBytes)
    if ('problem' in undone) return undone
    decoded = undone.bytes
  }
  return { bytes: decoded }
}

/** The codings that a header names, in the order in which they were applied, in small letters. */
export function contentCodings(contentEncoding = ''): string[] {
  return contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
}

function undo(bytes: Buffer, coding: string, maxBytes: number): { bytes: Buffer } | ContentProblem {
  const known = Object.hasOwn(codings, coding) ? codings[coding] : undefined
  if (!known) return { problem: 'unknown-coding', coding, detail: `Node ${process.version} does not know it` }
  try {
    return { bytes: known(bytes, { maxOutputLength: maxBytes }) }
  } catch (error) {
    return isTooLarge(error)
      ? { problem: 'too-large', coding, detail: String(maxBytes) }
      : { problem: 'broken-coding', coding, detail: (error as Error).message }
  }
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
}
