import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ForeignProject } from './foreign-project.js'

/** By name: how somebody's server begins, with the mocks at `/mocks` where it can be mounted, and one call of its own. */
const servers = {
  'express 4': `
    const app = require('express-4')()
    app.use('/mocks', uyumMiddleware())
    app.get('/mine', (request, response) => response.send('mine'))
    return app.listen(0)`,
  'express 5': `
    const app = require('express-5')()
    app.use('/mocks', uyumMiddleware())
    app.get('/mine', (request, response) => response.send('mine'))
    return app.listen(0)`,
  connect: `
    const app = require('connect')()
    app.use('/mocks', uyumMiddleware())
    app.use('/mine', (request, response) => response.end('mine'))
    return app.listen(0)`,
  'node:http': `
    const mocks = uyumMiddleware()
    return createServer((request, response) => {
      request.url = request.url.replace(/^\\/mocks/, '')
      mocks(request, response, () => response.end('mine'))
    }).listen(0)`,
  'fastify with middie': `
    const app = require('fastify')()
    await app.register(require('@fastify/middie'))
    app.use('/mocks', uyumMiddleware())
    app.get('/mine', async () => 'mine')
    await app.listen({ port: 0 })
    return app.server`,
  'nest on express': `
    require('reflect-metadata')
    const { NestFactory } = require('@nestjs/core')
    class Mine {}
    require('@nestjs/common').Module({})(Mine)
    const app = await NestFactory.create(Mine, { logger: false })
    app.use('/mocks', uyumMiddleware())
    app.use('/mine', (request, response) => response.end('mine'))
    await app.listen(0)
    return app.getHttpServer()`,
  'nest on fastify': `
    require('reflect-metadata')
    const { NestFactory } = require('@nestjs/core')
    const { FastifyAdapter } = require('@nestjs/platform-fastify')
    class Mine {}
    require('@nestjs/common').Module({})(Mine)
    const app = await NestFactory.create(Mine, new FastifyAdapter(), { logger: false })
    app.use('/mocks', uyumMiddleware())
    app.use('/mine', (request, response) => response.end('mine'))
    await app.listen(0)
    return app.getHttpServer()`,
}

const caller = `
const { createServer } = require('node:http')
const { once } = require('node:events')
const { bringAbout, createWorld, uyumMiddleware } = require('uyum/express')

async function main() {
  const server = await start()
  if (!server.listening) await once(server, 'listening')
  const baseUrl = 'http://127.0.0.1:' + server.address().port
  const courier = baseUrl + '/mocks/muditakurye/courier'
  const order = { orderId: 'order_1', restaurantId: 'rest_test0000001', customerName: 'Ayşe', deliveryAddress: 'Ankara' }
  const headers = { 'x-api-key': 'yk_test_key', 'content-type': 'application/json', connection: 'close' }
  const place = (body) => fetch(courier + '/webhook/third-party/order', { method: 'POST', headers, body })
  const answers = [
    await place(JSON.stringify(order)),
    await place(JSON.stringify({ ...order, customerName: 'Elif' })),
    await place('{'),
    await fetch(courier + '/webhook/third-party/health', { headers: { connection: 'close' } }),
    await fetch(courier + '/other', { headers: { connection: 'close' } }),
    await fetch(baseUrl + '/mine', { headers: { connection: 'close' } }),
  ]
  const last = await answers.at(-1).text()
  console.log(JSON.stringify([...answers.slice(0, -1).map(({ status }) => status), last]))
  process.exit()
}
main()
`

let project: ForeignProject

beforeAll(async () => {
  const nest = [
    '@nestjs/core@11',
    '@nestjs/common@11',
    '@nestjs/platform-express@11',
    '@nestjs/platform-fastify@11',
    'reflect-metadata',
    'rxjs',
  ]
  const express = ['express-4@npm:express@4', 'express-5@npm:express@5']
  project = await ForeignProject.create([...express, 'connect', 'fastify', '@fastify/middie', ...nest])
}, 600_000)
afterAll(() => project.close())

describe('the mocks answer in a server of', () => {
  test.each(Object.entries(servers))('%s', { timeout: 60_000 }, async (name, start) => {
    const file = `${name.replaceAll(/\W/g, '-')}.cjs`
    project.write({ [file]: `${caller}\nasync function start() {${start}\n}\n` })
    const { output } = await project.run(process.execPath, [file])
    expect(output).toBe('[202,409,400,200,404,"mine"]\n')
  })
})

test('an app that no msw is installed for needs none', async () => {
  const { output } = await project.run('npm', ['ls', 'msw', '--all', '--parseable'])
  expect(output).not.toContain('node_modules')
})
