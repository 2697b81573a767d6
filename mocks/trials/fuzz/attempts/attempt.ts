/** Something that is sent to the mock, and what it must do then. */
export interface Attempt {
  /** What it is: the surface and operation, or what is wrong with the bytes. */
  name: string
  /** Written one after the other. */
  chunks: readonly Buffer[]
  /** Whether no more is said once all is written. */
  halfClose?: boolean
  /** How many answers must come; 0 where the bytes are no whole request, and the mock may wait for more. */
  answers: number
  /** Statuses of 500 and more that are asked for by name. */
  declared?: readonly number[]
  /** Whether its answer stays open. */
  isStream?: boolean
}

/** A request as bytes; its length is said unless the headers say something of it. */
export function requestBytes(
  method: string,
  target: string,
  headers: readonly (readonly [name: string, value: string])[],
  body: Buffer = Buffer.alloc(0),
): Buffer {
  const saysLength = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(saysLength ? [] : [`Content-Length: ${body.length}`]),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}
