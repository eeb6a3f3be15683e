import { openHead, readHead, sealHead, type HeadContent, type HeadOpen } from './vaultHead'

const key = new Uint8Array(32).fill(7)
const open: HeadOpen = { version: 1, salt: 's', kdf: { N: 2, r: 8, p: 1 }, dataAt: 1, generation: 3 }
const content = {
  staff: { role: 'windowOfficer', bound: true, unread: 0, today: '2026-11-23', now: 1, demo: false },
  officer: { account: 'a', officerNo: '1', at: 1, proof: 'p' },
  authority: '520102001',
  cursor: 'c0',
  revoked: [],
}
const reopened = (inside: unknown) => {
  const head = readHead(sealHead(key, new Uint8Array(12), open, inside as HeadContent))
  if (head === undefined) throw new Error('unreadable')
  return openHead(key, head)
}

describe('what a device holds beside its cases', () => {
  it('sealed by an older build, which knew no other offices, opens all the same: a right PIN is never called wrong', () => {
    expect(reopened(content)).toEqual({ ...content, offices: [] })
  })

  it('comes out as it went in', () => {
    const whole = { ...content, offices: [{ id: '520102004', name: 'Next station', address: 'Sample road 1' }] }
    expect(reopened(whole)).toEqual(whole)
  })
})
