import { menu } from './menu.js'
import type { Faker } from './seeded-faker.js'

/** One line of an order. */
export interface CartLine {
  /** Of the dish on the menu. */
  code: string
  name: string
  quantity: number
  /** Of one, in whole lira. */
  unitPrice: number
  /** quantity × unitPrice. */
  totalPrice: number
  options: string[]
  leftOut: string[]
  /** Empty where the customer has nothing to say. */
  note: string
}

/** What a customer ordered; whole lira, so that sums are exact. */
export interface Cart {
  lines: CartLine[]
  /** The sum of the lines. */
  subtotal: number
}

const lineNotes = ['Bol limonlu olsun', 'Sos ayrı gelsin', 'Sıcak gelsin lütfen', 'Az pişmiş olsun']

/** Draws an order of one to four dishes. */
export function drawCart(faker: Faker): Cart {
  const lines = faker.helpers.arrayElements(menu, { min: 1, max: 4 }).map((dish): CartLine => {
    const quantity = faker.number.int({ min: 1, max: 3 })
    return {
      code: `P${String(menu.indexOf(dish) + 1).padStart(3, '0')}`,
      name: dish.name,
      quantity,
      unitPrice: dish.price,
      totalPrice: quantity * dish.price,
      options: faker.helpers.arrayElements(dish.options, { min: 0, max: 1 }),
      leftOut: faker.helpers.arrayElements(dish.ingredients, { min: 0, max: 1 }),
      note: faker.helpers.maybe(() => faker.helpers.arrayElement(lineNotes), { probability: 0.25 }) ?? '',
    }
  })
  return { lines, subtotal: lines.reduce((sum, { totalPrice }) => sum + totalPrice, 0) }
}
