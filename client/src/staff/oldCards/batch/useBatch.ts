import type { DestructionView } from '@resident-card/shared'
import { useState } from 'react'
import { desks } from '../../../app/routes'
import { useRoute } from '../../../app/useRoute'
import { listDestructions, signDestruction } from '../../../api/window'
import { useCommand } from '../../../api/useCommand'
import { useQuery } from '../../../api/useQuery'
import { tell } from '../../../device/dialogs'
import type words from '../../../text/staff/oldCards.zh'
import { useBackOnline } from '../../connection/useBackOnline'
import { viaDesk } from '../../offline/viaDesk'

/** Batches are looked through newest first; one older than this many pages is not looked for any further. */
const PAGES = 20

/** One batch, and the second signature under it. */
export const useBatch = (t: typeof words) => {
  const { id = '' } = useRoute(desks['oldCards/batch'])
  const [asking, setAsking] = useState(false)
  const { query, reload, replace } = useQuery<DestructionView>(async () => {
    let after: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const reply = await viaDesk(listDestructions)(after === undefined ? {} : { after })
      if (!reply.ok) return reply
      const found = reply.value.items.find(({ destructionId }) => destructionId === id)
      if (found !== undefined) return { ok: true, value: found }
      after = reply.value.next
      if (after === undefined) break
    }
    return { ok: false, error: { kind: 'notFound', code: 'notFound', traceId: '' } }
  }, [id])
  useBackOnline(query.state === 'failed', reload)
  const command = useCommand(viaDesk(signDestruction))
  const sign = async (): Promise<void> => {
    if (query.state !== 'ready') return
    const { destructionId, version } = query.value
    const signed = await command.run({ destructionId, version })
    setAsking(false)
    if (signed === undefined) return reload()
    replace(signed)
    tell(t.batch.signedNow)
  }
  return { query, reload, asking, setAsking, sign, busy: command.busy, error: command.error }
}
