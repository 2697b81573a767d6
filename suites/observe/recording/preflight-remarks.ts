import type { Remark } from '../observe-client.js'
import type { Recording } from './recording.js'
import { isPreflight } from './traffic-of-the-medium.js'

/** Where a browser asked whether its page may call, and the page then did not: it was not allowed to. */
export function preflightRemarks(all: readonly Recording[], called: readonly Recording[]): Remark[] {
  const count = all.flatMap(({ calls }) => calls.filter(isPreflight)).length
  if (count === 0 || called.some(({ calls }) => calls.length > 0)) return []
  return [
    {
      isNotable: true,
      text: {
        en: 'a browser asked whether a page may call (CORS preflight), and no call followed: allow it with --cors',
        tr: 'tarayıcı bir sayfanın çağrı yapıp yapamayacağını sordu (CORS ön isteği), ardından çağrı gelmedi: --cors ile izin verin',
      },
    },
  ]
}
