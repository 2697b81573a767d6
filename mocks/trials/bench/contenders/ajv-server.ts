import { createServer } from 'node:http'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { contract } from '../../../../contracts/muditakurye/contract.js'
import { orderPath } from '../load/sample-order.js'

// The least that an honest mock of this call does: it reads the JSON, holds it to the contract's schema, and answers
// with the id. It looks at no credential, stores nothing, and forgets what it was sent.

interface WithSchema {
  requestBody: { content: { 'application/json': { schema: object } } }
}
const { post } = contract.document.paths![orderPath] as unknown as { post: WithSchema }
const validate = formats.default(new Ajv({ strict: false })).compile({
  ...post.requestBody.content['application/json'].schema,
  components: contract.document.components,
})

createServer((request, response) => {
  const chunks: Buffer[] = []
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      const order = JSON.parse(Buffer.concat(chunks).toString()) as { orderId: string }
      const isSound = validate(order)
      const body = JSON.stringify(isSound ? { status: 'accepted', orderId: order.orderId } : {})
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      response.writeHead(isSound ? 202 : 400, headers).end(body)
    })
}).listen(Number(process.argv[2]), '127.0.0.1')
