import type { Exchange } from '../http/exchange.js'

/**
 * What an answer's body says, without what it says to everybody otherwise: the address that was asked, which frameworks
 * repeat where they do not know it, times, and ids of requests.
 */
export function saidAtAPath(body: string, asked: string): string {
  const { href, pathname } = new URL(asked)
  const rest = body.replaceAll(href, '')
  // A slash alone is a part of every other path.
  const said =
    pathname === '/' ? rest.replaceAll(/(?<![\w/])\/(?![\w/])/g, '') : rest.replaceAll(pathname, '')
  return said.replaceAll(/[\w:.-]+/g, (word) => (/\d/.test(word) ? '0' : word))
}

/** Whether two addresses answer alike, but for what each says of itself. */
export function isSaidAlike(one: Exchange, other: Exchange): boolean {
  return said(one) === said(other)
}

function said({ request, response }: Exchange): string {
  return `${response.status} ${saidAtAPath(response.readableBody.toString(), request.url)}`
}
