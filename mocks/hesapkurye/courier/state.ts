import { TrackedValue } from '../../persistence/tracked/tracked-value.js'
import type { World } from '../../world/world.js'
import { PackageStore, type RepeatReading } from './packages/package-store.js'
import { RestaurantDirectory, type Restaurant } from './restaurant-directory.js'
import { samplePackage, sampleRestaurant } from './sample-restaurant.js'
import type { ShownTypes } from './packages/shown-package.js'

/** What Hesap Kurye knows: its restaurants and their packages. */
export class CourierState {
  /** The restaurant whose credentials a target is given. */
  readonly restaurant: Restaurant
  readonly outSourceId: number
  readonly restaurants: RestaurantDirectory
  readonly packages = new PackageStore()
  readonly repeats: RepeatReading
  readonly shownTypes: ShownTypes
  /** Whether GetPaymentMethods gives a list or one method. */
  readonly paymentMethodsAs: 'array' | 'object'
  readonly #made = new TrackedValue(0)

  constructor(world: World) {
    const { outSourceId, ...restaurant } = world.settings.credentials['hesapkurye/courier']
    this.restaurant = { ...restaurant, number: 1001 }
    this.outSourceId = outSourceId
    this.restaurants = new RestaurantDirectory([this.restaurant, sampleRestaurant])
    this.packages.add(sampleRestaurant.restaurantId, samplePackage)
    this.repeats = world.reading('hesapkurye.repeated-order-number', 'either') as RepeatReading
    const restaurantIdAs = world.reading('hesapkurye.package-restaurant-id', 'either')
    const paymentMethodAs = world.reading('hesapkurye.package-payment-method', 'either')
    // Under `either` each has the type of the page's sample.
    this.shownTypes = {
      restaurantId: restaurantIdAs === 'string' ? 'string' : 'integer',
      paymentMethod: paymentMethodAs === 'integer' ? 'integer' : 'string',
    }
    this.paymentMethodsAs =
      world.reading('hesapkurye.payment-methods', 'array') === 'object' ? 'object' : 'array'
  }

  /** A name that no other thing in this world has. */
  fresh(prefix: string): string {
    this.#made.value += 1
    return `${prefix}${String(this.#made.value).padStart(7, '0')}`
  }

  get parts() {
    return { made: this.#made, ...this.packages.parts }
  }
}
