import type { Package } from './packages/package-store.js'
import type { Restaurant } from './restaurant-directory.js'

/** The restaurant that the page's samples speak of, so that they work with only the host changed. */
export const sampleRestaurant: Restaurant = {
  restaurantId: 'RESTAURANT123',
  number: 456,
  apiKey: 'ABCDEFG1234567',
  apiSecret: 'XYZSECRET123',
  userName: 'abc',
  password: 'xyz',
  projectId: 3,
}

/** The package that the page's samples of GetPackage and Cancel name. */
export const samplePackage: Omit<Package, 'packageId' | 'restaurantId'> = {
  status: 'Sipariş müşteriye doğru yola çıktı',
  courierName: 'John Doe',
  payments: [
    { PaymentMethod: 1, PaymentMethodString: 'sample string', Price: 2.0 },
    { PaymentMethod: 1, PaymentMethodString: 'sample string', Price: 2.0 },
  ],
  order: {
    OutSourceID: 1,
    RemoteOrderNumber: '987654321',
    Address: 'Örnek Adres',
    AddressDetail: 'Adres Detayları',
    Latitude: '38.9637',
    Longitude: '35.2433',
    // The page's "Yemek Teslimatı" is no value that a package can be saved with.
    PackageType: 'Yemek Teslimatı' as 'Diğer',
    PaymentMethodId: 1,
    PaymentMethod: 'Kredi Kartı',
    PackagePrice: 50.75,
    OrderNote: 'Kapıya bırakın',
    CustomerName: 'John Doe',
    CustomerPhone: '5551234567',
    CreateDate: '2024-10-05 10:00',
    TargetDate: '2024-10-05 10:45',
    IsFutureOrder: false,
    IsPickUpOrder: false,
    Products: [{ productName: 'Burger', unitPrice: 25, quantity: 2, totalAmount: 50 }],
  },
}
