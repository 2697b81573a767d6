/**
 * A phone number in international form that begins with +90: digits, and what people put between them. How many follow
 * is not said. It stands in the contract word for word, so that whoever validates, mocks or observes means the same.
 */
export const turkishPhonePattern = String.raw`^\+90(?:[ ().-]*\d)+$`

const turkishPhone = new RegExp(turkishPhonePattern)

export function isTurkishPhone(text: string): boolean {
  return turkishPhone.test(text)
}
