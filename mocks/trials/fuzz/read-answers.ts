/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number
  /** By lower-case name. */
  headers: ReadonlyMap<string, string>
  body: Buffer
}

/** The whole answers at the beginning of what came, and what is left; `broken` where it is no HTTP. */
export interface ReadAnswers {
  answers: RawAnswer[]
  rest: Buffer
  broken: boolean
}

export function readAnswers(bytes: Buffer): ReadAnswers {
  const answers: RawAnswer[] = []
  let rest = bytes
  for (;;) {
    const headEnd = rest.indexOf('\r\n\r\n')
    const isHttp = rest.length < 9 || /^HTTP\/1\.[01] /.test(rest.toString('latin1', 0, 9))
    if (!isHttp) return { answers, rest, broken: true }
    if (headEnd < 0) return { answers, rest, broken: false }
    const [line = '', ...lines] = rest.toString('latin1', 0, headEnd).split('\r\n')
    const status = Number(line.slice(9, 12))
    const headers = new Map(lines.map((text) => splitHeader(text)))
    const end = status < 200 ? headEnd + 4 : endOfBody(rest, headEnd + 4, headers)
    if (end === undefined) return { answers, rest, broken: false }
    if (status >= 200) answers.push({ status, headers, body: rest.subarray(headEnd + 4, end) })
    rest = rest.subarray(end)
  }
}

function splitHeader(text: string): [string, string] {
  const colon = text.indexOf(':')
  return [text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim()]
}

function endOfBody(bytes: Buffer, from: number, headers: ReadonlyMap<string, string>): number | undefined {
  if (headers.get('transfer-encoding') === 'chunked') {
    const end = bytes.indexOf('0\r\n\r\n', from)
    return end < 0 ? undefined : end + 5
  }
  const end = from + Number(headers.get('content-length') ?? 0)
  return end > bytes.length ? undefined : end
}
