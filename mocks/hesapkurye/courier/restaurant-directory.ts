/** A restaurant with all that its panel shows of it. */
export interface Restaurant {
  /** The text that requests carry. */
  restaurantId: string
  /** The number that GetPackage shows in its place. */
  number: number
  apiKey: string
  apiSecret: string
  userName: string
  password: string
  /** 3 is Hesap Kurye, 4 is Bk Express. */
  projectId: number
}

/** The restaurants that Hesap Kurye serves, found by what their callers know. */
export class RestaurantDirectory {
  readonly #restaurants: readonly Restaurant[]

  constructor(restaurants: readonly Restaurant[]) {
    this.#restaurants = restaurants
  }

  withKey(apiKey: unknown, apiSecret: unknown): Restaurant | undefined {
    return this.#restaurants.find(
      (restaurant) => restaurant.apiKey === apiKey && restaurant.apiSecret === apiSecret,
    )
  }

  withUser(projectId: unknown, userName: unknown, password: unknown): Restaurant | undefined {
    return this.#restaurants.find(
      (restaurant) =>
        restaurant.projectId === projectId &&
        restaurant.userName === userName &&
        restaurant.password === password,
    )
  }
}
