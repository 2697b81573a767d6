import type { SampleCall } from './sample-call.js'

/** A client in about ten lines, in each language that partners' integrators write most. Its body is in a file. */
export interface ClientCode {
  language: 'ts' | 'python' | 'php'
  title: string
  text: string
}

/** Nothing where a body is signed otherwise than by its bytes alone: that takes more than ten lines. */
export function clientCode(call: SampleCall): ClientCode[] {
  if (call.signing && (call.signing.as !== 'hmac-sha256-hex' || call.signing.of || call.signing.written))
    return []
  return [
    { language: 'ts', title: 'TypeScript', text: typescript(call) },
    { language: 'python', title: 'Python', text: python(call) },
    { language: 'php', title: 'PHP', text: php(call) },
  ]
}

const fileOf = ({ operation }: SampleCall): string => `${operation.id}.json`

/** The mock's address of the surface, in whose place `uyum observe` gives another, and what stands behind it. */
function addressOf({ url, baseUrl }: SampleCall): { baseUrl: string; path: string } {
  return { baseUrl, path: url.slice(baseUrl.length) }
}

/** Headers as they are, but for the signature, which the code itself makes. */
function plainHeaders({ headers, signing }: SampleCall): [string, string][] {
  return Object.entries(headers).filter(([name]) => name !== signing?.signs)
}

function typescript(call: SampleCall): string {
  const { method, body, signing } = call
  const { baseUrl, path } = addressOf(call)
  const hasBody = body.length > 0
  return [
    ...(signing ? ["import { createHmac } from 'node:crypto'"] : []),
    ...(hasBody
      ? ["import { readFileSync } from 'node:fs'", '', `const body = readFileSync('${fileOf(call)}')`]
      : []),
    `const base = process.env.UYUM_BASE_URL ?? '${baseUrl}'`,
    `const response = await fetch(\`\${base}${path}\`, {`,
    `  method: '${method}',`,
    '  headers: {',
    ...plainHeaders(call).map(([name, value]) => `    '${name}': '${value}',`),
    ...(signing
      ? [`    '${signing.signs}': createHmac('sha256', '${signing.secret}').update(body).digest('hex'),`]
      : []),
    '  },',
    ...(hasBody ? ['  body,'] : []),
    '})',
    'console.log(response.status, await response.text())',
  ].join('\n')
}

function python(call: SampleCall): string {
  const { method, body, signing } = call
  const { baseUrl, path } = addressOf(call)
  const hasBody = body.length > 0
  return [
    ...(signing ? ['import hashlib', 'import hmac'] : []),
    'import os',
    'import urllib.request',
    '',
    `base = os.environ.get("UYUM_BASE_URL", "${baseUrl}")`,
    ...(hasBody ? [`body = open("${fileOf(call)}", "rb").read()`] : []),
    'headers = {',
    ...plainHeaders(call).map(([name, value]) => `    "${name}": "${value}",`),
    ...(signing
      ? [`    "${signing.signs}": hmac.new(b"${signing.secret}", body, hashlib.sha256).hexdigest(),`]
      : []),
    '}',
    `call = urllib.request.Request(base + "${path}", ${hasBody ? 'body' : 'None'}, headers, method="${method}")`,
    'with urllib.request.urlopen(call) as response:',
    '    print(response.status, response.read().decode())',
  ].join('\n')
}

function php(call: SampleCall): string {
  const { method, body, signing } = call
  const { baseUrl, path } = addressOf(call)
  const hasBody = body.length > 0
  return [
    '<?php',
    `$base = getenv('UYUM_BASE_URL') ?: '${baseUrl}';`,
    ...(hasBody ? [`$body = file_get_contents('${fileOf(call)}');`] : []),
    '$headers = [',
    ...plainHeaders(call).map(([name, value]) => `    '${name}: ${value}',`),
    ...(signing ? [`    '${signing.signs}: ' . hash_hmac('sha256', $body, '${signing.secret}'),`] : []),
    '];',
    '$context = stream_context_create([',
    `    'http' => ['method' => '${method}', 'header' => $headers, ${hasBody ? "'content' => $body, " : ''}'ignore_errors' => true],`,
    ']);',
    `$answer = fopen($base . '${path}', 'r', false, $context);`,
    "echo stream_get_meta_data($answer)['wrapper_data'][0], PHP_EOL, stream_get_contents($answer), PHP_EOL;",
  ].join('\n')
}
