import { createServer } from 'node:http'

// The measure of all: what a server costs that reads a body, forgets it and answers a constant.

const body = JSON.stringify({ status: 'accepted', orderId: 'order_123456' })
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }

createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(202, headers).end(body))
}).listen(Number(process.argv[2]), '127.0.0.1')
