import { caseTagOf, instant, takeKeyList } from '@resident-card/shared'
import { sealBox } from '../../client/src/staff/offline/ground/crypto/sealBox'
import { verifySignature } from '../../client/src/staff/offline/ground/crypto/signing'
import { boxOpener } from '../../cloudfunctions/adapters/keys/openBox'
import { nodeBase64 } from '../../cloudfunctions/adapters/keys/signKeyList'
import { verifyEd25519 } from '../../cloudfunctions/sealing/verifyEd25519'
import vectors from '../../shared/src/collectionCode/vectors.json'

const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const toHex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')

describe('the frozen vectors of working without network', () => {
  it('the case and the phone in a code id', () => {
    const { codeId, caseHalf, deviceHalf } = vectors.codeId
    expect([caseTagOf(fromHex(codeId)), caseHalf + deviceHalf]).toEqual([caseHalf, codeId])
  })

  it.each([
    ['node', verifyEd25519],
    ['noble', verifySignature],
  ])('the key list, its signature judged by %s', async (_name, verify) => {
    const { signed, rootPublicKey, content } = vectors.keyList
    const read = (rootKey: Uint8Array, at: number) =>
      takeKeyList(signed, undefined, instant(at), { rootKey, verify, base64: nodeBase64 })
    const list = await read(fromHex(rootPublicKey), content.issuedAt)
    if (!list.ok) throw new Error(list.error)
    const { serial, codeKeys, boxKeys } = list.value.list
    expect([serial, codeKeys[0]?.keyId, toHex(codeKeys[0]?.publicKey)]).toEqual([
      content.serial,
      content.codeKeyId,
      content.codePublicKey,
    ])
    expect([boxKeys[0]?.kid, toHex(boxKeys[0]?.publicKey)]).toEqual([content.boxKid, content.boxPublicKey])
    expect(await read(fromHex(vectors.key.publicKey), content.issuedAt)).toMatchObject({ error: 'forged' })
    expect(await read(fromHex(rootPublicKey), content.goodUntil)).toMatchObject({ error: 'outOfDate' })
  })

  it('the box: sealed by the client as written here, opened by the functions', () => {
    const { recipientSecret, recipientPublicKey, ephemeralSecret, plain, box } = vectors.box
    const sealed = sealBox(fromHex(plain), fromHex(recipientPublicKey), fromHex(ephemeralSecret))
    expect(toHex(sealed)).toBe(box)
    const opener = boxOpener('box-test', fromHex(recipientSecret))
    expect([toHex(opener.publicKey), toHex(opener.open(fromHex(box)))]).toEqual([recipientPublicKey, plain])
  })
})
