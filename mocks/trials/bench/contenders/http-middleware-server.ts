import { createMiddleware } from '@mswjs/http-middleware'
import express from 'express'
import { http, HttpResponse } from 'msw'
import { orderPath } from '../load/sample-order.js'

// The same call by the library that puts MSW handlers behind express: what a mock costs that is built on it.

interface Order {
  orderId?: string
}

const handler = http.post<never, Order>(orderPath, async ({ request }) => {
  if (request.headers.get('x-api-key') !== 'yk_test_key') return HttpResponse.json({}, { status: 401 })
  const { orderId } = await request.json()
  return orderId === undefined
    ? HttpResponse.json({}, { status: 400 })
    : HttpResponse.json({ status: 'accepted', orderId }, { status: 202 })
})

// The cast: msw's declarations for import and require differ.
express()
  .use(createMiddleware(handler as never))
  .listen(Number(process.argv[2]), '127.0.0.1')
