/** What a package may name; 7 is the page's sample of GetPaymentMethods, 1 that of GetPackage. */
export const paymentMethods = [
  { PaymentMethod: 7, PaymentName: 'Kapıda Nakit' },
  { PaymentMethod: 1, PaymentName: 'Kredi Kartı' },
  { PaymentMethod: 2, PaymentName: 'Yemek Kartı' },
] as const

/** Only the id is looked at: the page's sample of SavePackage has a name of its own ("sample string 10"). */
export function isPaymentMethodId(id: number): boolean {
  return paymentMethods.some(({ PaymentMethod }) => PaymentMethod === id)
}
