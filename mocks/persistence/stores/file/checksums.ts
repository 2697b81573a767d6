import { crc32 } from 'node:zlib'

/**
 * What tells an entry that is whole. Of its world and key, too: one that lies under another's is as wrong. SQLite
 * finds broken structure by itself, and takes any content for right.
 */
export function entryChecksum(world: string, key: string | Buffer, text: string | Buffer): number {
  return crc32(text, crc32('\0', crc32(key, crc32(`${world}\0`))))
}

/** The same of a row whose values are few and plain. */
export function rowChecksum(...values: (string | number)[]): number {
  return crc32(JSON.stringify(values))
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A text that came as bytes: the driver aborts the process where it has to make one of what is no UTF-8. */
export function readText(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
