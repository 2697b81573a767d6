import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignProject } from './foreign-project.js'
import { orderSource } from './order-source.js'

const program = `
import { createServer } from 'node:http'
import { setupServer } from 'msw/node'
import { MockClient } from 'uyum/client'
import { uyumMiddleware } from 'uyum/express'
import { handlers } from 'uyum/msw'
${orderSource}
const order = orderOf('Ayşe')

async function main() {
  const path = '/webhook/third-party/order'
  const intercepted = setupServer(...handlers())
  intercepted.listen({ onUnhandledRequest: 'error' })
  const first = await fetch('https://api.muditakurye.com.tr' + path, order)
  intercepted.close()
  const server = createServer(uyumMiddleware()).listen(0)
  const client = new MockClient({ baseUrl: 'http://127.0.0.1:' + server.address().port })
  const second = await fetch(client.urlOf('muditakurye/courier') + path, order)
  console.log(JSON.stringify([first.status, second.status]))
  process.exit()
}
main()
`

let project: ForeignProject

beforeAll(async () => {
  project = await ForeignProject.create(['msw@2.15.0'])
  project.write({ 'program.mjs': program })
})
afterAll(() => project.close())

test.each([
  ['cjs', 'bundle.cjs'],
  ['esm', 'bundle.mjs'],
])('a bundle of esbuild in the format %s answers', async (format, file) => {
  const options = ['--bundle', '--platform=node', `--format=${format}`, `--outfile=${file}`]
  const bundled = await project.tool('esbuild', ['program.mjs', ...options, '--log-level=error'])
  expect(bundled).toEqual({ status: 0, output: '' })
  expect(await project.run(process.execPath, [file])).toEqual({ status: 0, output: '[202,202]\n' })
})
