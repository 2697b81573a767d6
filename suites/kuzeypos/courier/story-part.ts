import { allSaid, amount, amounts, known, moment, object, place, said } from '../../rehearse/fact-values.js'
import type { StoryPart } from '../../rehearse/story-part.js'

/** The list of payment methods is lost: how it was paid is not understood here. */
export const part: StoryPart = {
  readOrder({ price, customer, orderNote, courierNote, createdAt, hazirlanmaSuresiDk }) {
    const { address, details } = object(customer)
    const { detailedAddress, street, buildingNo, location } = object(address)
    const { name, phone } = object(details)
    const { latitude, longitude } = object(location)
    return {
      amounts: amounts(price),
      ...known({
        customer: said(name),
        phone: said(phone),
        at: moment(createdAt),
        preparation: amount(hazirlanmaSuresiDk),
      }),
      address: { ...known({ whole: said(detailedAddress) }), parts: allSaid(street, buildingNo) },
      notes: allSaid(courierNote, orderNote),
      items: [],
      ...place(latitude, longitude),
    }
  },
}
