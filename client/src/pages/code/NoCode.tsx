import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { Button } from '../../components/form/Button'
import { Loading } from '../../components/status/Loading'
import { Result } from '../../components/status/Result'
import type words from '../../text/code.zh'

interface NoCodeProps {
  readonly caseId: string
  readonly error: CallError | undefined
  readonly t: typeof words
  readonly onRetry: () => unknown
}

/** In place of a code: still fetching, not ready, already collected, or no way to fetch it. */
export const NoCode = ({ caseId, error, t, onRetry }: NoCodeProps) => {
  if (error === undefined) return <Loading />
  if (error.kind !== 'state') return <CaseFailed error={error} onRetry={onRetry} />
  const collected = error.facts?.['state'] === 'collected'
  const words = collected ? t.collected : t.notReady
  return (
    <Result kind={collected ? 'ok' : 'soon'} title={words.title} text={words.text}>
      <View className="code-act">
        <Button word={words.action} onTap={() => openInstead(routes.case({ id: caseId }))} />
      </View>
    </Result>
  )
}
