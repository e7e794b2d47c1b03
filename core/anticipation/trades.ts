// The trades that the starter library knows.

export const trades = ['shop', 'parcel', 'hotel', 'airline', 'bank', 'telecom', 'clinic', 'software'] as const
export type Trade = (typeof trades)[number]

export const tradeTitles: Record<Trade, string> = {
  shop: 'Shop',
  parcel: 'Parcels',
  hotel: 'Hotel',
  airline: 'Airline',
  bank: 'Bank',
  telecom: 'Telecoms',
  clinic: 'Clinic',
  software: 'Software',
}
