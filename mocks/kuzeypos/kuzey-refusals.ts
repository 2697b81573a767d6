import type { MockSurface } from '../surfaces/mock-surface.js'
import { kuzeyError } from './kuzey-errors.js'

/** What the server itself refuses, in KuzeyPOS's shape; none of it is documented. */
export const kuzeyRefusals: MockSurface['refusals'] = {
  unknownPath: kuzeyError(404, 'Böyle bir adres yok'),
  wrongMethod: (allowed) => ({
    ...kuzeyError(405, `Bu adres yalnızca ${allowed.join(', ')} kabul eder`),
    headers: { allow: allowed.join(', ') },
  }),
  tooLarge: kuzeyError(413, 'İstek gövdesi çok büyük'),
  brokenServer: kuzeyError(500, 'Beklenmeyen hata'),
  unavailable: kuzeyError(503, 'Servis geçici olarak kullanılamıyor'),
}
