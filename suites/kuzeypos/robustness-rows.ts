import type { FamilyRow } from '../families/family-row.js'
import { parallelRequests } from '../families/answers/answered-bodies.js'
import { brokenIsTheClientsError, hardBodies } from '../families/bodies/hard-bodies.js'
import { survives } from '../families/bodies/survived-bodies.js'
import { otherMethod } from '../families/other-methods.js'
import { nothingInternal } from '../families/answers/sane-answers.js'

const cutShort = '{"restaurantId": "507f1f77'

/** Bodies that are wrong altogether. */
const wrongBodies = {
  'cut-short': cutShort,
  'no-json-at-all': 'restaurantId=507f1f77bcf86cd799439011',
  empty: '',
  null: 'null',
  array: '[]',
}

/** Plain sanity of HTTP and JSON, asked of both surfaces alike. */
export const robustnessRows: readonly FamilyRow[] = [
  ...hardBodies.padded,
  ...parallelRequests,
  ...Object.entries(wrongBodies).map(([name, text]) =>
    survives({
      id: `http/wrong-body-${name}`,
      title: {
        en: `does not break on a body that is wrong altogether (${name})`,
        tr: `baştan sona hatalı gövdede çökmez, 5xx dönmez (${name})`,
      },
      body: () => Buffer.from(text),
    }),
  ),
  brokenIsTheClientsError(cutShort),
  hardBodies.invalidUtf8,
  hardBodies.unpairedSurrogate,
  hardBodies.numberBeyondDouble,
  otherMethod('GET', 'http/other-method', {
    en: 'refuses GET where it expects POST',
    tr: 'POST beklenen yerde GET isteğini reddeder',
  }),
  nothingInternal(
    () => Buffer.from('{"restaurantId": '),
    async (target, { body }) => ({ ...(await body(target, 'query')), restaurantId: { $where: '1' } }),
    async (target, { body, number = '' }) => ({ ...(await body(target, 'text')), [number]: 'bir' }),
  ),
  hardBodies.deep,
  hardBodies.doubledKey,
  hardBodies.prototypeKey,
  hardBodies.huge,
]
