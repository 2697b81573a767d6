/**
 * Refuses at once what is no middleware of Node's own objects: Koa's and Hono's contexts, a Fetch request, Fastify's
 * wrappers. Answered half, they would fail with a sentence about a method that nobody called.
 */
export function requireNodeRequest(request: unknown, response: unknown, next: unknown): void {
  if (can(request, 'pipe') && can(response, 'writeHead') && typeof next === 'function') return
  throw new TypeError(
    `answering through uyumMiddleware(): expected (request, response, next) with the request and the response of node:http, got (${[request, response, next].map(describe).join(', ')}). Give it to express, Connect, @fastify/middie or node:http; in Koa through koa-connect.`,
  )
}

/** By shape and not by class: Jest gives a test classes of its own. */
function can(value: unknown, method: string): boolean {
  return typeof (value as Record<string, unknown> | null | undefined)?.[method] === 'function'
}

function describe(value: unknown): string {
  const name = (value as { constructor?: { name?: string } } | null | undefined)?.constructor?.name
  return name ?? String(value)
}
