/** In somebody else's programs: an order for MuditaKurye, as `fetch` takes it. */
export const orderSource = `
const orderOf = (customerName) => ({
  method: 'POST',
  headers: { 'x-api-key': 'yk_test_key', 'content-type': 'application/json' },
  body: JSON.stringify({
    orderId: 'order_1',
    restaurantId: 'rest_test0000001',
    customerName,
    deliveryAddress: 'Ankara',
  }),
})
`
