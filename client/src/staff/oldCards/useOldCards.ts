import type { DestructionView, OldCardStatus, OldCardView } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { listDestructions, listOldCards, makeDestruction } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { tell } from '../../device/dialogs'
import type words from '../../text/staff/oldCards.zh'
import { usePages } from '../desk/usePages'
import { viaDesk } from '../offline/viaDesk'
import { isAll, toggle, toggleAll } from './chosen'

export type OldCardTab = OldCardStatus | 'batches'

/** The register of this authority and its batches; choosing cards and making a batch of them. */
export const useOldCards = (t: typeof words, start: OldCardTab) => {
  const [tab, setTab] = useState<OldCardTab>(start)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const status = tab === 'batches' ? undefined : tab
  const cards = usePages<OldCardView>((after) => viaDesk(listOldCards)({ status: status ?? 'held', ...after }), status)
  const batches = usePages<DestructionView>(
    (after) => viaDesk(listDestructions)(after),
    tab === 'batches' ? 'batches' : undefined,
  )
  const make = useCommand(viaDesk(makeDestruction))
  const shown = (cards.items ?? []).map(({ oldCardId }) => oldCardId)
  const pages = tab === 'batches' ? batches : cards

  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) pages.reload()
    first.current = false
  })
  const choose = (to: OldCardTab): void => {
    setChosen([])
    setTab(to)
  }
  const makeBatch = async (): Promise<void> => {
    const batch = await make.run({ oldCardIds: [...chosen] })
    setAsking(false)
    setChosen([])
    cards.reload()
    if (batch === undefined) return
    tell(t.made)
    await openScreen(desks['oldCards/batch']({ id: batch.destructionId }))
  }
  return {
    tab,
    setTab: choose,
    cards,
    batches,
    pages,
    chosen,
    all: isAll(chosen, shown),
    onCard: (id: string) => setChosen(toggle(chosen, id)),
    onAll: () => setChosen(toggleAll(chosen, shown)),
    asking,
    setAsking,
    makeBatch,
    busy: make.busy,
    error: make.error,
  }
}
