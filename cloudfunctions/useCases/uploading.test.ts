import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'
import { uploads } from '../records/upload'
import { exif, quartersJpeg, withSegments } from '../testing/pictures'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const said = (photoId: string) => ({
  reason: 'lost' as const,
  photoId,
  phone: PHONE,
  acceptingAuthority: AUTHORITY,
  collection: { way: 'window' as const },
  channel: 'h5' as const,
})

describe('a photo is put in', () => {
  let world: World
  let citizen: Citizen
  beforeAll(async () => {
    world = await aWorld()
    citizen = await world.asCitizen()
  })
  afterAll(() => world.close())
  const photo = () => ({ contentBase64: livePhoto('w'), type: 'image/png' as const })
  const notTaken = { error: { kind: 'invalid', fields: [{ field: 'photoId', code: 'notFound' }] } }

  /** Carries out `work` while the file store behaves so. */
  const whilePut = async (put: World['deps']['files']['put'], work: () => Promise<unknown>): Promise<void> => {
    const files = world.deps.files as { put: World['deps']['files']['put'] }
    const real = files.put
    files.put = put
    try {
      await work()
    } finally {
      files.put = real
    }
  }

  it('file and record wait for the disk together: the file is not done before the record is begun', async () => {
    const table = world.deps.store.table(uploads) as { insert: (document: never) => Promise<unknown> }
    const { insert } = table
    let begun = (): void => undefined
    const record = new Promise<void>((resolve) => (begun = resolve))
    table.insert = async (document) => {
      begun()
      return insert(document)
    }
    const { put } = world.deps.files
    const waiting: typeof put = async (id, content) => {
      await record
      await put(id, content)
    }
    await whilePut(waiting, () => citizen.get('applications', 'uploadPhoto', photo()))
    table.insert = insert
  })

  it.each(['is not there', 'is half there'])(
    'after a stop between the two the file %s: no case takes it, and the same request makes it whole',
    async (how) => {
      const { put } = world.deps.files
      let photoId = ''
      const broken: typeof put = async (id, content) => {
        photoId = id
        if (how === 'is half there') await put(id, content.subarray(0, 400))
        throw new Error('no space left')
      }
      const requestId = newRequestId(world)
      const again = () => citizen.ask('applications', 'uploadPhoto', photo(), requestId)
      await whilePut(broken, async () => expect(await again()).toMatchObject({ error: { kind: 'fault' } }))
      expect(await world.deps.store.table(uploads).get(photoId)).toBeDefined()
      expect(await citizen.ask('applications', 'submitApplication', said(photoId))).toMatchObject(notTaken)
      expect(await citizen.ask('applications', 'getPhoto', { photoId })).toMatchObject({ error: { kind: 'notFound' } })
      expect(await again()).toMatchObject({ value: { photoId } })
      expect((await citizen.get('applications', 'getPhoto', { photoId })).type).toBe('image/jpeg')
    },
  )

  it('the same request again is the same photo, byte for byte, and decodes nothing again', async () => {
    const requestId = newRequestId(world)
    const ask = () => citizen.ask('applications', 'uploadPhoto', photo(), requestId)
    const reply = await ask()
    if (!reply.ok) throw new Error(reply.error.code)
    const first = reply.value
    const content = await citizen.get('applications', 'getPhoto', first)
    // No file is written for it: what would be is refused here.
    const full = async (): Promise<void> => Promise.reject(new Error('no space left'))
    await whilePut(full, async () => expect(await ask()).toEqual(reply))
    expect(await citizen.get('applications', 'getPhoto', first)).toEqual(content)
  })

  it('where it was taken is known to nobody who looks at it later', async () => {
    const taken = withSegments(await quartersJpeg(), exif(6))
    expect(taken.includes('GPS')).toBe(true)
    const asked = { contentBase64: taken.toString('base64'), type: 'image/jpeg' as const }
    const { photoId } = await citizen.get('applications', 'uploadPhoto', asked)
    const kept = Buffer.from((await citizen.get('applications', 'getPhoto', { photoId })).contentBase64, 'base64')
    expect(['GPS', 'Exif', 'Canon'].filter((word) => kept.includes(word))).toEqual([])
  })

  it.each([
    ['damaged', 'photoDamaged', async () => (await quartersJpeg()).subarray(0, 4000)],
    ['a thread', 'photoShape', async () => quartersJpeg(480, 1000)],
    ['as small as a stamp', 'photoTooSmall', async () => quartersJpeg(200, 300)],
  ] as const)('%s: %s is said', async (_how, code, make) => {
    const asked = { contentBase64: (await make()).toString('base64'), type: 'image/jpeg' as const }
    expect(await citizen.ask('applications', 'uploadPhoto', asked)).toMatchObject({ error: { kind: 'refused', code } })
  })

  it('and handed in', async () => {
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('submitted')
  })
})
