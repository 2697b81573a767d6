import { describe, expect, test } from 'vitest'
import { explain } from './explanation.js'
import { findListedCheck } from './find-check.js'
import { listChecks, renderCheckList } from './list-command.js'
import { renderExplanation } from './render-explanation.js'

describe('uyum explain', () => {
  test('tells what, why, on whose words and how to run it', async () => {
    const found = await findListedCheck('muditakurye/courier/restaurants/unknown')
    const text = renderExplanation(explain(found), 'uyum mock --defect unknown-restaurant-is-404')
    expect(text).toContain(
      'must (stated): the partner’s documents state it; a failure makes the target nonconformant',
    )
    expect(text).toContain('“404 RESTAURANT_NOT_FOUND Geçersiz restaurantId”')
    expect(text).toContain('siparis-olusturma.txt')
    expect(text).toContain('nothing but the target and its credentials')
    expect(text).toContain('see it fail  npx --no-install uyum mock --defect unknown-restaurant-is-404')
    const turkish = renderExplanation(explain(found), undefined, 'tr')
    expect(turkish).toContain('var olmayan restoranın siparişini reddeder')
    expect(turkish).toContain(
      'zorunlu (yazılı): iş ortağının belgelerinde yazıyor; başarısızlığı hedefi uyumsuz yapar',
    )
    expect(turkish).toContain('hedef ile kimlik bilgilerinden başka bir şey gerekmez')
  })

  test('names the state that it needs, and how to give it', async () => {
    const { needs, reproduce } = explain(
      await findListedCheck('muditakurye/courier/rate-limit/beyond-the-limit'),
    )
    expect(needs).toEqual({ state: 'rate limit is low' })
    expect(reproduce).toBe(
      'uyum check muditakurye/courier --target <base URL> --credential restaurantId=… --credential apiKey=… --states <URL of the states hook> --only muditakurye/courier/rate-limit/beyond-the-limit',
    )
  })

  test('tells of what a rush judges, and how to have one', async () => {
    const found = await findListedCheck('bkyemek/pos/rush/none-lost')
    const { requirementText, quote, reproduce } = explain(found)
    expect(requirementText.en).toContain('is held, however many come with it')
    expect(quote).toContain('successfully received')
    expect(reproduce).toBe(
      'uyum rush bkyemek/pos --target <base URL> --read-back <URL of the read-back hook>',
    )
    const events = explain(await findListedCheck('hiziryemek/platform/rush/none-lost'))
    expect(events.reproduce).toBe(
      'uyum rush hiziryemek/platform --target <base URL> --states <URL of the states hook> --read-back <URL of the read-back hook>',
    )
  })

  test('names optional credentials and the reading under which it applies', async () => {
    const basic = explain(await findListedCheck('muditakurye/courier/authentication/basic'))
    expect(basic.needs.credentials).toEqual(['basic.username', 'basic.password'])
    expect(basic.reproduce).toContain('--credential basic.username=… --credential basic.password=…')
    const conflict = explain(await findListedCheck('muditakurye/courier/idempotency/repeat-conflicts'))
    expect(conflict.reproduce).toContain('--reading muditakurye.duplicate-order=conflict')
  })

  test.each([
    ['muditakurye/courier/restaurants/unknwn', /Did you mean "muditakurye\/courier\/restaurants\/unknown"\?/],
    ['muditakurye/curier/restaurants/unknown', /Did you mean "muditakurye\/courier\/restaurants\/unknown"\?/],
    ['hiziryemek/pos/nothing/of-the-kind-at-all', /uyum list hiziryemek\/pos shows them all/],
    ['nothing', /expected one of hiziryemek\/platform/],
  ])('does not know %s', async (id, message) => {
    await expect(findListedCheck(id)).rejects.toThrow(message)
  })
})

test('uyum list shows id, level, basis and requirement', async () => {
  const list = renderCheckList(await listChecks('muditakurye/courier'))
  expect(list).toMatch(
    /^muditakurye\/courier\/restaurants\/unknown +must +stated +unknown-restaurant-is-404$/m,
  )
  await expect(listChecks('muditakurye/curier')).rejects.toThrow('Did you mean "muditakurye/courier"?')
})
