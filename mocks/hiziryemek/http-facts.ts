import type { HttpFacts } from '../defects/http-defects.js'
import { hiziryemekError } from './hiziryemek-errors.js'

/** What is alike on both surfaces. */
export const httpFacts = {
  accepted: { status: 200, body: { success: true, message: 'İşlem tamam' } },
  brokenServer: hiziryemekError(500),
  unknownField: hiziryemekError(400),
  headers: ['x-secret-key'],
} satisfies Partial<HttpFacts>
