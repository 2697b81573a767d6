import { lines, type Build } from './raw-request.js'

/** Requests with something in them that servers trip over. */
export const strangeRequests: Readonly<Record<string, Build>> = {
  'NUL in a header': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Host: a', 'X-A: a\u0000b', '', '')],
  }),
  'bytes beyond ASCII in a header': (target) => ({
    chunks: [
      lines(`POST ${target} HTTP/1.1`, 'Host: a', 'X-Api-Key: \u00ff\u0080', 'Content-Length: 0', '', ''),
    ],
    answers: 1,
  }),
  'a folded header': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Host: a', 'X-A: a', ' b', 'Content-Length: 0', '', '')],
  }),
  'bare line feeds': (target) => ({
    chunks: [Buffer.from(`POST ${target} HTTP/1.1\nHost: a\nContent-Length: 0\n\n`)],
  }),
  'a URL without end': (target) => ({
    chunks: [lines(`POST ${target}/${'a'.repeat(15_000)} HTTP/1.1`, 'Host: a', 'Content-Length: 0', '', '')],
    answers: 1,
  }),
  'a URL with bytes that URLs do not have': (target, random) => ({
    chunks: [
      lines(
        `POST ${target}/${random.pick(['\u0000', '\u00ff\u00fe', '%', '%zz', '\\..\\', '\t'])} HTTP/1.1`,
        'Host: a',
        'Content-Length: 0',
        '',
        '',
      ),
    ],
  }),
  'no Host': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Content-Length: 0', '', '')],
    answers: 1,
  }),
  'two Hosts': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Host: b', 'Content-Length: 0', '', '')],
  }),
  'HTTP/1.0': (target) => ({
    chunks: [lines(`POST ${target} HTTP/1.0`, 'Content-Length: 0', '', '')],
    answers: 1,
  }),
  'another HTTP': (target, random) => ({
    chunks: [
      lines(
        `POST ${target} ${random.pick(['HTTP/2.0', 'HTTP/9.9', 'HTCPCP/1.0', 'HTTP/1.1 HTTP/1.1'])}`,
        'Host: a',
        '',
        '',
      ),
    ],
  }),
  'the preface of HTTP/2': () => ({ chunks: [Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')] }),
  'a TLS hello': (_target, random) => ({
    chunks: [Buffer.concat([Buffer.from([0x16, 3, 1, 2, 0, 1, 0]), random.bytes(200)])],
  }),
  CONNECT: () => ({ chunks: [lines('CONNECT 127.0.0.1:1 HTTP/1.1', 'Host: a', '', '')] }),
  'an upgrade': (target, random) => ({
    chunks: [
      lines(
        `GET ${target} HTTP/1.1`,
        'Host: a',
        'Connection: Upgrade',
        `Upgrade: ${random.pick(['websocket', 'h2c', 'x'])}`,
        '',
        '',
      ),
    ],
  }),
  'a body that is waited for': (target) => ({
    chunks: [
      lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Expect: 100-continue', 'Content-Length: 2', '', '{}'),
    ],
    answers: 1,
  }),
  'an expectation that nobody meets': (target) => ({
    chunks: [
      lines(`POST ${target} HTTP/1.1`, 'Host: a', 'Expect: the unexpected', 'Content-Length: 0', '', ''),
    ],
    answers: 1,
  }),
  // Its answer tells the length of a body that does not come.
  HEAD: (target) => ({ chunks: [lines(`HEAD ${target} HTTP/1.1`, 'Host: a', '', '')] }),
  nothing: (_target, random) => ({ chunks: [], halfClose: random.chance(0.5) }),
}
