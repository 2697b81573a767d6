import { createHash } from 'node:crypto'
import type { Entry } from './har-of.js'

/** What recorders and sanitizers write in place of a value that was sent. */
const spellings: Readonly<Record<string, (value: string) => string>> = {
  '[REDACTED]': () => '[REDACTED]',
  '[redacted]': () => '[redacted]',
  REDACTED: () => 'REDACTED',
  '[Filtered]': () => '[Filtered]',
  FILTERED: () => 'FILTERED',
  '<hidden>': () => '<hidden>',
  '<string>': () => '<string>',
  '{{name}}': () => '{{apiKey}}',
  '${NAME}': () => '${API_KEY}',
  '(masked)': () => '(masked)',
  '%NAME%': () => '%API_KEY%',
  __REDACTED__: () => '__REDACTED__',
  '***': () => '***',
  '•••••': () => '•••••',
  xxxx: () => 'xxxx',
  'XXXX-XXXX': () => 'XXXX-XXXX',
  'ab****yz': (value) => `${value.slice(0, 2)}****${value.slice(-2)}`,
  'sk_…masked…': () => 'sk_…masked…',
  'abcd...wxyz': (value) => `${value.replace(/[\s.…]/g, '').slice(0, 4)}...${value.slice(-1)}`,
  'redacted:api-key': () => '[REDACTED:api-key]',
}

/** One of each kind, where the place alone is new. */
const some = Object.fromEntries(
  Object.entries(spellings).filter(([name]) => ['[REDACTED]', '***', 'ab****yz', '{{name}}'].includes(name)),
)

/** Of secrets also their digests. */
const digests: typeof spellings = {
  'sha256:…': (value) => `sha256:${digest(value)}`,
  'hex digits': digest,
  'MD5 in hex': (value) => createHash('md5').update(value).digest('hex'),
}

type Loss = (entry: Entry) => Entry
type Change = (value: unknown, name: string) => unknown

const secretNames = /^(authorization|cookie|x-api-key|x-api-secret|x-secret-key|x-muditakurye-signature)$/i
const secretMembers = ['ApiKey', 'ApiSecret', 'Password']

/** What a recording may lose of a call, by name: whatever it is, it accuses nobody. */
export const losses: Readonly<Record<string, Loss>> = {
  'no postData': request(({ postData: _lost, ...rest }) => rest),
  'no postData and no size': request(({ postData: _lost, bodySize: _size, ...rest }) => rest),
  'postData null': request((sent) => ({ ...sent, postData: null })),
  'postData {} of unknown size': request((sent) => ({ ...sent, postData: {}, bodySize: -1 })),
  'no text beside a mimeType': request((sent) => ({ ...sent, postData: { mimeType: 'application/json' } })),
  'an empty text': request((sent) => ({ ...sent, postData: { ...sent.postData, text: '', params: [] } })),
  'an empty text of unknown size': request((sent) => ({ ...sent, bodySize: -1, postData: { text: '' } })),
  'an empty text of size null': request((sent) => ({ ...sent, bodySize: null, postData: { text: '' } })),
  'text null': request((sent) => ({ ...sent, postData: { ...sent.postData, text: null } })),
  'the body in a file that is not there': request((sent) => ({
    ...sent,
    bodySize: 0,
    postData: { mimeType: 'application/json', text: '', _file: 'body.json' },
  })),
  'the body known by its digest': request((sent) => ({
    ...sent,
    bodySize: 0,
    postData: { text: '', _sha1: digest('body') },
  })),
  'half a body': request((sent) => ({
    ...sent,
    postData: { ...sent.postData, text: (sent.postData?.text ?? '').slice(0, (sent.bodySize ?? 0) / 2) },
  })),
  'a body that says it is replaced': request((sent) => ({ ...sent, postData: { text: '[REDACTED]' } })),
  'headers []': request((sent) => ({ ...sent, headers: [] })),
  'no headers': request(({ headers: _lost, ...rest }) => rest),
  'headers null': request((sent) => ({ ...sent, headers: null })),
  'headers [] and no mimeType': request((sent) => ({
    ...sent,
    headers: [],
    ...(sent.postData && { postData: { text: sent.postData.text ?? null } }),
  })),
  'pseudo headers alone': request((sent) => ({ ...sent, headers: [{ name: ':method', value: 'POST' }] })),
  'secret headers taken out': request((sent) => ({
    ...sent,
    headers: (sent.headers ?? []).filter(({ name }) => !secretNames.test(name)),
  })),
  'each secret header emptied': secretHeader(() => ''),
  'each secret header null': secretHeader(() => null),
  'all but the Content-Type taken out': request((sent) => ({
    ...sent,
    headers: (sent.headers ?? []).filter(({ name }) => name === 'content-type'),
  })),
  'secret members taken out': body((value, name) => (secretMembers.includes(name) ? undefined : value)),
  'status 0': (entry) => ({ ...entry, response: { status: 0 } }),
  'status null': (entry) => ({ ...entry, response: { status: null } }),
  'no response': ({ response: _lost, ...entry }) => entry,
  'response null': (entry) => ({ ...entry, response: null }),
  'no content': response(({ content: _lost, ...rest }) => rest),
  'content null': response((answer) => ({ ...answer, content: null })),
  'content without text': response((answer) => ({
    ...answer,
    content: { size: answer.content?.size ?? -1 },
  })),
  'content of unknown size': response((answer) => ({
    ...answer,
    bodySize: -1,
    content: { size: -1, text: '' },
  })),
  'half an answer': response((answer) => ({
    ...answer,
    content: {
      ...answer.content,
      text: (answer.content?.text ?? '').slice(0, (answer.content?.size ?? 0) / 2),
    },
  })),
  'no headers of the answer': response(({ headers: _lost, ...rest }) => rest),
  'no startedDateTime': ({ startedDateTime: _lost, ...entry }) => entry,
  'startedDateTime null, and no time': ({ time: _lost, ...entry }) => ({ ...entry, startedDateTime: null }),
  ...each(spellings, 'in each secret header', secretHeader),
  ...each(digests, 'in each secret header', secretHeader),
  ...each(some, 'after the scheme in each secret header', (replace) =>
    secretHeader((value) =>
      value.replace(/^(basic |bearer )?.*$/i, (_all, scheme = '') => `${scheme}${replace(value)}`),
    ),
  ),
  ...each(spellings, 'in each member', (replace) => body((value) => replace(String(value)))),
  ...each(some, 'in each text', (replace) =>
    body((value) => (typeof value === 'string' && value !== '' ? replace(value) : value)),
  ),
  ...each(some, 'in each number', (replace) =>
    body((value) => (typeof value === 'number' ? replace(String(value)) : value)),
  ),
  ...each(digests, 'in each secret member', (replace) =>
    body((value, name) => (secretMembers.includes(name) ? replace(String(value)) : value)),
  ),
  ...each(some, 'in each member of the answer', (replace) =>
    response((answer) => ({
      ...answer,
      content: { ...answer.content, text: changed(answer.content?.text, (value) => replace(String(value))) },
    })),
  ),
  'a bare word in place of each number': request((sent) => ({
    ...sent,
    postData: { text: (sent.postData?.text ?? '').replaceAll(/(?<=:)\d+(\.\d+)?(?=[,}])/g, '[REDACTED]') },
  })),
}

/** Taken out of one call and left in another, it is what a client did. */
export const takingOut: ReadonlySet<string> = new Set([
  'secret headers taken out',
  'secret members taken out',
  'each secret header emptied',
])

/** The members at every path of a body, each with something in its place: one loss a path. */
export function memberLosses(paths: readonly string[]): Record<string, Loss> {
  return Object.fromEntries(
    paths.map((name) => [`*** in ${name}`, body((value, member) => (member === name ? '***' : value))]),
  )
}

function request(lose: (sent: Entry['request']) => Entry['request']): Loss {
  return (entry) => ({ ...entry, request: lose(entry.request) })
}

function response(lose: (answer: NonNullable<Entry['response']>) => Entry['response']): Loss {
  return (entry) => (entry.response?.status ? { ...entry, response: lose(entry.response)! } : entry)
}

function secretHeader(replace: (value: string) => string | null): Loss {
  return request((sent) => ({
    ...sent,
    headers: (sent.headers ?? []).map(({ name, value }) =>
      secretNames.test(name) ? { name, value: replace(value ?? '') } : { name, value: value ?? null },
    ),
  }))
}

/** A sanitizer writes the body anew; some also its size. */
function body(change: Change): Loss {
  return request((sent) =>
    sent.postData
      ? { ...sent, postData: { ...sent.postData, text: changed(sent.postData.text, change) } }
      : sent,
  )
}

function changed(text: string | null | undefined, change: Change): string {
  try {
    return JSON.stringify(changedIn(JSON.parse(text ?? ''), '', change))
  } catch {
    return text ?? ''
  }
}

function changedIn(value: unknown, name: string, change: Change): unknown {
  if (Array.isArray(value)) return value.map((element) => changedIn(element, name, change))
  if (typeof value !== 'object' || value === null) return change(value, name)
  return Object.fromEntries(Object.entries(value).map(([key, found]) => [key, changedIn(found, key, change)]))
}

function each(
  all: typeof spellings,
  place: string,
  lossOf: (replace: (value: string) => string) => Loss,
): Record<string, Loss> {
  return Object.fromEntries(
    Object.entries(all).map(([name, replace]) => [`${name} ${place}`, lossOf(replace)]),
  )
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}
