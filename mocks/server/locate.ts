/** Where a request's URL points: which sandbox, and the path inside it. */
export interface Location {
  sandbox: string
  path: string
}

/** Splits off a leading `/@<sandbox>` and the query; the sandbox of an unsandboxed URL has no name. */
export function locate(url: string): Location {
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  if (!path.startsWith('/@')) return { sandbox: '', path }
  const end = path.indexOf('/', 2)
  return end < 0
    ? { sandbox: path.slice(2), path: '/' }
    : { sandbox: path.slice(2, end), path: path.slice(end) }
}
