import type { Operation } from '../../../contracts/openapi/operations.js'
import type { ClientCode } from './client-code.js'

/** What a server answers where it takes a call. */
interface Taken {
  path: string
  status: number
  /** JSON; empty where no body is documented. */
  body: string
}

/**
 * A server in about ten lines: it takes each call with the answer that the documents show, and is where one begins, not
 * where one ends. It reads no credential and refuses nothing.
 */
export function serverCode(operations: readonly Operation[]): ClientCode[] {
  const taken = operations.map(takenOf)
  return [
    { language: 'ts', title: 'TypeScript', text: typescript(taken) },
    { language: 'python', title: 'Python', text: python(taken) },
    { language: 'php', title: 'PHP', text: php(taken) },
  ]
}

function takenOf({ path, answers }: Operation): Taken {
  const [status = '200', answer] = [...answers].find(([known]) => /^2\d\d$/.test(known)) ?? []
  const [example] = answer?.examples.values() ?? []
  return { path, status: Number(status), body: example === undefined ? '' : JSON.stringify(example) }
}

function typescript(taken: readonly Taken[]): string {
  return [
    "import { createServer } from 'node:http'",
    '',
    'const answers = {',
    ...taken.map(({ path, status, body }) => `  '${path || '/'}': [${status}, ${single(body)}],`),
    '}',
    'createServer(async (request, response) => {',
    "  let body = ''",
    '  for await (const part of request) body += part',
    '  console.log(request.method, request.url, request.headers, body)',
    "  const [status, answer] = answers[request.url] ?? [404, '{}']",
    "  response.writeHead(status, { 'content-type': 'application/json' }).end(answer)",
    '}).listen(5001)',
  ].join('\n')
}

function python(taken: readonly Taken[]): string {
  return [
    'from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer',
    '',
    'answers = {',
    ...taken.map(({ path, status, body }) => `    "${path || '/'}": (${status}, ${single(body)}),`),
    '}',
    'class Surface(BaseHTTPRequestHandler):',
    '    def do_POST(self):',
    '        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))',
    '        print(self.path, self.headers, body.decode())',
    `        status, answer = answers.get(self.path, (404, '{}'))`,
    '        self.send_response(status)',
    '        self.send_header("Content-Type", "application/json")',
    '        self.end_headers()',
    '        self.wfile.write(answer.encode())',
    '    do_GET = do_POST',
    'ThreadingHTTPServer(("127.0.0.1", 5001), Surface).serve_forever()',
  ].join('\n')
}

/** For `php -S 127.0.0.1:5001 server.php`. */
function php(taken: readonly Taken[]): string {
  return [
    '<?php // php -S 127.0.0.1:5001 server.php',
    '$answers = [',
    ...taken.map(({ path, status, body }) => `    '${path || '/'}' => [${status}, ${single(body)}],`),
    '];',
    "error_log($_SERVER['REQUEST_URI'] . ' ' . file_get_contents('php://input'));",
    "[$status, $answer] = $answers[$_SERVER['REQUEST_URI']] ?? [404, '{}'];",
    'http_response_code($status);',
    "header('Content-Type: application/json');",
    'echo $answer;',
  ].join('\n')
}

/** A text in single quotes, which all three languages read alike. */
function single(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
}
