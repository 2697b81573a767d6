import { expect } from 'playwright/test'
import { test } from './order-screen-test.js'

test.beforeEach(async ({ page, screenUrl, uyum }) => {
  await uyum.setDeliveryTarget('muditakurye/pos', { baseUrl: `${screenUrl}/muditakurye` })
  await page.goto(screenUrl)
  await page.getByLabel('Müşteri').fill('Ayşe Yılmaz')
  await page.getByLabel('Adres').fill('Kızılay, Ankara')
})

test('an order is handed over and followed to the door', async ({ page, uyum }) => {
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText('Kurye çağrıldı.')
  const steps = page.getByRole('listitem')
  await expect(steps).toHaveCount(0)

  // The mock moves an order a step each half minute of its clock.
  await uyum.advanceClock(60)
  await expect(steps).toHaveText(['Restoran onayladı', 'Kurye atandı'])
  await uyum.advanceClock(120)
  await expect(steps.last()).toHaveText('Teslim edildi')
})

test('an order that the restaurant calls off is shown as such', async ({ page, uyum }) => {
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText('Kurye çağrıldı.')
  const [order] = await uyum.listOrders('muditakurye/courier')
  await uyum.advanceOrder('muditakurye/courier', order!.id, 'CANCELED')
  await expect(page.getByRole('listitem')).toHaveText(['İptal edildi'])
})

test('after a 429 the till is told to wait', async ({ page, uyum }) => {
  await uyum.declareFault({
    id: 'busy',
    match: { surface: 'muditakurye/courier', operation: 'createOrder' },
    effect: { error: '429' },
  })
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText(/Bir dakika sonra/)
  expect(await uyum.deleteFault('busy')).toMatchObject({ fired: 1 })
})
