import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '../../../reports/chromium/tested/axe-violations.js'
import { sendOrder } from '../../../mocks/client/tested/sample-order-call.js'
import {
  startReceiver,
  type RecordingReceiver,
} from '../../../mocks/deliveries/attempts/recording-receiver.js'
import { DeskBrowser, type Page } from './desk-browser.js'

let desk: DeskBrowser
let pos: RecordingReceiver
beforeAll(async () => {
  desk = await DeskBrowser.start()
})
afterEach(async () => {
  await pos.close()
  await desk.closePages()
})
afterAll(() => desk.close())

/** No room may be left with something that somebody cannot read, reach or see whole. */
async function expectSound(page: Page, width: number): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
}

const runs = [
  { by: 'clicks', locale: 'en-GB', width: 1400, colorScheme: 'light' },
  { by: 'keys', locale: 'tr-TR', width: 390, colorScheme: 'dark' },
] as const

test.each(runs)(
  'a day at the desk, by $by, in $locale, at $width px',
  { timeout: 240_000 },
  async ({ by, locale, width, colorScheme }) => {
    pos = await startReceiver()
    pos.answerWith({ status: 200, body: '{"success":true,"message":"ok"}' })
    const mock = await desk.mock.createWorld({
      name: by,
      clock: { mode: 'frozen', now: '2026-01-05T09:00:00.000Z' },
      readings: { 'muditakurye.webhook-retries': 'three' },
    })
    const page = await desk.open('', by, { locale, colorScheme, viewport: { width, height: 900 } })
    const speaks = (en: string, tr: string) => (locale === 'en-GB' ? en : tr)
    const byKeys = by === 'keys'
    /** Presses a key, or clicks the button that says the same. */
    const act = async (key: string, en: string, tr: string) => {
      if (byKeys) return page.keyboard.press(key)
      await page.getByRole('button', { name: speaks(en, tr), exact: true }).click()
    }
    /** To what has the focus: pressed by Enter, or clicked. */
    const press = async (button: ReturnType<Page['getByRole']>) => {
      if (!byKeys) return button.click()
      await button.focus()
      await page.keyboard.press('Enter')
    }
    const room = async (number: number, en: string, tr: string) => {
      if (byKeys) await page.keyboard.press(String(number))
      else
        await page
          .getByRole('navigation')
          .getByRole('link', { name: speaks(en, tr) })
          .click()
      await page.waitForURL(/#\/\w+/)
    }
    const main = page.getByRole('main')

    // An order is created, and pushed to a POS of ours, whose address is asked for.
    await room(2, 'Orders', 'Siparişler')
    const surface = page.getByLabel(speaks('Surface', 'Arayüz'), { exact: true })
    await surface.selectOption('hiziryemek/platform')
    await surface.blur()
    await act('n', 'New order', 'Yeni sipariş')
    await main.getByRole('group', { name: speaks('Next status', 'Sonraki durum') }).waitFor()
    await act('s', 'Send to my server', 'Sunucuma gönder')
    const address = page.getByLabel(speaks('Where is your server?', 'Sunucunuz nerede?'))
    await address.fill(pos.baseUrl)
    await address.press('Enter')
    await expect.poll(() => pos.calls.length).toBe(1)
    expect(pos.calls[0]?.url).toBe('/orders')
    await main.getByText('receiveOrder').waitFor()
    await expectSound(page, width)

    // Its statuses advance, along legal edges; an illegal one is offered as such.
    await act('.', '→ Confirmed', '→ Onaylandı')
    await main.getByText(speaks('confirmed', 'confirmed'), { exact: true }).last().waitFor()
    await act('.', '→ Being prepared', '→ Hazırlanıyor')
    await expect
      .poll(async () => (await mock.listOrders('hiziryemek/platform')).at(-1)?.status)
      .toBe('preparing')
    await page.getByLabel(speaks('Illegal move…', 'Kurala aykırı geçiş…')).selectOption('pending')
    await expect
      .poll(async () => (await mock.listOrders('hiziryemek/platform')).at(-1)?.status)
      .toBe('pending')

    // The next two orders get a 429, and no third.
    await room(3, 'Trouble', 'Arıza')
    await surface.selectOption('muditakurye/courier')
    await press(
      page.getByRole('group', { name: 'createOrder' }).getByRole('button', { name: '429', exact: true }),
    )
    await main.getByText(/fault-1/).waitFor()
    const statuses = []
    for (const id of ['order_1', 'order_2', 'order_3']) statuses.push((await sendOrder(mock, id)).status)
    expect(statuses).toEqual([429, 429, 202])
    await main.getByText(speaks('fired 2 of 2', '2 kezden 2 oldu')).waitFor()
    await expectSound(page, width)

    // An exchange is edited and replayed.
    await room(1, 'Live', 'Canlı')
    const call = page.getByRole('option').filter({ hasText: 'order_1' })
    await call.waitFor()
    if (byKeys) for (let step = 0; step < 3; step += 1) await page.keyboard.press('j')
    else await call.click()
    await act('e', 'Edit and replay', 'Düzenleyip gönder')
    const body = page.getByRole('textbox', { name: speaks('Body', 'Gövde') })
    await body.fill((await body.inputValue()).replace('order_1', 'order_edited'))
    if (byKeys) await body.press('Control+Enter')
    else await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText(speaks('What is otherwise', 'ile farkı')).waitFor()
    expect((await mock.listExchanges({ status: 202, limit: 1 }))[0]?.request.body).toContain('order_edited')
    await page.keyboard.press('Escape')

    // The clock advances past a retry.
    await mock.setDeliveryTarget('muditakurye/pos', { baseUrl: pos.baseUrl })
    pos.answerWith({ status: 500 }, { status: 200 })
    const before = pos.calls.length
    await mock.advanceOrder('muditakurye/courier', 'order_3', 'VALIDATED')
    expect((await mock.listDeliveries({ surface: 'muditakurye/pos' })).at(-1)?.state).toBe('scheduled')
    await room(4, 'Time', 'Zaman')
    await main.getByText(/attempt 2/).waitFor()
    await act('a', '+ 1 min', '+ 1 dk')
    await expect.poll(() => pos.calls.length).toBeGreaterThan(before + 1)
    await main.getByRole('heading', { name: speaks('What happened', 'İlerlerken olanlar') }).waitFor()
    await expect
      .poll(
        async () => (await mock.listDeliveries({ state: 'delivered', surface: 'muditakurye/pos' })).length,
      )
      .toBeGreaterThan(0)
    await expectSound(page, width)

    // The sandbox is reset.
    await room(5, 'Mine', 'Benim')
    await page.getByText('muditakurye/pos').first().waitFor()
    await expectSound(page, width)
    page.once('dialog', (dialog) => void dialog.accept())
    await act('R', 'Reset this one', 'Bunu sıfırla')
    await expect.poll(async () => (await mock.listExchanges()).length).toBe(0)
    await room(1, 'Live', 'Canlı')
    await page.getByText(speaks('Nothing went over', 'Henüz hiçbir')).waitFor()
  },
)
