import { backOf, handsOver } from '@resident-card/shared'
import { isStaff } from '../places/desksOf'
import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { Button } from '../../components/form/Button'
import { DeskLayout } from '../../components/layout/DeskLayout'
import { Dock } from '../../components/layout/Dock'
import { ErrorState } from '../../components/status/ErrorState'
import { Icon } from '../../components/base/Icon'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useCommon, useText } from '../../text'
import en from '../../text/staff/desk.en'
import zh from '../../text/staff/desk.zh'
import { ConnectionStrip } from '../connection/ConnectionStrip'
import { useWide } from '../device/useWide'
import { useDesk } from '../offline/useDesk'
import { useDeskUse } from '../offline/useDeskUse'
import { placesOf } from './placesOf'
import { useOpenTasks } from './openTasks'
import { shownQueue } from '../rows/queueStore'
import { Shut } from './Shut'
import { useOpened } from './useOpened'
import './desk.scss'

interface DeskPageProps {
  readonly title: string
  readonly about?: ReactNode | ((staff: SessionView) => ReactNode)
  readonly action?: ReactNode
  /** Which place of the side navigation this is. */
  readonly current?: string
  /** `step`: no head on a phone, the work fills it. `full`: at desktop width no side navigation either. */
  readonly frame?: 'list' | 'step' | 'full'
  /** Where we are, in the head at desktop width. */
  readonly head?: ReactNode
  /** On a phone only: at desktop width the page has its button beside what it decides. */
  readonly dock?: ReactNode
  readonly children: (staff: SessionView) => ReactNode
}

/** Office and officer, at the right of the head. */
const Who = ({ staff }: { readonly staff: SessionView }) => {
  const t = useText(zh, en)
  const common = useCommon()
  const online = useDesk().connection === 'online'
  const wide = useWide()
  return (
    <>
      <View className="desk-online">
        <Icon name={online ? 'ok' : 'offline'} size={16} /> {online ? t.online : common.pill.offline}
      </View>
      <View className="desk-office">{staff.office?.name ?? ''}</View>
      <View className="desk-officer">
        {wide ? t.roles[staff.role] : ''} {staff.name ?? ''}
      </View>
    </>
  )
}

/** A citizen came here by a link: said so, and the way back. */
const NotStaff = ({ title }: { readonly title: string }) => {
  const t = useText(zh, en).notStaff
  const home = <Button word={t.back} onTap={() => void openScreen(routes.home())} />
  return (
    <Page title={title} dock={<Dock>{home}</Dock>}>
      <Result kind="no" title={t.title} text={t.words} />
    </Page>
  )
}

/** The frame of every desk page: who is working, where they can go, and what is shown until that is known. */
export const DeskPage = ({ title, about, action, current, frame = 'list', head, dock, children }: DeskPageProps) => {
  const t = useText(zh, en)
  const wide = useWide()
  const opened = useOpened()
  useDeskUse()
  const { queue } = useDesk()
  const openTasks = useOpenTasks(opened.state === 'open' && backOf(opened.staff.role).includes('tasks'))
  if (opened.state === 'loading')
    return (
      <Page title={title}>
        <Loading />
      </Page>
    )
  if (opened.state === 'failed')
    return (
      <Page title={title}>
        <ErrorState error={opened.error} onRetry={opened.reload} />
      </Page>
    )
  if (opened.state === 'shut') return <Shut title={title} locked={opened.locked} onRetry={opened.reload} />
  const { staff } = opened
  if (!isStaff(staff.role)) return <NotStaff title={title} />
  // A verdict says itself what it is worth; everywhere else the connection stands above the work.
  const aVerdict = frame === 'step' && current === 'scan'
  const strip =
    handsOver(staff.role) && !aVerdict ? (
      <ConnectionStrip quiet={current !== 'scan'} atQueue={current === 'unsynced'} />
    ) : null
  if (frame !== 'list' && !wide)
    return (
      <Page title={title} dock={dock}>
        {strip}
        {children(staff)}
      </Page>
    )
  return (
    <DeskLayout
      title={title}
      service={t.system}
      who={<Who staff={staff} />}
      {...(about === undefined ? {} : { about: typeof about === 'function' ? about(staff) : about })}
      {...(action === undefined || !wide ? {} : { action })}
      {...(head === undefined || !wide ? {} : { head })}
      {...(frame === 'full'
        ? {}
        : { groups: placesOf(staff, t, (of) => shownQueue(of)?.rows.length, openTasks, queue) })}
      {...(current === undefined ? {} : { current })}
      {...(dock === undefined || wide ? {} : { dock })}
    >
      {strip}
      {children(staff)}
    </DeskLayout>
  )
}
