import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sendOrder } from '../../../mocks/client/tested/sample-order-call.js'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { sharedChromium } from '../../../reports/chromium/tested/shared-chromium.js'

const token = 'team-secret'

let browser: Awaited<ReturnType<typeof sharedChromium>>
let server: MockServer
let others: Server[] = []
beforeAll(async () => {
  browser = await sharedChromium()
  server = await startMockServer(await mockOptions({ port: 0, host: '0.0.0.0', token }))
  await sendOrder(new MockClient({ ...server, sandbox: 'shown' }), 'order_a')
})
afterEach(async () => {
  for (const other of others) other.close()
  others = []
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(() => Promise.all([browser.close(), server.close()]))

async function listening(other: Server): Promise<string> {
  others.push(other.listen(0, '127.0.0.1'))
  await once(other, 'listening')
  return `127.0.0.1:${(other.address() as AddressInfo).port}`
}

async function pageOf() {
  const context = await browser.newContext({ locale: 'en-GB' })
  return context.newPage()
}

/** A page of another site, whose only link leads to that URL. */
function linkingTo(url: string): Promise<string> {
  return listening(
    createServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<a href="${url}">mock</a>`),
    ),
  )
}

test('a shared mock asks for its token, and who has another one stays outside', async () => {
  const page = await pageOf()
  const asked: string[] = []
  page.on('response', (response) => response.ok() && asked.push(new URL(response.url()).pathname))
  expect((await page.goto(`${server.baseUrl}/@shown/_uyum/`))?.status()).toBe(401)
  const field = page.getByLabel('Token')
  await field.fill('another')
  await field.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(asked.map((path) => path.replace(/^.*\//, ''))).toEqual(['desk.css', 'desk.js'])
  await field.fill(token)
  await field.press('Enter')
  await page.getByText('/muditakurye/courier/webhook/third-party/order').waitFor()
  await page.reload()
  await page.getByText('/muditakurye/courier/webhook/third-party/order').waitFor()
  await page.getByRole('button', { name: 'Log out' }).click()
  await field.waitFor()
})

test('a link on another site opens it', async () => {
  const local = await startMockServer(await mockOptions({ port: 0 }))
  const page = await pageOf()
  await page.goto(`http://${(await linkingTo(`${local.baseUrl}/_uyum/`)).replace('127.0.0.1', 'localhost')}`)
  const [opened] = await Promise.all([
    page.waitForResponse(`${local.baseUrl}/_uyum/`),
    page.getByRole('link').click(),
  ])
  expect(opened.request().headers()).not.toHaveProperty('authorization')
  expect(await opened.request().headerValue('sec-fetch-site')).toBe('cross-site')
  expect(opened.status()).toBe(200)
  await page.getByRole('navigation').waitFor()
  await local.close()
})

test('no frame of another site shows it', async () => {
  const local = await startMockServer(await mockOptions({ port: 0 }))
  const site = await listening(
    createServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<iframe src="${local.baseUrl}/_uyum/"></iframe>`),
    ),
  )
  const page = await pageOf()
  const [framed] = await Promise.all([
    page.waitForResponse(`${local.baseUrl}/_uyum/`),
    page.goto(`http://${site.replace('127.0.0.1', 'localhost')}`),
  ])
  expect(framed.status()).toBe(403)
  await local.close()
})

test('behind a path prefix its links stay behind it', async () => {
  const { port } = new URL(server.baseUrl)
  const proxy = await listening(
    createServer(({ url = '', headers }, response) => {
      if (!url.startsWith('/mock/')) return void response.writeHead(404).end()
      request({ port, path: url.slice('/mock'.length), headers }, (answer) => {
        // As they came: the challenges of a log-in stand on a line each.
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
        answer.pipe(response)
      }).end()
    }),
  )
  const page = await pageOf()
  await page.goto(`http://${proxy}/mock/@shown/_uyum`)
  expect(page.url()).toBe(`http://${proxy}/mock/@shown/_uyum/`)
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByText('/muditakurye/courier/webhook/third-party/order').click()
  await page.getByRole('heading', { name: '/muditakurye/courier/webhook' }).waitFor()
  const [opened] = await Promise.all([
    page.waitForResponse(`http://${proxy}/mock/_uyum/`),
    page.getByLabel('Sandbox').selectOption('main sandbox'),
  ])
  expect(opened.status()).toBe(401)
  // The token of the tab is that of the whole server.
  await page.getByText('Nothing went over the wire yet').waitFor()
})
