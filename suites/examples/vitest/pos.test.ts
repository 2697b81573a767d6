import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { conformance } from 'uyum/vitest'
import { afterAll, beforeAll } from 'vitest'
import { startPos } from '../pos.js'

// Every check of the surface is a test here, beside those that you write yourself.
let pos: Server

beforeAll(async () => {
  pos = await startPos(0)
})
afterAll(() => pos.close())

const url = (): string => `http://127.0.0.1:${(pos.address() as AddressInfo).port}`

conformance({
  surface: 'hiziryemek/pos',
  baseUrl: url,
  readBack: () => `${url()}/read-back`,
  credentials: { secretKey: 'hy_test_secret' },
  allow: { hugeBodies: true },
})
