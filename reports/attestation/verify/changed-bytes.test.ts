import { describe, expect, test } from 'vitest'
import { sampleAttestation } from '../../samples/attestation.js'
import type { SignedFileName } from '../sign/signed-file-names.js'
import { verify } from './verify.js'

const { key, files, attestation } = sampleAttestation()
const { keyId } = key.signer

describe('a changed byte is found', () => {
  test.each([0x01, 0x20, 0x80])('in attestation.json, whichever it is (bits %i)', (mask) => {
    for (let at = 0; at < attestation.length; at += 1) {
      const { conclusion } = verify({
        attestation: flipped(attestation, at, mask),
        files,
        expectedKeyId: keyId,
      })
      expect(conclusion, `byte ${at}`).toBe('refused')
    }
  })

  test.each<SignedFileName>(['results.json', 'index.html'])('in %s, from its first to its last', (name) => {
    const bytes = files.get(name)!
    const step = Math.ceil(bytes.length / 400)
    const places = [...Array(400).keys()].map((place) => Math.min(place * step, bytes.length - 1))
    for (const at of places) {
      const changed = new Map(files).set(name, flipped(bytes, at, 1 << (at % 8)))
      const { problems, unchanged } = verify({ attestation, files: changed, expectedKeyId: keyId })
      expect(problems, `byte ${at}`).toMatchObject([{ kind: 'changed', name }])
      expect(unchanged).not.toContain(name)
    }
  })

  test.each<[string, change: (bytes: Buffer) => Buffer]>([
    ['one less', (bytes) => bytes.subarray(0, -1)],
    ['one more', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['none left', () => Buffer.alloc(0)],
  ])('where there is %s', (_, change) => {
    expect(verify({ attestation: change(attestation), files }).conclusion).toBe('refused')
    for (const [name, bytes] of files) {
      const changed = new Map(files).set(name, change(Buffer.from(bytes)))
      expect(verify({ attestation, files: changed }).problems).toMatchObject([{ kind: 'changed', name }])
    }
  })
})

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at]! ^= mask
  return copy
}
