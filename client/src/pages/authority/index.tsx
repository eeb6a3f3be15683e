import type { AuthorityView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Button } from '../../components/form/Button'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { Icon } from '../../components/base/Icon'
import { LinkButton } from '../../components/form/LinkButton'
import { TypedInput } from '../../components/form/TypedInput'
import { Page } from '../../components/layout/Page'
import { nameField } from '../../platform/a11y'
import type { HukouPlace } from '../../features/form/draft'
import { leaveStep } from '../../features/form/leaveStep'
import { authorityPicked } from '../../features/form/pickAuthority'
import { StepHead } from '../../features/form/StepHead'
import { WithDraft, type DraftScreen } from '../../features/form/WithDraft'
import { useCommon, useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import { Crumbs } from './Crumbs'
import { Offices } from './Offices'
import { useAuthority } from './useAuthority'
import { chosenOf } from './viewAuthority'
import './index.scss'

interface FinderProps {
  readonly home?: HukouPlace | undefined
  readonly chosen: string | undefined
  /** For an application; else only looking. */
  readonly choosing: boolean
  readonly onChoose: (office: AuthorityView) => void
}

/** Search by name or initials, browse by place, find the nearest. */
const Finder = ({ home, chosen, choosing, onChoose }: FinderProps) => {
  const t = useText(zh, en)
  const search = useAuthority(home)
  const { looking, query } = search
  const searching = looking.text.trim() !== ''
  return (
    <>
      <View className="authority-search">
        <Icon name="search" size={20} />
        <TypedInput
          id="search"
          className="form-input"
          value={looking.text}
          placeholder={t.search}
          most={40}
          confirmType="search"
          onInput={search.type}
          {...nameField(t.search)}
        />
        {searching ? <LinkButton word={t.clear} onTap={() => search.type('')} /> : null}
      </View>
      {searching || looking.near !== undefined ? null : (
        <Crumbs
          looking={looking}
          total={query.state === 'ready' ? query.value.total : undefined}
          choosePrefecture={search.choosePrefecture}
          chooseCounty={search.chooseCounty}
        />
      )}
      <Offices search={search} chosen={chosen} choosing={choosing} onChoose={onChoose} />
      <View className="cells-tip">
        {t.role}
        <Cite clause="GZ-4" />
      </View>
      {query.state === 'ready' && query.value.items.some(({ sample }) => sample) ? (
        <View className="authority-sample">{t.sample}</View>
      ) : null}
    </>
  )
}

const Choosing = ({ draft, answer }: DraftScreen) => {
  const t = useText(zh, en)
  const form = useText(formZh, formEn)
  const common = useCommon()
  const { back = false } = useRoute(routes.authority)
  const chosen = draft.authority
  const dock = (
    <Dock lead={chosen === undefined ? form.lacking(1, t.choose) : t.chosen(chosen.name)}>
      <Button
        id="next"
        word={back ? t.back : common.next(t.next)}
        disabled={chosen === undefined}
        onTap={() => leaveStep(back, routes.collection())}
      />
    </Dock>
  )
  return (
    <Page title={form.title[draft.reason]} dock={dock}>
      <StepHead step={2} ask={t.ask} />
      <Finder
        home={chosen === undefined ? draft.hukou : { prefecture: chosen.prefecture, county: chosen.county }}
        choosing
        chosen={chosen?.id}
        onChoose={(office) => answer({ authority: chosenOf(office) })}
      />
    </Page>
  )
}

/** Nothing is chosen here: the list of offices, for anyone. */
const Browsing = () => {
  const t = useText(zh, en)
  const [open, setOpen] = useState<string>()
  return (
    <Page title={t.listTitle}>
      <Finder choosing={false} chosen={open} onChoose={({ id }) => setOpen(id === open ? undefined : id)} />
    </Page>
  )
}

/** One choice that is no part of a draft: handed to the page that asked for it. */
const Picking = () => {
  const t = useText(zh, en)
  const [picked, setPicked] = useState<AuthorityView>()
  const dock = (
    <Dock lead={picked === undefined ? t.choose : t.chosen(picked.name)}>
      <Button
        id="next"
        word={t.pick}
        disabled={picked === undefined}
        onTap={() => (picked === undefined ? undefined : authorityPicked(chosenOf(picked)))}
      />
    </Dock>
  )
  return (
    <Page title={t.ask} dock={dock}>
      <Finder choosing chosen={picked?.id} onChoose={setPicked} />
    </Page>
  )
}

const Screen = () => {
  const { list, pick } = useRoute(routes.authority)
  if (list) return <Browsing />
  return pick ? <Picking /> : <WithDraft>{(screen) => <Choosing {...screen} />}</WithDraft>
}

export default guarded(Screen)
