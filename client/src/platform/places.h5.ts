import type * as weapp from './places'

const PATIENCE_MS = 8000

export const whereAmI: typeof weapp.whereAmI = () =>
  new Promise((resolve) => {
    if (navigator.geolocation === undefined) return resolve({ ok: false, why: 'failed' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ ok: true, place: { latitude, longitude } }),
      ({ code, PERMISSION_DENIED }) => resolve({ ok: false, why: code === PERMISSION_DENIED ? 'denied' : 'failed' }),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    )
  })

/** A public map in a tab of its own; nothing of the applicant goes along, only the office's place. */
export const openMap: typeof weapp.openMap = async ({ latitude, longitude }, name) => {
  const query = new URLSearchParams({ position: `${longitude},${latitude}`, name })
  window.open(`https://uri.amap.com/marker?${query.toString()}`, '_blank', 'noopener,noreferrer')
  return true
}

export const callPhone: typeof weapp.callPhone = async (phoneNumber) => {
  window.location.href = `tel:${phoneNumber}`
  return true
}
