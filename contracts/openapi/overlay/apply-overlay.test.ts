import { expect, test } from 'vitest'
import { applyOverlay } from './apply-overlay.js'

const document = {
  paths: { '/orders': { post: { summary: 'Take an order.', tags: ['pos'] } } },
  components: { schemas: { Order: { properties: { note: { type: 'string', description: 'A note.' } } } } },
}

function overlayOf(target: string, update: unknown) {
  return { overlay: '1.0.0', info: { title: 'Turkish', version: '1.0.0' }, actions: [{ target, update }] }
}

test('texts are replaced where the path leads, and the rest stays', () => {
  const turkish = applyOverlay(
    document,
    overlayOf('$.components.schemas.Order.properties', { note: { description: 'Sipariş notu.' } }),
  )

  expect(turkish.components.schemas.Order.properties.note).toEqual({
    type: 'string',
    description: 'Sipariş notu.',
  })
  expect(turkish.paths).toEqual(document.paths)
  expect(document.components.schemas.Order.properties.note.description).toBe('A note.')
})

test('a path that leads nowhere is an error', () => {
  expect(() => applyOverlay(document, overlayOf("$.paths['/order'].post", { summary: 'Alır.' }))).toThrow(
    `expected $.paths['/order'].post to lead somewhere`,
  )
})

test('what is removed is gone, of an object and of a list', () => {
  const removing = (target: string) => ({
    ...overlayOf(target, undefined),
    actions: [{ target, remove: true }],
  })

  const withoutOrders = applyOverlay(document, removing("$.paths['/orders'].post"))
  expect(withoutOrders.paths).toEqual({ '/orders': {} })
  const withoutTag = applyOverlay(document, removing("$.paths['/orders'].post.tags[0]"))
  expect(withoutTag.paths['/orders'].post.tags).toEqual([])
})
