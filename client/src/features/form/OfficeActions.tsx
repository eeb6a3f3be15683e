import type { AuthorityView } from '@resident-card/shared'
import { Actions } from '../../components/layout/Actions'
import { Button } from '../../components/form/Button'
import { ask, showText } from '../../device/dialogs'
import { askOffice, showOffice } from '../case/askOffice'
import { useCommon, useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'

/** Call an office, see it on the map. A sample's number can't be dialled and its place is not real: that is said first. */
export const OfficeActions = ({ office }: { readonly office: AuthorityView }) => {
  const t = useText(zh, en)
  const common = useCommon()
  const call = (): void => {
    if (office.sample) return showText(t.samplePhone.title, t.samplePhone.text(office.phone), common.close)
    void askOffice(office, '', common.close)
  }
  const show = async (): Promise<void> => {
    const { title, text, go, no } = t.sampleMap
    if (!office.sample || (await ask(title, text, go, no))) await showOffice(office)
  }
  return (
    <Actions>
      <Button kind="plain" small icon="phone" word={t.call} onTap={call} />
      <Button kind="plain" small icon="nav" word={t.map} onTap={show} />
    </Actions>
  )
}
