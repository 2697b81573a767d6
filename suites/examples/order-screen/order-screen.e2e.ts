import { expect, test } from 'playwright/test'
import { MockClient } from 'uyum/client'
import { mockUrl, screenUrl } from './playwright.config.js'

const mock = new MockClient({ baseUrl: mockUrl })

test.beforeEach(async ({ page }) => {
  await mock.reset()
  await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: `${screenUrl}/muditakurye` })
  await page.goto(screenUrl)
  await page.getByLabel('Müşteri').fill('Ayşe Yılmaz')
  await page.getByLabel('Adres').fill('Kızılay, Ankara')
})

test('an order is handed over and followed to the door', async ({ page }) => {
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText('Kurye çağrıldı.')
  const steps = page.getByRole('listitem')
  await expect(steps).toHaveCount(0)

  // The mock moves an order a step each half minute of its clock.
  await mock.advanceClock(60)
  await expect(steps).toHaveText(['Restoran onayladı', 'Kurye atandı'])
  await mock.advanceClock(120)
  await expect(steps.last()).toHaveText('Teslim edildi')
})

test('an order that the restaurant calls off is shown as such', async ({ page }) => {
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText('Kurye çağrıldı.')
  const [order] = await mock.listOrders('muditakurye/courier')
  await mock.advanceOrder('muditakurye/courier', order!.id, 'CANCELED')
  await expect(page.getByRole('listitem')).toHaveText(['İptal edildi'])
})

test('after a 429 the till is told to wait', async ({ page }) => {
  await mock.declareFault({
    id: 'busy',
    match: { surface: 'muditakurye/courier', operation: 'createOrder' },
    effect: { error: '429' },
  })
  await page.getByRole('button', { name: 'Kurye çağır' }).click()
  await expect(page.getByRole('status')).toHaveText(/Bir dakika sonra/)
  expect(await mock.deleteFault('busy')).toMatchObject({ fired: 1 })
})
