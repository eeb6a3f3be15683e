import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import type { DemoPerson } from '../../api/demoSignIn'
import { Banner } from '../../components/status/Banner'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { useCommon, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/signIn.en'
import zh from '../../text/signIn.zh'
import { useSignIn } from './useSignIn'

const H5 = process.env['TARO_ENV'] === 'h5'

/** Choose whom to be in the demo: one person per situation, one member of staff per desk. */
const People = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const { query, reload, enter, entering, error } = useSignIn()
  if (query.state === 'loading') return <Loading />
  if (query.state === 'failed') return <ErrorState error={query.error} onRetry={reload} />
  const isCitizen = ({ role }: DemoPerson) => role === 'citizen'
  const groups = [
    { key: 'citizens', title: t.citizens, people: query.value.people.filter(isCitizen) },
    { key: 'staff', title: t.staff, people: query.value.people.filter((person) => !isCitizen(person)) },
  ]
  const role = (person: DemoPerson): string | undefined => (t.role as Record<string, string>)[person.role]
  return (
    <>
      <View className="pad note">{t.lead}</View>
      {error === undefined ? null : <Banner tone="warn">{errorWords(error, common.error)}</Banner>}
      {groups.map(({ key, title, people }) => (
        <Cells key={key} title={title}>
          {people.map((person) => (
            <Cell
              key={person.id}
              id={`person-${person.id}`}
              icon={key === 'staff' ? 'station' : 'user'}
              title={key === 'staff' ? (role(person) ?? person.role) : (t.situation[person.situation] ?? person.name)}
              note={
                key === 'staff' ? [person.name, t.situation[person.situation]].filter(Boolean).join('，') : person.name
              }
              disabled={entering !== undefined}
              onTap={() => enter(person)}
              {...(entering === person.id ? { value: common.busy(t.entering) } : {})}
            />
          ))}
        </Cells>
      ))}
    </>
  )
}

/** On H5 with the local gateway only; WeChat itself says who is calling in the mini-program. */
const SignIn = () => {
  const t = useText(zh, en)
  return <Page title={t.title}>{H5 ? <People /> : <Empty text={t.unavailable} />}</Page>
}

export default guarded(SignIn)
