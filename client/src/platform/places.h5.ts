import type * as weapp from './places'

const PATIENCE_MS = 8000

export const whereAmI: typeof weapp.whereAmI = () =>
  new Promise((resolve) => {
    if (navigator.geolocation === undefined) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    )
  })

/** A public map in a tab of its own; nothing of the applicant goes along, only the office's place. */
export const openMap: typeof weapp.openMap = ({ latitude, longitude }, name) => {
  const query = new URLSearchParams({ position: `${longitude},${latitude}`, name })
  window.open(`https://uri.amap.com/marker?${query.toString()}`, '_blank', 'noopener,noreferrer')
}

export const callPhone: typeof weapp.callPhone = (phoneNumber) => {
  window.location.href = `tel:${phoneNumber}`
}
