import { parsedJson } from './parsed-json.js'
import type { RecordedCall } from './recorded-call.js'

interface PostmanItem {
  name?: string
  item?: PostmanItem[]
  request?: {
    method?: string
    url?: string | { raw?: string; path?: (string | { value?: string })[]; query?: { key?: string | null }[] }
    header?: { key: string; value: string }[] | string
    body?: { mode?: string; raw?: string; options?: { raw?: { language?: string } } }
    auth?: PostmanAuth
  }
  response?: { code?: number; body?: string }[]
}

interface PostmanAuth {
  type?: string
  apikey?: { key: string; value: string }[]
}

/** What people call the collection. */
export function nameOfCollection(collection: unknown): string | undefined {
  const { info } = collection as { info?: { name?: unknown } }
  return typeof info?.name === 'string' && info.name.trim() !== '' ? info.name : undefined
}

/** The requests of a Postman collection (v2), with the answers that are saved beside them. */
export function readPostmanCalls(collection: unknown): RecordedCall[] {
  const { item = [], auth } = collection as { item?: PostmanItem[]; auth?: PostmanAuth }
  return item.flatMap((one) => callsOf(one, auth))
}

function callsOf(
  { name, item, request, response = [] }: PostmanItem,
  auth: PostmanAuth | undefined,
): RecordedCall[] {
  if (item) return item.flatMap((one) => callsOf(one, auth))
  if (!request) return []
  const { method = 'GET', url = '', header = [], body } = request
  const json = body?.mode === 'raw' ? parsedJson(withoutVariables(body.raw)) : undefined
  const other = json === undefined ? mediaTypeOf(body) : undefined
  const listed = Array.isArray(header) ? header : []
  return [
    {
      method: method.toUpperCase(),
      path: pathOf(url),
      query: typeof url === 'string' ? [] : (url.query ?? []).flatMap(({ key }) => key ?? []),
      headers: {
        ...authHeaders(request.auth ?? auth),
        ...Object.fromEntries(listed.map(({ key, value }) => [key.toLowerCase(), value])),
      },
      ...(name !== undefined && { name }),
      ...(json !== undefined && { body: json }),
      ...(other !== undefined && { otherBody: other }),
      answers: response.flatMap(({ code, body: text }) => {
        const answered = parsedJson(text)
        return code === undefined ? [] : [{ status: code, ...(answered !== undefined && { body: answered }) }]
      }),
    },
  ]
}

const mediaTypes: Readonly<Record<string, string>> = {
  formdata: 'multipart/form-data',
  urlencoded: 'application/x-www-form-urlencoded',
  file: 'application/octet-stream',
  graphql: 'application/graphql',
  xml: 'application/xml',
}

/** Of a body that is no JSON. */
function mediaTypeOf(body: NonNullable<PostmanItem['request']>['body']): string | undefined {
  const { mode = '', raw = '', options } = body ?? {}
  if (mode !== 'raw') return mediaTypes[mode]
  const isXml = options?.raw?.language === 'xml' || raw.trimStart().startsWith('<')
  return raw.trim() === '' ? undefined : isXml ? mediaTypes['xml'] : 'text/plain'
}

function authHeaders(auth: PostmanAuth | undefined): Record<string, string> {
  if (auth?.type === 'bearer' || auth?.type === 'oauth2') return { authorization: 'Bearer token' }
  if (auth?.type === 'basic') return { authorization: 'Basic dTpw' }
  const key = auth?.apikey?.find((entry) => entry.key === 'key')?.value
  return key === undefined ? {} : { [key.toLowerCase()]: 'key' }
}

/** A variable outside of a text is no JSON: any number stands for it. */
function withoutVariables(text: string | undefined): string | undefined {
  return text?.replaceAll(/(:\s*)\{\{[^{}]*\}\}(\s*[,}\]])/g, '$10$2')
}

/** `{{orderId}}` and `:orderId` are parameters; what stands before the path is the host. */
function pathOf(url: NonNullable<PostmanItem['request']>['url']): string {
  const raw = typeof url === 'string' ? url : (url?.raw ?? '')
  const listed =
    typeof url === 'object' && url.path
      ? url.path.map((part) => (typeof part === 'string' ? part : (part.value ?? '')))
      : undefined
  const [plain = ''] = raw.split(/[?#]/)
  const parts =
    listed ??
    plain
      .replace(/^\{\{[^{}]*\}\}/, '')
      .replace(/^https?:\/\/[^/]*/, '')
      .split('/')
      .filter(Boolean)
  return `/${parts.map((part) => part.replace(/^\{\{([^{}]*)\}\}$/, '{$1}').replace(/^:(\w+)$/, '{$1}')).join('/')}`
}
