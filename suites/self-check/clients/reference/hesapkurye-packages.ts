import { randomInt } from 'node:crypto'

export interface PaymentMethod {
  PaymentMethod: number
  PaymentName: string
}

type Body = Record<string, unknown>

/** An order number that no other package has: digits, as in the page's sample. */
export function freshOrderNumber(): string {
  return String(randomInt(2 ** 47))
}

/** Three packages: one with everything, one with nothing more than must be sent, one for later that is fetched. */
export function hesapkuryePackages(
  key: Body,
  outSourceId: number,
  { PaymentMethod, PaymentName }: PaymentMethod,
): Body[] {
  const least = () => ({
    ...key,
    RemoteOrderNumber: freshOrderNumber(),
    PaymentMethodId: PaymentMethod,
    PaymentMethod: PaymentName,
    IsFutureOrder: false,
    IsPickUpOrder: false,
  })
  return [
    {
      ...least(),
      OutSourceID: outSourceId,
      Address: 'İğde Sk. No: 7, Çankaya, Ankara',
      AddressDetail: 'Kat 2, Daire 5',
      Latitude: '39.9208',
      Longitude: '32.8541',
      PackageType: 'Getir Yemek',
      PackagePrice: 292.5,
      OrderNote: 'Zili çalmayın, bebek uyuyor',
      CustomerName: 'Şule Çağrı Öztürk',
      CustomerPhone: '5551234567',
      CreateDate: localMinute(0),
      TargetDate: localMinute(45),
      PrepareTime: 20,
      Products: [
        {
          quantity: 1.5,
          unitPrice: 175,
          productName: 'Adana Kebap',
          productOptions: 'Porsiyon: Bir buçuk, Közlenmiş biber',
          productNote: 'Az acılı',
          totalAmount: 262.5,
        },
        { quantity: 2, unitPrice: 15, productName: 'Ayran', totalAmount: 30 },
      ],
    },
    least(),
    {
      ...least(),
      PackageType: 'Trendyol Market',
      PackagePrice: 80,
      CustomerName: 'Iğdır Işık',
      CreateDate: localMinute(0),
      TargetDate: localMinute(26 * 60),
      IsFutureOrder: true,
      IsPickUpOrder: true,
      Products: [],
    },
  ]
}

/** Minutes from now in Türkiye's time: 2024-10-25 11:55. */
function localMinute(minutes: number): string {
  return new Date(Date.now() + (180 + minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}
