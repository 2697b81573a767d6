import { isUtf8 } from 'node:buffer'
import type { httpSanity } from '../../contracts/families/http-sanity.js'
import { markedJson } from '../defects/http-defects.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { jsonOf, membersOf } from './altered-call.js'
import { onAnswer, withMembers } from './altered-answer.js'
import { kuzeyError } from './kuzey-errors.js'

type Shared = Exclude<
  keyof typeof httpSanity,
  'answers-are-json' | 'json-is-utf-8' | 'header-names-in-any-case'
>

/** Violations of plain HTTP and JSON that are the same on both surfaces; `fields` are the body's documented ones. */
export function httpDefects(fields: readonly string[]): Record<Shared, Defect<unknown>> {
  return {
    // What goes beyond is left alone: whether a huge body is survived is another requirement's.
    'every-request-answered': onAnswer(
      (_answer, { rawBody }) => rawBody.length > 65_536 && rawBody.length < 1_048_576,
      (answer) => ({ ...answer, wire: 'hang' }),
    ),
    'bad-input-is-not-a-server-error': onAnswer(
      (_answer, { rawBody }) => !isUtf8(rawBody),
      () => kuzeyError(500, 'Beklenmeyen hata'),
    ),
    'json-is-labelled-as-json': onAnswer(
      () => true,
      (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' } }),
    ),
    'json-without-byte-order-mark': markedJson,
    'wrong-method-is-refused': onAnswer(
      (_answer, { method }) => method === 'GET',
      () => ({ status: 200, body: { success: true } }),
    ),
    'nothing-internal-leaks': onAnswer(
      ({ status }, call) => status === 400 && jsonOf(call) === undefined,
      (answer) =>
        withMembers(answer, {
          stack: 'SyntaxError: Unexpected end of JSON input\n    at parse (/srv/api/body-parser.js:92:19)',
        }),
    ),
    'unknown-fields-tolerated': onAnswer(
      (_answer, call) => Object.keys(membersOf(call)).some((name) => !fields.includes(name)),
      () => kuzeyError(400, 'Bilinmeyen alan'),
    ),
    'hostile-json-survived': onAnswer(
      (_answer, { rawBody }) => rawBody.includes('['.repeat(500)),
      () => kuzeyError(500, 'Maximum call stack size exceeded'),
    ),
  }
}
