import { requestBytes } from './attempts/attempt.js'
import { host, lines, sound, type Build } from './raw-request.js'

/** Requests that begin, end or follow each other as they should not. */
export const brokenFraming: Readonly<Record<string, Build>> = {
  'random bytes': (_target, random) => ({ chunks: [random.bytes(1 + random.below(2000))] }),
  'a request with bytes spoilt': (target, random) => {
    const bytes = sound(target)
    for (let count = 1 + random.below(5); count > 0; count -= 1)
      bytes[random.below(bytes.length)] = random.below(256)
    return { chunks: [bytes] }
  },
  'a request that breaks off': (target, random) => {
    const bytes = sound(target, '{"a":1}')
    return { chunks: [bytes.subarray(0, random.below(bytes.length))], halfClose: random.chance(0.5) }
  },
  'a request in single bytes': (target) => ({
    chunks: [...sound(target)].map((byte) => Buffer.of(byte)),
    answers: 1,
  }),
  pipelined: (target, random) => {
    const count = 2 + random.below(20)
    return { chunks: [Buffer.concat(Array.from({ length: count }, () => sound(target)))], answers: count }
  },
  'half closed': (target) => ({ chunks: [sound(target)], halfClose: true, answers: 1 }),
  'headers that are too long': (target) => ({
    chunks: [requestBytes('POST', target, [host, ['X-Long', 'x'.repeat(20_000)]])],
    answers: 1,
  }),
  'headers that are too many': (target) => ({
    chunks: [
      requestBytes('POST', target, [
        host,
        ...Array.from({ length: 700 }, (_, at) => [`x-${at}`, '1'] as const),
      ]),
    ],
    answers: 1,
  }),
  'a header twice': (target, random) => ({
    chunks: [
      requestBytes('POST', target, [
        host,
        ...Array.from(
          { length: 2 },
          () =>
            [random.pick(['X-Api-Key', 'Content-Type', 'Authorization', 'Prefer', 'Cookie']), 'a'] as const,
        ),
      ]),
    ],
    answers: 1,
  }),
  'two lengths': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Content-Length: 2', 'Content-Length: 3', '', '{}')],
  }),
  'a length and chunks': (target) => ({
    chunks: [
      lines(
        `POST ${target} HTTP/1.1`,
        'Host: a',
        'Content-Length: 2',
        'Transfer-Encoding: chunked',
        '',
        '0',
        '',
        '',
      ),
    ],
  }),
  'a length that is none': (target, random) => ({
    chunks: [
      lines(
        `POST ${target} HTTP/1.1`,
        'Host: a',
        `Content-Length: ${random.pick(['-1', '1e3', '0x10', '99999999999999999999', ' '])}`,
        '',
        '{}',
      ),
    ],
  }),
  'chunks that are none': (target, random) => ({
    chunks: [
      lines(
        `POST ${target} HTTP/1.1`,
        'Host: a',
        'Transfer-Encoding: chunked',
        '',
        random.pick(['zz', '-1', 'ffffffffffffffffff', '5;x=y', '2\n{}']),
        '{}',
        '0',
        '',
        '',
      ),
    ],
  }),
  'chunks with a trailer': (target) => ({
    chunks: [
      lines(
        `POST ${target} HTTP/1.1`,
        'Host: a',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
        '',
        '2',
        '{}',
        '0',
        'X-Trailer: 1',
        '',
        '',
      ),
    ],
    answers: 1,
  }),
  'a transfer coding that nobody knows': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Transfer-Encoding: cow, chunked', '', '0', '', '')],
  }),
}
