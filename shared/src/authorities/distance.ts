export interface Place {
  /** Degrees north. */
  readonly latitude: number
  /** Degrees east. */
  readonly longitude: number
}

const EARTH_RADIUS_METRES = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180
const haversine = (angle: number): number => Math.sin(angle / 2) ** 2

/** Metres along the great circle, rounded. */
export const distanceBetween = (a: Place, b: Place): number => {
  const across = haversine(radians(b.longitude - a.longitude))
  const h =
    haversine(radians(b.latitude - a.latitude)) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * across
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h))))
}
